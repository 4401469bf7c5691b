import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { showToast } from '../../state/toasts.ts'
import { wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { deletionPlaces, setTick, tickKey, useDeletionTicks } from './deletion-ticks.ts'
import styles from './export-deletion-step.module.css'
import { isKeePassDatabase } from './is-kee-pass-database.ts'
import { useFormatName } from '../imports-done/format-name.ts'

type OpenStep = Awaited<ReturnType<typeof wire.imports.openSteps>>[number]

const words = {
  file: ['deletion.tickFile', 'deletion.tickFileHelp'],
  bin: ['deletion.tickBin', 'deletion.tickBinHelp'],
  copies: ['deletion.tickCopies', 'deletion.tickCopiesHelp'],
} as const

/** One export file and the three places it has to go from. */
export function ExportDeletionStep({ step }: { readonly step: OpenStep }): ReactElement {
  const { batchId, fileName, formatId, importedOn, accounts } = step
  const { t } = useTranslation('import')
  const { date } = useDateWords()
  const formatName = useFormatName()
  const ticked = useDeletionTicks((state) => state.ticked)
  const closing = useMutation({
    mutationFn: () => wire.imports.tickExportDeleted({ batchId }),
    onSuccess: () =>
      showToast({ title: t('deletion.thanks'), text: t('deletion.thanksText'), tone: 'done' }),
  })
  // Nobody may lose the list they live by for having imported it.
  const isDatabase = isKeePassDatabase(fileName)
  const isGone = deletionPlaces.every((place) => ticked.has(tickKey(batchId, place)))
  return (
    <fieldset aria-label={t('deletion.group', { fileName })} className={styles['step']}>
      <p className={styles['name']}>
        <b>{fileName}</b>
        <span>
          {t('deletion.from', { format: formatName(formatId), date: date(importedOn), accounts })}
        </span>
      </p>
      {isDatabase && <p>{t('deletion.database')}</p>}
      <div className={styles['ticks']}>
        {deletionPlaces.map((place) => (
          <CheckboxField
            key={place}
            isSelected={ticked.has(tickKey(batchId, place))}
            onChange={(isTicked) => setTick(batchId, place, isTicked)}
            description={t(words[place][1])}
          >
            {t(words[place][0])}
          </CheckboxField>
        ))}
      </div>
      <ErrorNotice error={closing.error} />
      <div className={styles['end']}>
        <Button
          kind="primary"
          isDisabled={!isGone}
          isPending={closing.isPending}
          onPress={() => closing.mutate()}
        >
          {t('deletion.done')}
        </Button>
        {!isGone && <span>{t('deletion.notYet')}</span>}
      </div>
    </fieldset>
  )
}
