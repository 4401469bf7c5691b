import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { ImportSteps } from './import-steps.tsx'
import { cancelImport } from './run-import.ts'
import styles from './import-progress.module.css'

export interface ImportProgressProps {
  readonly done: number
  readonly total: number
  readonly withColumns: boolean
}

/** While the accounts are written; a cancel leaves no trace. */
export function ImportProgress({ done, total, withColumns }: ImportProgressProps): ReactElement {
  const { t } = useTranslation('import')
  const isStarting = total === 0
  return (
    <>
      <PageHeader
        title={t('progress.title')}
        lead={<Trans t={t} i18nKey="progress.lead" components={{ b: <b /> }} />}
      />
      <ImportSteps current="import" withColumns={withColumns} />
      <Card>
        <div className={styles['progress']}>
          <ProgressBar
            label={isStarting ? t('progress.starting') : t('progress.label')}
            value={done}
            max={total}
            isIndeterminate={isStarting}
            valueLabel={isStarting ? '' : t('progress.value', { done, total })}
          />
          <Button onPress={cancelImport}>{t('progress.cancel')}</Button>
        </div>
      </Card>
    </>
  )
}
