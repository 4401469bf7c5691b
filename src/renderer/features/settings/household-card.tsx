import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { cleanLine } from '../../../domain/importers/clean-line.ts'
import { useHousehold } from '../../state/household.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { RegionFields } from './region-fields.tsx'
import styles from './settings.module.css'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'

/** The household's name and whose rules hold for it. */
export function HouseholdCard(): ReactElement {
  const { t } = useTranslation('settings')
  const { household } = useHousehold()
  const [name, setName] = useState(household.name)
  const [region, setRegion] = useState(household.region)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(form)
  const update = useMutation(orpc.household.update.mutationOptions())
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const clean = cleanLine(name)
    setTried(true)
    if (clean === '') return focusFirstInvalid()
    if (update.isPending) return
    update.mutate(
      { ...household, name: clean, region },
      { onSuccess: () => showToast({ title: t('household.saved'), tone: 'done' }) },
    )
  }
  return (
    <Card title={t('household.title')}>
      <form ref={form} onSubmit={submit} noValidate autoComplete="off" className={styles['form']}>
        <TextField
          label={t('household.name')}
          value={name}
          onChange={setName}
          errorMessage={isTried && cleanLine(name) === '' ? t('household.nameMissing') : undefined}
        />
        <RegionFields label={t('household.region')} value={region} onChange={setRegion} />
        <ErrorNotice error={update.error} />
        <div>
          <Button type="submit" isPending={update.isPending}>
            {t('household.save')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
