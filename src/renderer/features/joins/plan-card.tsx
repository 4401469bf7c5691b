import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreakPlan } from '../../../domain/joins/break-plan.ts'
import { Card } from '../../ui/card.tsx'
import { PlanSteps } from './plan-steps.tsx'
import { SingleDeletion } from './single-deletion.tsx'
import styles from './plan-card.module.css'

/** What to delete first, then the whole set; and what deleting means here. */
export function PlanCard({ plan }: { readonly plan: BreakPlan }): ReactElement {
  const { t } = useTranslation('joins')
  const { single, steps } = plan
  return (
    <Card title={t('plan.title')}>
      {single ? (
        <SingleDeletion step={single} />
      ) : (
        <p>{t(steps.length > 0 ? 'plan.noSingle' : 'plan.nothing')}</p>
      )}
      {steps.length > 0 && (
        <>
          <PlanSteps plan={plan} />
          <p className={styles['note']}>{t('plan.deleted')}</p>
        </>
      )}
    </Card>
  )
}
