import { accountStatuses, type AccountStatus } from '../../../domain/model/account.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { folded, type AccountRow } from './account-row.ts'

/** `unnamed`: nobody has said which service it is. `reused`: it shares a password or an answer. */
export const kindFilters = ['account', 'enrolment', 'unnamed', 'reused'] as const
export type KindFilter = (typeof kindFilters)[number]

export const sortKeys = ['title', 'holder', 'since', 'status'] as const
export type SortKey = (typeof sortKeys)[number]

/** What the list shows and in which order. An absent filter lets everything through. */
export interface AccountsView {
  readonly search: string
  /** Holds it, or has data in it. */
  readonly personId: PersonId | undefined
  readonly status: AccountStatus | undefined
  readonly kind: KindFilter | undefined
  readonly sort: SortKey
  readonly isDescending: boolean
}

export const wholeView: AccountsView = {
  search: '',
  personId: undefined,
  status: undefined,
  kind: undefined,
  sort: 'title',
  isDescending: false,
}

const isOfKind = (row: AccountRow, kind: KindFilter | undefined): boolean => {
  switch (kind) {
    case undefined:
      return true
    case 'unnamed':
      return row.account.serviceId === undefined
    case 'reused':
      return row.shared.length > 0
    case 'account':
    case 'enrolment':
      return row.account.kind === kind
  }
}

const concerns = ({ account }: AccountRow, personId: PersonId | undefined): boolean =>
  personId === undefined || account.holderId === personId || account.subjectIds.includes(personId)

/** Compares by what the key says; 0 leaves the order to the name. */
const comparison = (
  sort: SortKey,
  collator: Intl.Collator,
): ((one: AccountRow, other: AccountRow) => number) => {
  switch (sort) {
    case 'title':
      return () => 0
    case 'holder':
      return (one, other) => collator.compare(one.holder?.name ?? '', other.holder?.name ?? '')
    case 'status':
      return (one, other) =>
        accountStatuses.indexOf(one.account.status) - accountStatuses.indexOf(other.account.status)
    case 'since':
      return (one, other) =>
        one.sinceDay === other.sinceDay ? 0 : one.sinceDay < other.sinceDay ? -1 : 1
  }
}

/** Unknown dates come last, whichever way round. */
const isUndated = (row: AccountRow, sort: SortKey): boolean =>
  sort === 'since' && row.sinceDay === ''

/**
 * The rows that a view lets through, in its order. Every word of the search must occur somewhere in the title,
 * the service's name, the user name or the e-mail address.
 */
export const findRows = (
  rows: readonly AccountRow[],
  view: AccountsView,
  locale: string,
): readonly AccountRow[] => {
  const words = folded(view.search).split(/\s+/).filter(Boolean)
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const compare = comparison(view.sort, collator)
  const direction = view.isDescending ? -1 : 1
  return rows
    .filter(
      (row) =>
        words.every((word) => row.haystack.includes(word)) &&
        concerns(row, view.personId) &&
        (view.status === undefined || row.account.status === view.status) &&
        isOfKind(row, view.kind),
    )
    .toSorted((one, other) => {
      const undated = Number(isUndated(one, view.sort)) - Number(isUndated(other, view.sort))
      if (undated !== 0) return undated
      const order = compare(one, other) || collator.compare(one.account.title, other.account.title)
      return direction * order
    })
}

/** True where the view hides nothing. */
export const showsAll = ({ search, personId, status, kind }: AccountsView): boolean =>
  search.trim() === '' && personId === undefined && status === undefined && kind === undefined
