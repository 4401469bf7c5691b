import type { RowFilter } from '../import-types.ts'
import type { RowSet } from './row-set.ts'
import type { wire } from '../../../state/wire.ts'

/** Which rows the guardian wants to see. */
export interface RowWish {
  readonly filter: RowFilter
  readonly search: string
  /** These stay although their outcome has changed under the guardian's hands. */
  readonly touched: RowSet
}

export type RowQuery = Omit<Parameters<typeof wire.imports.rowIndexes>[0], 'draftId'>

/** One text for each filter and search; the same while only rows that stay in sight come in. */
export const questionOf = ({ outcome, notAboutChild, search }: RowQuery): string =>
  [outcome ?? 'all', notAboutChild === true ? 'not-about-child' : '', search ?? ''].join('\n')

/** The wish as the wire takes it. The same wish gives an equal query, so that answers can be kept. */
export const rowQuery = ({ filter, search, touched }: RowWish): RowQuery => {
  const sought = search.trim()
  return {
    ...(filter === 'not-about-child' && { notAboutChild: true }),
    ...(filter !== 'all' && filter !== 'not-about-child' && { outcome: filter }),
    ...(sought !== '' && { search: sought }),
    ...(filter !== 'all' && touched.size > 0 && { also: [...touched].toSorted((a, b) => a - b) }),
  }
}
