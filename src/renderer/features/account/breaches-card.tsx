import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useReason } from '../../state/reason.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { AccountBreach, BreachStanding } from './breach-standing.ts'
import styles from './breaches-card.module.css'

export interface BreachesCardProps {
  /** Gravest first. */
  readonly breaches: readonly AccountBreach[]
  readonly standing: BreachStanding
}

/** Every breach that names the service, with how sure we are and why; or why there is nothing to show. */
export function BreachesCard({ breaches, standing }: BreachesCardProps): ReactElement {
  const { t } = useTranslation('account')
  const { breach } = useCatalogue()
  const reason = useReason()
  return (
    <Card title={t('breaches.title')}>
      {breaches.length === 0 && standing.kind !== 'reached' && standing.kind !== 'perhaps' && (
        <p className={styles['none']}>{t(`breaches.${standing.kind}`)}</p>
      )}
      <ul className={styles['list']}>
        {breaches.map(({ breachId, verdict }) => (
          <li key={breachId} className={styles['breach']}>
            <div className={styles['head']}>
              <Link to="/breaches/$breachId" params={{ breachId }}>
                {breach(breachId)?.name ?? breachId}
              </Link>
              <VerdictBadge level={verdict.level} />
            </div>
            <Disclosure
              label={
                <>
                  {t('breaches.why')}
                  <span className="visually-hidden"> {breach(breachId)?.name ?? breachId}</span>
                </>
              }
            >
              <ul className={styles['reasons']}>
                {verdict.reasons.map((one) => (
                  <li key={one.code}>{reason(one)}</li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  )
}
