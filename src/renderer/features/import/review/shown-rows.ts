import type { ImportRow, RowFilter } from '../import-types.ts'
import { loginOf } from './row-facts.ts'
import type { RowSet } from './row-set.ts'

export interface RowWish {
  readonly filter: RowFilter
  readonly search: string
  /** These stay although their outcome has changed under the guardian's hands. */
  readonly touched: RowSet
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const textOf = (row: ImportRow): string =>
  folded([row.title, ...row.origins, loginOf(row), row.folder].join('\n'))

/** The rows that are shown, in the order of the file; case and accents do not matter in the search. */
export const shownRows = (
  rows: readonly ImportRow[],
  { filter, search, touched }: RowWish,
): readonly ImportRow[] => {
  const wanted = folded(search).trim()
  return rows.filter(
    (row) =>
      (filter === 'all' || row.outcome === filter || touched.has(row.index)) &&
      (wanted === '' || textOf(row).includes(wanted)),
  )
}
