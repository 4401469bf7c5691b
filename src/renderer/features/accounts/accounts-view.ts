import { create } from 'zustand'
import type { PersonId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'
import { wholeView, type AccountsView, type SortKey } from './find-rows.ts'

/** Kept while looking at one account and coming back; forgotten when the vault is locked. */
export const useAccountsView = create<AccountsView>(() => wholeView)

whenLocked(() => useAccountsView.setState(wholeView, true))

/** Sorts by a column, or turns the order round where it is sorted by it already. */
export const sortBy = (sort: SortKey): void =>
  useAccountsView.setState((view) => ({
    sort,
    isDescending: view.sort === sort && !view.isDescending,
  }))

/** Shows the accounts nobody has named a service for: of everybody, or of one person. */
export const showUnnamed = (personId?: PersonId): void =>
  useAccountsView.setState({ ...wholeView, kind: 'unnamed', personId })

/** Shows everything again, in the order that was chosen. */
export const showAll = (): void => {
  const { sort: _sort, isDescending: _isDescending, ...filters } = wholeView
  useAccountsView.setState(filters)
}
