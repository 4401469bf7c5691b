import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { usePartialDate } from '../../state/dates.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { KnownAddress } from '../network/network-status.ts'
import styles from './address-row.module.css'
import { FoundIn } from './found-in.tsx'

export interface LookupResultProps {
  readonly known: KnownAddress
  readonly isRunning: boolean
  readonly hasList: boolean
}

/** The last answer for an address, with its day. Only a finding is news; nothing else is good news (P6). */
export function LookupResult({ known, isRunning, hasList }: LookupResultProps): ReactElement {
  const { t } = useTranslation('addresses')
  const date = usePartialDate()
  const forget = useMutation(orpc.network.forgetAddresses.mutationOptions())
  const { address, lookup } = known
  if (!lookup) return <p className={styles['small']}>{t('result.never')}</p>
  const on = lookup.askedOn ? date(lookup.askedOn) : t('result.someDay')
  const isQueued = lookup.state === 'queued'
  const isNamed = lookup.breachIds.length + lookup.unknownBreaches.length > 0
  return (
    <div className={styles['result']}>
      {isQueued && <p>{t('result.queued')}</p>}
      {lookup.state === 'not-found' && <p>{t('result.not-found', { date: on })}</p>}
      {lookup.state === 'failed' && (
        <>
          <p className={styles['open']}>{t('result.failed', { date: on })}</p>
          <p className={styles['small']}>{t('result.failedWhy')}</p>
        </>
      )}
      {isNamed && <FoundIn lookup={lookup} on={on} hasList={hasList} />}
      {!isRunning && (
        <div className={styles['actions']}>
          <Button
            kind="quiet"
            aria-label={t(isQueued ? 'row.leaveName' : 'row.forgetName', { address })}
            isPending={forget.isPending}
            onPress={() => forget.mutate({ addresses: [address] })}
          >
            {t(isQueued ? 'row.leave' : 'row.forget')}
          </Button>
        </div>
      )}
      <ErrorNotice error={forget.error} />
    </div>
  )
}
