import { useMutation, useSuspenseQueries } from '@tanstack/react-query'
import { useId, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { startAnew } from '../../state/lock.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc, wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Points } from '../../ui/points.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { backupsQuery } from '../kept-backups/backups-query.ts'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'
import { EraseVaultChoices } from './erase-vault-choices.tsx'
import { askedOf, eraseAll, type BesideVault } from './erase-vault-view.ts'
import styles from './erasure.module.css'

export interface EraseVaultDialogProps {
  readonly onClose: () => void
}

/** Says exactly what goes and what stays, and wants the household's name before it does it. */
export function EraseVaultDialog({ onClose }: EraseVaultDialogProps): ReactElement {
  const { t } = useTranslation(['erasure', 'ui'])
  const [household, backups, protections, accounts] = useSuspenseQueries({
    queries: [
      orpc.household.read.queryOptions(),
      backupsQuery(),
      orpc.protections.list.queryOptions(),
      orpc.accounts.list.queryOptions(),
    ],
  })
  const { name } = household.data.household
  const beside: BesideVault = {
    backups: backups.data.backups.length,
    setAside: backups.data.setAside.length,
    protections: protections.data.protections.map(({ kind }) => kind),
  }
  const [choices, setChoices] = useState(eraseAll)
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(form)
  const id = useId()
  const isName = typed.trim() === name
  const erase = useMutation({
    meta: { changesNothing: true },
    mutationFn: async () => {
      await wire.vault.erase({ confirmation: name, ...askedOf(beside, choices) })
      await startAnew()
      showToast({ title: t('vault.done'), text: t('vault.doneText') })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (erase.isPending) return
    setTried(true)
    if (isName) erase.mutate()
    else focusFirstInvalid()
  }
  const close = (): void => {
    if (!erase.isPending) onClose()
  }
  return (
    <Dialog
      isOpen
      title={t('vault.dialogTitle', { name })}
      onClose={close}
      actions={
        <>
          <Button onPress={close} isDisabled={erase.isPending}>
            {t('ui:cancel')}
          </Button>
          <Button kind="danger" type="submit" form={id} isPending={erase.isPending}>
            {t('vault.confirm')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        onSubmit={submit}
        noValidate
        autoComplete="off"
        className={styles['form']}
      >
        <div className={styles['going']}>
          <p>{t('vault.going')}</p>
          <Points>
            <li>
              {t('vault.vault', {
                people: household.data.people.length,
                accounts: accounts.data.length,
              })}
            </li>
          </Points>
        </div>
        <EraseVaultChoices beside={beside} choices={choices} onChange={setChoices} />
        <p className={styles['quiet']}>{t('vault.elsewhere')}</p>
        <TextField
          label={t('vault.name')}
          description={t('vault.nameHelp', { name })}
          value={typed}
          onChange={setTyped}
          errorMessage={isTried && !isName ? t('vault.nameWrong') : undefined}
        />
        <ErrorNotice error={erase.error} />
      </form>
    </Dialog>
  )
}
