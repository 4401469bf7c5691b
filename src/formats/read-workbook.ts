import { read, type CellObject, type WorkSheet } from '@e965/xlsx'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import type { TableRecord } from '../domain/importers/table-record.ts'
import { openArchive, type ArchiveLimits } from './read-archive.ts'
import { tableLimits } from './read-table.ts'
import { safeWorkbook } from './workbook-parts.ts'

export interface Workbook {
  readonly ok: true
  /** Of the first sheet that has a table; `line` is the sheet's row. */
  readonly records: readonly TableRecord[]
  /** The names of sheets with something in them that were not read. */
  readonly furtherSheets: readonly string[]
}

/** A sheet of 50,000 rows unpacks to some 20 MB. Regular sheets are packed to a twentieth and less. */
const workbookLimits: ArchiveLimits = {
  files: 2000,
  fileBytes: 32 * 1024 * 1024,
  totalBytes: 48 * 1024 * 1024,
  ratio: 400,
}

/** Positions, filled or not, that are gone through at most: a cell far out makes its row long. */
const maxPositions = 20_000_000

const dayOf = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)

/**
 * Dates as ISO texts, so that they do not depend on the sheet's own format; a number with the zeros before it
 * that its format shows; the rest as it was saved.
 */
const textOfCell = (cell: CellObject | undefined): string => {
  if (cell?.v === undefined || cell.t === 'e') return ''
  // Of a repeated row the library copies a date as a text.
  if (cell.t === 'd' || cell.v instanceof Date) return dayOf(new Date(cell.v as Date | string))
  if (cell.t === 'n' && typeof cell.z === 'string' && /^0{2,20}$/.test(cell.z))
    return String(cell.v).padStart(cell.z.length, '0')
  return String(cell.v)
}

interface Sheet {
  readonly name: string
  readonly records: readonly TableRecord[]
}

const readSheet = (name: string, sheet: WorkSheet | undefined): Sheet | Unreadable => {
  const records: TableRecord[] = []
  let positions = 0
  for (const [index, row] of (sheet?.['!data'] ?? []).entries()) {
    // Rows between others may be missing in the list.
    const cells = ((row as CellObject[] | undefined) ?? []) as readonly CellObject[]
    positions += 1 + cells.length
    if (positions > maxPositions) return unreadable('too-large')
    const line = index + 1
    const texts = Array.from(cells, textOfCell)
    while (texts.at(-1)?.trim() === '') texts.pop()
    if (texts.length === 0) continue
    if (texts.length > tableLimits.columns) return unreadable('too-large', line)
    if (texts.some((text) => text.length > tableLimits.cellLength))
      return unreadable('cell-too-large', line)
    if (records.length > tableLimits.rows) return unreadable('too-many-rows', line)
    records.push({ line, cells: texts })
  }
  return { name, records }
}

/**
 * Reads an XLSX or ODS file. Formulas are not evaluated: the value that was saved counts. Of cells that are
 * joined the first has the value. Fails with `too-large`, `too-many-rows`, `cell-too-large`, `encrypted`,
 * `truncated` or `empty`; never throws. Parsing is one stretch, some 10 microseconds a cell.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<Workbook | Unreadable> => {
  const archive = await openArchive(bytes, workbookLimits)
  const safe = archive.ok ? await safeWorkbook(archive) : archive
  if (!safe.ok) return safe
  try {
    const book = read(safe.bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      bookVBA: false,
      sheetRows: tableLimits.rows + 2,
      UTC: true,
    })
    const sheets: Sheet[] = []
    for (const name of book.SheetNames) {
      const sheet = readSheet(name, book.Sheets[name])
      if ('ok' in sheet) return sheet
      if (sheet.records.length > 0) sheets.push(sheet)
    }
    const isTable = ({ records }: Sheet): boolean => records.some(({ cells }) => cells.length > 1)
    const chosen = sheets.find(isTable) ?? sheets[0]
    if (!chosen) return unreadable('empty')
    const further = sheets.filter((sheet) => sheet !== chosen).map(({ name }) => name)
    return { ok: true, records: chosen.records, furtherSheets: further }
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message)
    return unreadable(isLocked ? 'encrypted' : 'truncated')
  } finally {
    safe.bytes.fill(0)
  }
}
