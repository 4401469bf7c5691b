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

/** Columns with a meaning, in the order an account reads: name first. */
export const inReadingOrder = (
  mapping: ColumnMapping,
  fields: readonly ColumnField[],
): ColumnMapping =>
  mapping.toSorted(
    (one, other) =>
      fields.indexOf(one.field) - fields.indexOf(other.field) || one.column - other.column,
  )
