import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { accountRows, sharedByAccount } from './account-row.ts'
import styles from './accounts-list.module.css'
import { AccountsTable } from './accounts-table.tsx'
import { AccountsToolbar } from './accounts-toolbar.tsx'
import { showAll, useAccountsView } from './accounts-view.ts'
import { findRows, showsAll } from './find-rows.ts'

/** The accounts with search, filters and order. Quick with ten thousand: only what is in sight is drawn. */
export function AccountsList({
  accounts,
}: {
  readonly accounts: readonly Account[]
}): ReactElement {
  const { t, i18n } = useTranslation('accounts')
  const { people } = useHousehold()
  const { service } = useCatalogue()
  const view = useAccountsView()
  // The letters appear at once; the list follows when there is time.
  const settled = useDeferredValue(view)
  // A mark beside the line and no more: the list does not wait for it.
  const { data: groups } = useQuery(orpc.accounts.sharedSecrets.queryOptions())
  const rows = useMemo(
    () => accountRows({ accounts, people, service, shared: sharedByAccount(groups ?? []) }),
    [accounts, people, service, groups],
  )
  const found = useMemo(
    () => findRows(rows, settled, i18n.language),
    [rows, settled, i18n.language],
  )
  const count = { shown: found.length, all: rows.length }
  return (
    <div className={styles['list']}>
      <AccountsToolbar view={view} people={people} />
      <output className={styles['count']}>
        {t(showsAll(settled) ? 'countAll' : 'count', count)}
        {!showsAll(view) && (
          <Button kind="quiet" onPress={showAll}>
            {t('nothing.action')}
          </Button>
        )}
      </output>
      {found.length === 0 ? (
        <EmptyState title={t('nothing.title')}>{t('nothing.text')}</EmptyState>
      ) : (
        <AccountsTable rows={found} view={settled} />
      )}
    </div>
  )
}
