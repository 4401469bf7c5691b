import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { ExportDeletionSteps } from '../export-deletion-steps.tsx'
import { FileProblemNotice } from '../file-problem-notice.tsx'
import { ImportSteps } from '../import-steps.tsx'
import { HowToExport } from './how-to-export.tsx'
import { WhatIsTaken } from './what-is-taken.tsx'
import { useOpenFile } from './use-open-file.ts'
import styles from './choose-file.module.css'

const accepted = ['.csv', '.tsv', '.txt', '.json', 'text/csv', 'application/json']

/** The first step: what the file is, where it comes from, what becomes of it, and the way in. */
export function ChooseFile(): ReactElement {
  const { t } = useTranslation('import')
  const { opening, stop } = useOpenFile()
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Trans t={t} i18nKey="lead" components={{ b: <b /> }} />}
      />
      <ImportSteps current="choose" withColumns={false} />
      <div className={styles['columns']}>
        <HowToExport />
        <section className={styles['way']} aria-label={t('open.title')}>
          {opening.isPending ? (
            <div className={styles['reading']}>
              <ProgressBar
                label={t('open.reading')}
                value={0}
                max={1}
                valueLabel=""
                isIndeterminate
              />
              <Button onPress={stop}>{t('open.stop')}</Button>
            </div>
          ) : (
            <FileDrop
              accept={accepted}
              hint={t('open.hint')}
              onFile={(file) => opening.mutate(file)}
            />
          )}
          <FileProblemNotice error={opening.error} />
          <WhatIsTaken />
        </section>
      </div>
      <ExportDeletionSteps />
    </>
  )
}
