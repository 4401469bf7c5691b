import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { AddressList } from './address-list.tsx'
import styles from './addresses.module.css'
import { KeyNeeded } from './key-needed.tsx'
import { LookupEndNotice } from './lookup-end-notice.tsx'
import { LookupProgressCard } from './lookup-progress-card.tsx'
import { useLookupRun } from './lookup-run.ts'
import { SearchLimits } from './search-limits.tsx'

/** Which addresses the family has, what a search for them can say, and the search itself (P6, P10). */
export function AddressesScreen(): ReactElement {
  const { t } = useTranslation('addresses')
  const [status, list] = useSuspenseQueries({
    queries: [orpc.network.status.queryOptions(), orpc.network.addresses.queryOptions()],
  })
  const { progress, end } = useLookupRun()
  // The button that starts it cannot be pressed while it runs, and "Stop" goes at its end.
  const course = useFocusKept(progress ? 'running' : end?.kind)
  const addresses = list.data
  const isEmpty = addresses.length === 0
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          <Trans t={t} i18nKey={isEmpty ? 'lead.none' : 'lead.some'} components={{ b: <b /> }} />
        }
      />
      {status.data.key === 'none' && !isEmpty && <KeyNeeded />}
      {(progress !== undefined || end !== undefined) && (
        <div ref={course} tabIndex={-1}>
          {progress && <LookupProgressCard progress={progress} />}
          {!progress && end && <LookupEndNotice end={end} />}
        </div>
      )}
      <TwoColumns>
        <div className={styles['column']}>
          {isEmpty ? (
            <EmptyState
              title={t('empty.title')}
              actions={<LinkButton to="/import">{t('empty.import')}</LinkButton>}
            >
              <p>{t('empty.text')}</p>
            </EmptyState>
          ) : (
            <AddressList
              addresses={addresses}
              status={status.data}
              isRunning={progress !== undefined}
            />
          )}
          <p className={styles['small']}>{t('theirs')}</p>
        </div>
        <SearchLimits />
      </TwoColumns>
    </>
  )
}
