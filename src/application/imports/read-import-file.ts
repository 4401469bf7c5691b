import { unreadable, type Unreadable } from '../../domain/importers/file-problem.ts'
import type { Reading } from '../../domain/importers/imported-item.ts'
import { prepareTable, type MappableTable } from '../../domain/importers/mapped-table.ts'
import { mappedTableId, recogniseJson, recogniseTable } from '../../domain/importers/recognise.ts'
import { tableReader } from '../../domain/importers/table-format.ts'
import type { TableRecord } from '../../domain/importers/table-record.ts'
import { decodeText } from '../../formats/decode-text.ts'
import { readJson } from '../../formats/read-json.ts'
import { readTable, tableLimits } from '../../formats/read-table.ts'

/** A file as far as it can be understood without anybody's help. */
export type ReadFile =
  | {
      readonly ok: true
      readonly kind: 'readings'
      readonly formatId: string
      /** To be gone through once; the secrets are in there. */
      readonly readings: Iterable<Reading>
    }
  | { readonly ok: true; readonly kind: 'table'; readonly table: MappableTable }

/** Reads rows one at a time, as they are asked for. */
export function* readEach(
  records: readonly TableRecord[],
  read: (record: TableRecord) => Reading,
): Generator<Reading> {
  for (const record of records) yield read(record)
}

const readJsonFile = async (
  text: string,
  formatId: string | undefined,
): Promise<ReadFile | Unreadable> => {
  const json = await readJson(text)
  if (!json.ok) return json
  const format = recogniseJson(json.value, formatId)
  if (!format) return unreadable('unknown-format')
  const read = format.read(json.value)
  if (!read.ok) return read
  return read.count > tableLimits.rows
    ? unreadable('too-many-rows')
    : { ok: true, kind: 'readings', formatId: format.id, readings: read.readings }
}

const readTableFile = async (
  text: string,
  formatId: string | undefined,
): Promise<ReadFile | Unreadable> => {
  const table = await readTable(text)
  if (!table.ok) return table
  const at = table.records.findIndex(
    ({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1,
  )
  const header = table.records[at]
  if (!header) return unreadable('unknown-format')
  const format = formatId === mappedTableId ? undefined : recogniseTable(header.cells, formatId)
  if (!format) {
    if (formatId !== undefined && formatId !== mappedTableId) return unreadable('no-header')
    const prepared = prepareTable(table.records)
    return prepared.ok ? { ok: true, kind: 'table', table: prepared } : prepared
  }
  const reader = tableReader(format, header)
  if (!reader.ok) return reader
  const readings = readEach(table.records.slice(at + 1), reader.read)
  return { ok: true, kind: 'readings', formatId: format.id, readings }
}

/**
 * Decodes a file, recognises its format by content and reads it. With `formatId` only that format will
 * do (`table`: the mapper, whatever it looks like). Fails with a `FileProblem`; never throws.
 */
export const readImportFile = async (
  bytes: Uint8Array,
  formatId?: string,
): Promise<ReadFile | Unreadable> => {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const start = decoded.text.trimStart().charAt(0)
  if (start === '{' || start === '[') return readJsonFile(decoded.text, formatId)
  // A page saved instead of the export, or an XML export that is not known here.
  if (start === '<') return unreadable('unknown-format')
  return readTableFile(decoded.text, formatId)
}
