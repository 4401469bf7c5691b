import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { useReason } from '../../state/reason.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { IncidentPerson } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './verdict-reasons.module.css'

export interface VerdictReasonsProps {
  readonly incident: IncidentData
  readonly person: IncidentPerson
}

/** Why we think so, account by account, one step away from the verdict. */
export function VerdictReasons({ incident, person }: VerdictReasonsProps): ReactElement {
  const { t } = useTranslation(['breach', 'verdicts'])
  const reasonWords = useReason()
  const { nameOf } = useHousehold()
  return (
    <Disclosure
      label={
        <>
          {t('who.why', { level: t(`verdicts:level.${person.level}`) })}{' '}
          <span className="visually-hidden">{nameOf(person.personId)}</span>
        </>
      }
    >
      <ul className={styles['accounts']}>
        {person.verdicts.map(({ accountId, verdict }) => (
          <li key={accountId}>
            <p className={styles['account']}>
              <Link to="/accounts/$accountId" params={{ accountId }}>
                {incident.account(accountId)?.title ?? t('who.account')}
              </Link>{' '}
              {verdict.level !== person.level && <VerdictBadge level={verdict.level} />}
            </p>
            <ul className={styles['reasons']}>
              {verdict.reasons.map((reason) => (
                <li key={reason.code}>{reasonWords(reason)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
