import { originOf } from '../../matching/origin.ts'
import { unreadable, type Unreadable } from '../file-problem.ts'
import { optionalLine } from '../clean-line.ts'
import { joinFolders } from '../folder-path.ts'
import type { ImportedItem, LeftOut, Reading } from '../imported-item.ts'
import { makeItem, type RawItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import type { TableRecord } from '../table-record.ts'

/** A cell of the row by column name, `''` where the column or the cell is missing. Not trimmed. */
type CellReader = (column: string) => string

/** What a row is that is no account. */
interface LeftOutRow {
  readonly leftOut: LeftOut
  readonly title?: string | undefined
}

/**
 * Puts right what the columns alone do not tell: gets what was read, the cells by name, all cells of the
 * row, and the column names as they stand in the file.
 */
export type RefineRow = (
  raw: RawItem,
  cell: CellReader,
  cells: readonly string[],
  names: readonly string[],
) => RawItem | LeftOutRow

/**
 * How one product writes a table. Most formats need nothing but this description; `refine` is for
 * quirks. Column names are compared trimmed and without regard to case.
 */
export interface TableFormat {
  readonly id: string
  /** Quotes inside cells are written `\\"` instead of `""`. */
  readonly escape?: 'backslash' | undefined
  /** The columns each version of the format has at least; one of the sets must be there in full. */
  readonly headers: readonly (readonly string[])[]
  /** Sets of columns too plain to be told by: they count where the table has these and no others. */
  readonly wholeHeaders?: readonly (readonly string[])[] | undefined
  /** A column that shows that it is another product's file. */
  readonly never?: readonly string[] | undefined
  readonly columns: {
    readonly title?: readonly string[]
    readonly urls?: readonly string[]
    readonly userName?: readonly string[]
    readonly email?: readonly string[]
    readonly password?: readonly string[]
    readonly folder?: readonly string[]
    readonly notes?: readonly string[]
    readonly oneTimeCodes?: readonly string[]
    readonly created?: readonly string[]
    /** Only where the product means the password itself, not the entry. */
    readonly passwordChanged?: readonly string[]
  }
  /** Columns the product writes more than once: all are looked at, not refused. */
  readonly repeats?: readonly string[] | undefined
  /** Rows may have more or fewer cells than the header; the format reads them itself, through `refine`. */
  readonly surplus?: 'read' | undefined
  readonly refine?: RefineRow | undefined
  /**
   * For what only the file as a whole shows (groups that stand in rows of their own, cells that were all
   * written in HTML): looks once over all rows below the header and gives the `refine` for them.
   */
  readonly refineFile?:
    | ((
        rows: readonly TableRecord[],
        cell: (record: TableRecord, column: string) => string,
      ) => RefineRow)
    | undefined
}

/** No product has longer names; a header made of a megabyte is not gone through again for each row. */
const maxNameLength = 200

/** A column name as it is compared: no quotes, marks or spaces around it, lower case; its beginning. */
export const columnKey = (name: string): string =>
  name
    .slice(0, maxNameLength)
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/^[\s"]+|[\s"]+$/g, '')
    .toLowerCase()

const setOf = (format: TableFormat, keys: ReadonlySet<string>): readonly string[] | undefined =>
  [
    ...format.headers,
    ...(format.wholeHeaders ?? []).filter(
      (names) => names.length === [...keys].filter((key) => key !== '').length,
    ),
  ].find((names) => names.every((name) => keys.has(columnKey(name))))

/** True where the header is one of this format. */
export const recognisesHeader = (format: TableFormat, header: readonly string[]): boolean => {
  const keys = new Set(header.map(columnKey))
  const foreign = format.never?.some((name) => keys.has(columnKey(name))) ?? false
  return !foreign && setOf(format, keys) !== undefined
}

