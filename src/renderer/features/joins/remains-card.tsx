import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreakPlan } from '../../../domain/joins/break-plan.ts'
import { Card } from '../../ui/card.tsx'
import { BrokenList } from './broken-list.tsx'
import styles from './remains-card.module.css'

const reasons = ['out', 'may-be-out', 'needed'] as const

/** What no proposed deletion breaks, and why; for each reason what helps instead. */
export function RemainsCard(props: { readonly remains: BreakPlan['remains'] }): ReactElement {
  const { t } = useTranslation('joins')
  return (
    <Card title={t('remains.title')}>
      <div className={styles['reasons']}>
        {reasons.map((why) => {
          const joins = props.remains.filter((one) => one.why === why)
          if (joins.length === 0) return undefined
          return (
            <section key={why} className={styles['reason']}>
              <h3>{t(`remains.${why}`, { count: joins.length })}</h3>
              <p>
                {t(`remains.${why}Text`)}{' '}
                {why !== 'needed' && <Link to="/breaches">{t('remains.breaches')}</Link>}
              </p>
              <BrokenList
                label={t('remains.list', { count: joins.length })}
                about={t(`remains.${why}`, { count: joins.length })}
                joins={joins}
              />
            </section>
          )
        })}
      </div>
    </Card>
  )
}
