import { accountStatuses, twoFactorStates } from '../../../domain/model/account.ts'
import type { AccountColumn } from '../../../domain/model/account-filter.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { earliestDay } from '../../../domain/model/partial-date.ts'
import type { AccountRow } from './account-row.ts'

/** What a row is sorted by in a column: a text, a number, or `undefined` where nothing is known. */
const keyOf = (
  row: AccountRow,
  column: AccountColumn,
  kindWord: (row: AccountRow) => string | undefined,
): string | number | undefined => {
  const { account } = row
  switch (column) {
    case 'title':
      return account.title
    case 'people':
      return [...row.subjects, ...(row.holder ? [row.holder] : [])]
        .map(({ name }) => name)
        .join(' ')
    case 'login':
      return row.address
    case 'kind':
      return kindWord(row)
    case 'opened':
      return row.sinceDay || undefined
    case 'password-changed':
      return account.passwordChanged && earliestDay(account.passwordChanged)
    case 'status':
      return accountStatuses.indexOf(account.status)
    case 'two-factor':
      return twoFactorStates.indexOf(account.twoFactor)
    case 'shared':
      return row.shared.length
    case 'breaches':
      return row.breaches
  }
}

/** Counts begin with the most: that is what somebody sorts by them for. */
export const beginsDescending = (column: AccountColumn): boolean =>
  column === 'shared' || column === 'breaches'

/**
 * Rows in the order of a column, equals by their names. What is not known comes last, whichever way round.
 * `kindWord` gives the word for what an account is.
 */
export const sortRows = (
  rows: readonly AccountRow[],
  order: { readonly sort: AccountColumn; readonly isDescending: boolean },
  locale: string,
  kindWord: (row: AccountRow) => string | undefined,
): readonly AccountRow[] => {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const direction = order.isDescending ? -1 : 1
  const compare = (one: string | number, other: string | number): number =>
    typeof one === 'number' || typeof other === 'number'
      ? Number(one) - Number(other)
      : collator.compare(one, other)
  return rows
    .map((row) => ({ row, key: keyOf(row, order.sort, kindWord) }))
    .toSorted((one, other) => {
      const unknown = Number(one.key === undefined) - Number(other.key === undefined)
      if (unknown !== 0) return unknown
      const byKey =
        one.key === undefined || other.key === undefined ? 0 : compare(one.key, other.key)
      return direction * byKey || collator.compare(one.row.account.title, other.row.account.title)
    })
    .map(({ row }) => row)
}

/** Rows in the order in which a search found them. */
export const byRank = (
  rows: readonly AccountRow[],
  found: readonly AccountId[],
): readonly AccountRow[] => {
  const rank = new Map(found.map((id, place) => [id, place]))
  return rows.toSorted(
    (one, other) => (rank.get(one.account.id) ?? 0) - (rank.get(other.account.id) ?? 0),
  )
}
