import { read, utils } from '@e965/xlsx'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import type { TableRecord } from '../domain/importers/table-record.ts'
import { openArchive, type Archive } from './read-archive.ts'
import { tableLimits } from './read-table.ts'

export interface Workbook {
  readonly ok: true
  /** Of the first sheet that has a table; `line` is the sheet's row. */
  readonly records: readonly TableRecord[]
  /** Sheets with something in them that were not read. */
  readonly furtherSheets: number
}

/** A sheet of 200,000 rows unpacks to some 100 MB. */
const workbookLimits = {
  files: 2000,
  fileBytes: 128 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
  ratio: 400,
}

/** True where the names inside an archive are those of a spreadsheet: Office Open XML or OpenDocument. */
export const isWorkbook = (names: readonly string[]): boolean =>
  names.includes('xl/workbook.xml') ||
  names.includes('xl/workbook.bin') ||
  (names.includes('content.xml') && names.includes('META-INF/manifest.xml'))

/** Every part is unpacked once within limits, so that the library never meets a bomb. */
const isWithinLimits = (archive: Archive): Unreadable | undefined => {
  for (const name of archive.names) {
    const part = archive.unpack(name)
    if (!part.ok) return part
  }
  return undefined
}

/** Dates as ISO texts, so that they do not depend on the sheet's own format; the rest as it is shown. */
const textOfCell = (cell: unknown): string => {
  if (cell === undefined || cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'object' ? '' : String(cell as string | number | boolean)
}

/**
 * Reads an XLSX or ODS file. Formulas are not evaluated: the value that was saved counts. Fails with
 * `too-large`, `too-many-rows`, `cell-too-large`, `encrypted` (a workbook with a password), `truncated` or
 * `empty`; never throws. Parsing is one stretch, some 30 microseconds a cell.
 */
export const readWorkbook = (bytes: Uint8Array): Workbook | Unreadable => {
  const archive = openArchive(bytes, workbookLimits)
  if (!archive.ok) return archive
  const refused = isWithinLimits(archive)
  if (refused) return refused
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      bookVBA: false,
      sheetRows: tableLimits.rows + 2,
      UTC: true,
    })
    const tables = book.SheetNames.map((name) => {
      const sheet = book.Sheets[name]
      const rows = sheet
        ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true, raw: true })
        : []
      return rows
        .map((row, index) => ({ line: index + 1, cells: Array.from(row, textOfCell) }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    }).filter((records) => records.length > 0)
    const records = tables.find((table) => table.some(({ cells }) => cells.length > 1)) ?? tables[0]
    if (!records) return unreadable('empty')
    if (records.length > tableLimits.rows) return unreadable('too-many-rows')
    const wide = records.find(({ cells }) => cells.length > tableLimits.columns)
    if (wide) return unreadable('too-large', wide.line)
    const long = records.find(({ cells }) =>
      cells.some((cell) => cell.length > tableLimits.cellLength),
    )
    if (long) return unreadable('cell-too-large', long.line)
    return { ok: true, records, furtherSheets: tables.length - 1 }
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message)
    return unreadable(isLocked ? 'encrypted' : 'truncated')
  }
}