/** The first address of a row whose cells have shifted; nothing else of it can be trusted not to be a secret. */
const hostInRow = (cells: readonly string[]): readonly string[] => {
  const url = cells.find((cell) => /^https?:\/\//i.test(cell.trim()) && originOf(cell.trim()))
  return url ? [url.trim()] : []
}

/** A row with more or fewer cells than its columns need: told, and not guessed at. */
export const wrongLengthItem = (record: TableRecord): ImportedItem =>
  makeItem({ line: record.line, urls: hostInRow(record.cells), skip: 'wrong-length' })

/** Cells beyond the header that are not blank: a separator stood in a cell without quotes. */
export const hasSurplus = (record: TableRecord, columns: number): boolean =>
  record.cells.slice(columns).some((cell) => cell.trim() !== '')

/**
 * Makes the reader for the rows below a header of this format; `rows` are all of them, for formats that
 * have to look over the file first. Fails with `duplicate-header` where a column that is read occurs twice.
 */
export const tableReader = (
  format: TableFormat,
  header: TableRecord,
  rows: readonly TableRecord[] = [],
): { readonly ok: true; readonly read: (record: TableRecord) => Reading } | Unreadable => {
  const keys = header.cells.map(columnKey)
  const needed = (setOf(format, new Set(keys)) ?? []).map(columnKey)
  const repeated = new Set(format.repeats?.map(columnKey))
  const taken = [...needed, ...Object.values(format.columns).flat().map(columnKey)]
  if (taken.some((key) => keys.indexOf(key) !== keys.lastIndexOf(key) && !repeated.has(key)))
    return unreadable('duplicate-header', header.line)
  const shortest = Math.max(0, ...needed.map((key) => keys.indexOf(key) + 1))
  const positions = new Map<string, readonly number[]>()
  for (const [index, key] of keys.entries())
    positions.set(key, [...(positions.get(key) ?? []), index])
  const present = (names: readonly string[] | undefined): readonly number[] =>
    (names ?? []).flatMap((name) => positions.get(columnKey(name)) ?? [])
  const cellOf = (record: TableRecord, name: string): string =>
    record.cells[positions.get(columnKey(name))?.[0] ?? -1] ?? ''
  const names = header.cells.map((name) => name.slice(0, maxNameLength))
  const refine = format.refineFile?.(rows, cellOf) ?? format.refine
  const at = {
    title: present(format.columns.title),
    urls: present(format.columns.urls),
    userName: present(format.columns.userName),
    email: present(format.columns.email),
    password: present(format.columns.password),
    folder: present(format.columns.folder),
    notes: present(format.columns.notes),
    oneTimeCodes: present(format.columns.oneTimeCodes),
    created: present(format.columns.created),
    passwordChanged: present(format.columns.passwordChanged),
  }
  const read = (record: TableRecord): Reading => {
    if (
      format.surplus !== 'read' &&
      (record.cells.length < shortest || hasSurplus(record, keys.length))
    )
      return { kind: 'item', item: wrongLengthItem(record) }
    const first = (indexes: readonly number[]): string | undefined =>
      indexes.map((index) => record.cells[index]).find((cell) => cell !== undefined && cell !== '')
    const raw: RawItem = {
      line: record.line,
      title: first(at.title),
      urls: at.urls.map((index) => record.cells[index] ?? ''),
      userName: first(at.userName),
      email: first(at.email),
      password: first(at.password),
      folder: joinFolders(at.folder.map((index) => record.cells[index])),
      notes: first(at.notes),
      oneTimeCodes: first(at.oneTimeCodes) !== undefined,
      created: readDate(first(at.created)),
      passwordChanged: readDate(first(at.passwordChanged)),
    }
    const refined = refine?.(raw, (name) => cellOf(record, name), record.cells, names) ?? raw
    return 'leftOut' in refined
      ? {
          kind: 'left-out',
          what: refined.leftOut,
          line: record.line,
          title: optionalLine(refined.title ?? raw.title),
        }
      : { kind: 'item', item: makeItem(refined) }
  }
  return { ok: true, read }
}
