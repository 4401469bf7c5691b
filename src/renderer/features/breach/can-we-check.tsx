import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { EvidenceRow } from './evidence-row.tsx'
import { searchAnswer } from '../incident/search-answer.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './can-we-check.module.css'

export interface CanWeCheckProps {
  readonly incident: IncidentData
}

/** What a search can and cannot say (P6), and what the family may know better. */
export function CanWeCheck({ incident }: CanWeCheckProps): ReactElement {
  const { t } = useTranslation('breach')
  // An account of several people has one verdict; it is shown once.
  const verdicts = new Map(
    incident.people
      .flatMap((person) => person.verdicts)
      .map(({ accountId, verdict }) => [accountId, verdict]),
  )
  const answer = searchAnswer(incident.breach)
  return (
    <Card title={t('check.title')}>
      <div className={styles['check']}>
        <p>
          {t(`check.${answer}`)} <b>{t('check.notSafe')}</b>
        </p>
        {answer === 'listed' && (
          <p>
            <Link to="/addresses">{t('check.lookUp')}</Link>
          </p>
        )}
        {verdicts.size > 0 && (
          <>
            <p>{t('check.notice')}</p>
            <ul aria-label={t('check.accounts')} className={styles['accounts']}>
              {[...verdicts].map(([accountId, verdict]) => (
                <EvidenceRow
                  key={accountId}
                  breachId={incident.breach.id}
                  accountId={accountId}
                  verdict={verdict}
                  incident={incident}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  )
}
