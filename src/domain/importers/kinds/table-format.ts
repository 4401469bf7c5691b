import { originOf } from '../../matching/origin.ts'
import { unreadable, type Unreadable } from '../file-problem.ts'
import { optionalLine } from '../clean-line.ts'
import type { ImportedItem, LeftOut, Reading } from '../imported-item.ts'
import { makeItem, type RawItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import type { TableRecord } from '../table-record.ts'

/** A cell of the row by column name, `''` where the column or the cell is missing. Not trimmed. */
type CellReader = (column: string) => string

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
  /** Rows may have more cells than the header; the format reads them itself, through `refine`. */
  readonly surplus?: 'read' | undefined
  readonly refine?:
    | ((
        raw: RawItem,
        cell: CellReader,
        cells: readonly string[],
      ) => RawItem | { readonly leftOut: LeftOut; readonly title?: string | undefined })
    | undefined
}

/** A column name as it is compared: no quotes, marks or spaces around it, lower case; its beginning. */
export const columnKey = (name: string): string =>
  name
    .slice(0, 200)
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/^[\s"]+|[\s"]+$/g, '')
    .toLowerCase()

const setOf = (format: TableFormat, keys: ReadonlySet<string>): readonly string[] | undefined =>
  format.headers.find((names) => names.every((name) => keys.has(columnKey(name))))

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
 * Makes the reader for the rows below a header of this format. Fails with `duplicate-header` where a
 * column that is read occurs twice.
 */
export const tableReader = (
  format: TableFormat,
  header: TableRecord,
): { readonly ok: true; readonly read: (record: TableRecord) => Reading } | Unreadable => {
  const keys = header.cells.map(columnKey)
  const needed = (setOf(format, new Set(keys)) ?? []).map(columnKey)
  const taken = [...needed, ...Object.values(format.columns).flat().map(columnKey)]
  if (taken.some((key) => keys.indexOf(key) !== keys.lastIndexOf(key)))
    return unreadable('duplicate-header', header.line)
  const shortest = Math.max(0, ...needed.map((key) => keys.indexOf(key) + 1))
  const positions = new Map(keys.map((key, index) => [key, index]))
  const present = (names: readonly string[] | undefined): readonly number[] =>
    (names ?? []).map((name) => positions.get(columnKey(name))).filter((at) => at !== undefined)
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
      record.cells.length < shortest ||
      (format.surplus !== 'read' && hasSurplus(record, keys.length))
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
      folder: first(at.folder),
      notes: first(at.notes),
      oneTimeCodes: first(at.oneTimeCodes) !== undefined,
      created: readDate(first(at.created)),
      passwordChanged: readDate(first(at.passwordChanged)),
    }
    const refined =
      format.refine?.(
        raw,
        (name) => record.cells[positions.get(columnKey(name)) ?? -1] ?? '',
        record.cells,
      ) ?? raw
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
