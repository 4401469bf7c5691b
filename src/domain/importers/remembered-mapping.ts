import type { ColumnField, ColumnMapping } from './column-field.ts'
import { columnKey } from './kinds/table-format.ts'

/** A column by its name, so that it is found again where the order of the columns has changed. */
export interface RememberedColumn {
  readonly name: string
  /** Of several with this name: which, from 0. */
  readonly nth: number
  readonly field: ColumnField
}

/** What the columns of one kind of table mean. */
export interface NamedColumns {
  /** The same for all tables with these column names, in whatever order. */
  readonly headerKey: string
  readonly columns: readonly RememberedColumn[]
}

/** More than this is no header that somebody meets twice. */
const maxKeyLength = 20_000

const namesOf = (columns: readonly { readonly name: string }[]): readonly string[] =>
  columns.map(({ name }) => columnKey(name))

/**
 * What a table is known again by, or `undefined` where its columns have no names of their own (`#1`) or far
 * too long ones: those say nothing of what is in them.
 */
export const headerKeyOf = (columns: readonly { readonly name: string }[]): string | undefined => {
  const names = namesOf(columns)
  if (names.every((name) => /^#\d+$/.test(name))) return undefined
  const key = names.toSorted().join('\n')
  return key.length > maxKeyLength ? undefined : key
}

/** A mapping by the names of the columns; `undefined` where the table could not be known again. */
export const namedColumns = (
  columns: readonly { readonly name: string }[],
  mapping: ColumnMapping,
): NamedColumns | undefined => {
  const headerKey = headerKeyOf(columns)
  if (headerKey === undefined) return undefined
  const names = namesOf(columns)
  return {
    headerKey,
    columns: mapping.map(({ column, field }) => {
      const name = names[column] ?? ''
      return { name, nth: names.slice(0, column).filter((each) => each === name).length, field }
    }),
  }
}

/** A remembered mapping for the columns as they stand in this file. */
export const mappingFor = (
  columns: readonly { readonly name: string }[],
  remembered: readonly RememberedColumn[],
): ColumnMapping => {
  const names = namesOf(columns)
  return remembered
    .flatMap(({ name, nth, field }) => {
      const at = names.flatMap((each, index) => (each === name ? [index] : []))[nth]
      return at === undefined ? [] : [{ column: at, field }]
    })
    .toSorted((one, other) => one.column - other.column)
}
