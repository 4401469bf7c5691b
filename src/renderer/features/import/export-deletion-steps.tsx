import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ExportDeletionStep } from './export-deletion-step.tsx'
import styles from './export-deletion-steps.module.css'

/**
 * The step after each import that stays open until it is ticked: delete the export file, with its copy
 * in the bin and its synced copies. Draws nothing while no step is open, so any screen can show it.
 */
export function ExportDeletionSteps(): ReactElement | undefined {
  const { t } = useTranslation('import')
  const { data: steps, error, refetch } = useQuery(orpc.imports.openSteps.queryOptions())
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!steps || steps.length === 0) return undefined
  return (
    <Card title={t(steps.length === 1 ? 'deletion.title' : 'deletion.titleMany')}>
      <div className={styles['steps']}>
        <p>{t('deletion.lead')}</p>
        {steps.map((step) => (
          <ExportDeletionStep key={step.batchId} step={step} />
        ))}
      </div>
    </Card>
  )
}
