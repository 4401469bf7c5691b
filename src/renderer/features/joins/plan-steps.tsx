import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreakPlan } from '../../../domain/joins/break-plan.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { useDateWords } from '../../state/dates.ts'
import { AccountName } from './account-name.tsx'
import { BrokenList } from './broken-list.tsx'
import { useJoins } from './joins-context.ts'
import { brokenBy } from './joins-view.ts'
import { TryButton } from './try-button.tsx'
import styles from './plan-steps.module.css'

/** The smallest set of deletions, what breaks most for its price first. */
export function PlanSteps({ plan }: { readonly plan: BreakPlan }): ReactElement {
  const { t } = useTranslation('joins')
  const { list } = useDateWords()
  const { names } = useJoins()
  const namesOf = (ids: readonly AccountId[]): string => list(ids.map(names.nameOf))
  const { deletions, exact, atLeast, steps } = plan
  return (
    <section className={styles['set']}>
      <h3>{t('plan.set')}</h3>
      <p>
        {t(exact ? 'plan.exact' : 'plan.bounded', {
          deletions,
          broken: brokenBy(plan),
          atLeast,
        })}
      </p>
      <ol className={styles['steps']}>
        {steps.map(({ accountIds, more, breaks }, at) => (
          <li key={accountIds[0]} className={styles['step']}>
            <span className={styles['number']} aria-hidden>
              {at + 1}
            </span>
            <div className={styles['what']}>
              <ul className={styles['accounts']}>
                {accountIds.map((accountId) => (
                  <li key={accountId}>
                    <AccountName accountId={accountId} />
                  </li>
                ))}
                {more > 0 && (
                  <li>
                    {t('plan.more', { count: more })}. {t('plan.moreNote')}
                  </li>
                )}
              </ul>
              <div className={styles['ways']}>
                <BrokenList
                  label={t('plan.stepBreaks', { count: breaks.length })}
                  about={namesOf(accountIds)}
                  joins={breaks}
                />
                {more === 0 && <TryButton accountIds={accountIds} label={namesOf(accountIds)} />}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
