import type { ColumnField, ColumnMapping } from '../import-types.ts'

/** A table has several addresses, or several questions with answers, more often than not. */
const repeatable: ReadonlySet<ColumnField> = new Set([
  'url',
  'security-question',
  'security-answer',
])

/** What a column means; undefined for one that is left out. */
export const fieldOf = (mapping: ColumnMapping, column: number): ColumnField | undefined =>
  mapping.find((each) => each.column === column)?.field

/**
 * The mapping with a new meaning for one column. A meaning that may be there once moves away from the
 * column that had it.
 */
export const chooseField = (
  mapping: ColumnMapping,
  column: number,
  field: ColumnField | undefined,
): ColumnMapping => {
  const others = mapping.filter(
    (each) => each.column !== column && (each.field !== field || repeatable.has(each.field)),
  )
  const next = field === undefined ? others : [...others, { column, field }]
  return next.toSorted((one, other) => one.column - other.column)
}

/** The mapping without notes, where nobody asked for them. */
export const withoutNotes = (mapping: ColumnMapping): ColumnMapping =>
  mapping.filter(({ field }) => field !== 'notes')

/** The number of a column that has no name of its own: `#3`, as the reader calls it. */
export const numberOfUnnamed = (name: string): number | undefined => {
  const number = /^#(\d+)$/.exec(name)?.[1]
  return number === undefined ? undefined : Number(number)
}
