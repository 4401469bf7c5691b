import { create } from 'zustand'
import type { AccountFilter } from '../../../domain/model/account-filter.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'
import { noFilter } from './find-rows.ts'

/** What the table shows; columns and order are remembered in the vault instead. */
export interface AccountsView {
  readonly filter: AccountFilter
  /** While somebody searches the best finds come first, until they sort by a column. */
  readonly isByRank: boolean
}

const wholeView: AccountsView = { filter: noFilter, isByRank: true }

/** Kept while looking at one account and coming back; forgotten when the vault is locked. */
export const useAccountsView = create<AccountsView>(() => wholeView)

whenLocked(() => useAccountsView.setState(wholeView, true))

/** Changes parts of the filter. */
export const changeFilter = (changed: Partial<AccountFilter>): void =>
  useAccountsView.setState(({ filter, isByRank }) => ({
    filter: { ...filter, ...changed },
    isByRank: isByRank || changed.text === '',
  }))

/** Shows what a whole filter lets through. */
export const showFilter = (filter: AccountFilter): void =>
  useAccountsView.setState({ filter, isByRank: true })

/** From here on the order is that of a column. */
export const sortByColumn = (): void => useAccountsView.setState({ isByRank: false })

/** Shows the accounts nobody has named a service for: of everybody, or of one person. */
export const showUnnamed = (personId?: PersonId): void =>
  showFilter({
    ...noFilter,
    marks: ['unnamed'],
    personIds: personId === undefined ? [] : [personId],
  })

/** Shows everything again, in the order that was chosen. */
export const showAll = (): void => showFilter(noFilter)
