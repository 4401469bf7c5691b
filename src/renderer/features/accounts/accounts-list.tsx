import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { useLayout } from '../../state/layout.ts'
import { orpc } from '../../state/wire.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import styles from './accounts-list.module.css'
import { AccountsTable } from './accounts-table.tsx'
import { AccountsToolbar } from './accounts-toolbar.tsx'
import { useAccountsView } from './accounts-view.ts'
import { BulkBar } from './bulk-bar.tsx'
import { firstLayout } from './columns.ts'
import { FilterChips } from './filter-chips.tsx'
import { findRows, isSameFilter, showsAll } from './find-rows.ts'
import { NameFilterDialog } from './name-filter-dialog.tsx'
import { SavedFilters } from './saved-filters.tsx'
import { useSelection } from './selection.ts'
import { byRank, sortRows } from './sort-rows.ts'
import { useAccountRows } from './use-account-rows.ts'
import { useChangeAccounts } from './use-change-accounts.ts'
import { useFilterParts } from './use-filter-choices.ts'
import { useFound } from './use-found.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/** Keeps the present filter under a name. */
const useSaveFilter = () => {
  const { data: saved } = useSuspenseQuery(orpc.savedFilters.list.queryOptions())
  const [isNaming, setNaming] = useState(false)
  const add = useMutation(orpc.savedFilters.add.mutationOptions({ meta: { keepsAccounts: true } }))
  return { saved, isNaming, setNaming, add }
}

/** The accounts with search, filters and order. Quick with ten thousand: only what is in sight is drawn. */
export function AccountsList({
  accounts,
}: {
  readonly accounts: readonly Account[]
}): ReactElement {
  const { t, i18n } = useTranslation(['accounts', 'data'])
  const view = useAccountsView()
  const [layout, leave] = useLayout('accounts', firstLayout)
  // The letters appear at once; the list follows when there is time.
  const settled = useDeferredValue(view)
  const parts = useFilterParts(view.filter)
  const { ids, error, retry } = useFound(settled.filter.text)
  const rows = useAccountRows(accounts)
  const sorted = useMemo(
    () =>
      sortRows(rows, layout, i18n.language, ({ service }) =>
        service ? t(`data:serviceKind.${service.kind}`) : undefined,
      ),
    [rows, layout, i18n.language, t],
  )
  const isByRank = settled.isByRank && ids !== undefined
  const found = useMemo(() => {
    const shown = findRows(sorted, settled.filter, ids && new Set(ids))
    return ids && settled.isByRank ? byRank(shown, ids) : shown
  }, [sorted, settled, ids])
  const selected = useSelection((selection) => selection.ids)
  // Only what is on the screen: nothing is changed that somebody does not see.
  const ticked = useMemo(
    () => (selected.size === 0 ? [] : found.filter(({ account }) => selected.has(account.id))),
    [found, selected],
  )
  const change = useChangeAccounts()
  useUndoKeys()
  const { saved, isNaming, setNaming, add } = useSaveFilter()
  const isFiltered = !showsAll(view.filter)
  const isSaved = saved.some(({ filter }) => isSameFilter(filter, view.filter))
  // The filters that were taken away and the bar of what was ticked go with their buttons: the count takes the focus.
  const place = useFocusKept(`${isFiltered} ${ticked.length > 0}`)
  const count = { shown: found.length, all: rows.length }
  return (
    <div className={styles['list']}>
      <AccountsToolbar view={view} parts={parts} layout={layout} onLayout={leave} />
      <SavedFilters rows={rows} filter={view.filter} />
      <div ref={place} tabIndex={-1} className={styles['found']}>
        <output className={styles['count']}>
          {t(isFiltered ? 'count' : 'countAll', count)}
          {isByRank && ` ${t('bestFirst')}`}
        </output>
        {isFiltered && (
          <FilterChips parts={parts} onSave={isSaved ? undefined : () => setNaming(true)} />
        )}
      </div>
      <ErrorNotice error={error} onRetry={retry} />
      {found.length === 0 ? (
        <EmptyState title={t('nothing.title')}>{t('nothing.text')}</EmptyState>
      ) : (
        <AccountsTable
          rows={found}
          layout={layout}
          onLayout={leave}
          isByRank={isByRank}
          ticked={ticked.length}
          onChange={change}
        />
      )}
      {ticked.length > 0 && <BulkBar rows={ticked} onChange={change} />}
      {isNaming && (
        <NameFilterDialog
          title={t('saved.save')}
          first=""
          isPending={add.isPending}
          error={add.error}
          onName={(name) =>
            add.mutate({ name, filter: view.filter }, { onSuccess: () => setNaming(false) })
          }
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  )
}
