import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentExposure } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './person-card.module.css'

export interface AssumedNoteProps {
  readonly exposures: readonly IncidentExposure[]
  readonly incident: IncidentData
}

/** Says how much is only assumed, and where to confirm or correct it. */
export function AssumedNote({ exposures, incident }: AssumedNoteProps): ReactElement | undefined {
  const { t } = useTranslation('breach')
  const assumed = exposures.filter((one) => one.state === 'exposed' && one.basis === 'assumed')
  if (assumed.length === 0) return undefined
  const accountIds = [...new Set(assumed.flatMap((one) => one.accountIds))]
  return (
    <p className={styles['assumed']}>
      {assumed.length === exposures.length
        ? t('who.allAssumed')
        : t('who.assumed', { count: assumed.length })}{' '}
      {accountIds.map((accountId) => (
        <Link
          key={accountId}
          to="/accounts/$accountId"
          params={{ accountId }}
          className={styles['confirm']}
        >
          {t('who.confirm', { account: incident.account(accountId)?.title ?? '' })}
        </Link>
      ))}
    </p>
  )
}
