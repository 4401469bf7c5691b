import { unreadable, type Unreadable } from '../../domain/importers/file-problem.ts'
import {
  mappedTableId,
  recogniseArchive,
  recogniseBareTable,
  recogniseJson,
  recogniseTable,
  recogniseText,
  recogniseXml,
} from '../../domain/importers/formats/registry.ts'
import type { LeftOut, Reading } from '../../domain/importers/imported-item.ts'
import type { ArchivePart } from '../../domain/importers/kinds/archive-format.ts'
import type { Readings } from '../../domain/importers/kinds/readings.ts'
import { tableReader, type TableFormat } from '../../domain/importers/kinds/table-format.ts'
import { prepareTable, type MappableTable } from '../../domain/importers/mapped-table.ts'
import type { TableRecord } from '../../domain/importers/table-record.ts'
import { decodeText } from '../../formats/decode-text.ts'
import { fileKindOf } from '../../formats/file-kind.ts'
import { isLockedBitwarden, openBitwarden } from '../../formats/open-bitwarden.ts'
import { openKdbx } from '../../formats/open-kdbx.ts'
import { openArchive, type Archive } from '../../formats/read-archive.ts'
import { readJson } from '../../formats/read-json.ts'
import { readTable, tableLimits } from '../../formats/read-table.ts'
import { isWorkbook, readWorkbook } from '../../formats/read-workbook.ts'
import { readXml } from '../../formats/read-xml.ts'

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

export interface ReadingOptions {
  /** Only this format will do; `table`: the mapper, whatever the file looks like. */
  readonly formatId?: string | undefined
  /** Of a locked export. */
  readonly password?: string | undefined
}

/** Reads rows one at a time, as they are asked for. */
export function* readEach(
  records: readonly TableRecord[],
  read: (record: TableRecord) => Reading,
): Generator<Reading> {
  for (const record of records) yield read(record)
}

const asReadFile = (formatId: string, read: Readings | Unreadable): ReadFile | Unreadable => {
  if (!read.ok) return read
  if (read.count > tableLimits.rows) return unreadable('too-many-rows')
  return { ok: true, kind: 'readings', formatId, readings: read.readings }
}

const readJsonText = async (
  text: string,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const json = await readJson(text)
  if (!json.ok) return json
  if (isLockedBitwarden(json.value)) {
    const opened = await openBitwarden(json.value, options.password)
    return opened.ok ? readJsonText(opened.text, options) : opened
  }
  const format = recogniseJson(json.value, options.formatId)
  return format ? asReadFile(format.id, format.read(json.value)) : unreadable('unknown-format')
}

const readXmlText = async (
  text: string,
  { formatId }: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const xml = await readXml(text)
  if (!xml.ok) return xml
  const format = recogniseXml(xml.root, formatId)
  return format ? asReadFile(format.id, format.read(xml.root)) : unreadable('unknown-format')
}

/** The first record with two filled cells. */
const headerAt = (records: readonly TableRecord[]): number =>
  records.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)

const readRecords = (
  records: readonly TableRecord[],
  { formatId }: ReadingOptions,
): ReadFile | Unreadable => {
  const at = headerAt(records)
  const header = records[at]
  if (!header) return unreadable('unknown-format')
  const wanted = formatId === mappedTableId ? undefined : formatId
  const format = formatId === mappedTableId ? undefined : recogniseTable(header.cells, wanted)
  if (format) {
    const reader = tableReader(format, header)
    if (!reader.ok) return reader
    const readings = readEach(records.slice(at + 1), reader.read)
    return { ok: true, kind: 'readings', formatId: format.id, readings }
  }
  const bare =
    formatId === mappedTableId ? undefined : recogniseBareTable(records.slice(at), wanted)
  if (bare) {
    const readings = readEach(records.slice(at), bare.read)
    return { ok: true, kind: 'readings', formatId: bare.id, readings }
  }
  if (wanted !== undefined) return unreadable('no-header')
  const prepared = prepareTable(records)
  return prepared.ok ? { ok: true, kind: 'table', table: prepared } : prepared
}

const peekedLines = 5
const peekedLength = 16_384

/**
 * The format that the first lines show, each read by itself: a product that writes quotes in its own way
 * cannot be read as a whole before it is known.
 */
const peekFormat = async (text: string, formatId?: string): Promise<TableFormat | undefined> => {
  const lines = text.slice(0, peekedLength).split(/[\r\n]+/, peekedLines)
  for (const line of lines) {
    const table = await readTable(line)
    const cells = table.ok ? table.records[0]?.cells : undefined
    if (cells && cells.length > 1) return recogniseTable(cells, formatId)
  }
  return undefined
}

const readTableText = async (
  text: string,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const { formatId } = options
  const peeked = formatId === mappedTableId ? undefined : await peekFormat(text, formatId)
  const table = await readTable(text, { escape: peeked?.escape })
  return table.ok ? readRecords(table.records, options) : table
}

const readText = async (
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded
  const described = recogniseText(text, options.formatId)
  if (described) return asReadFile(described.id, described.read(text))
  const start = text.trimStart().charAt(0)
  if (start === '{' || start === '[') return readJsonText(text, options)
  if (start === '<') return readXmlText(text, options)
  return readTableText(text, options)
}

const countRows = async (bytes: Uint8Array): Promise<number> => {
  const decoded = decodeText(bytes)
  const table = decoded.ok ? await readTable(decoded.text) : decoded
  return table.ok ? Math.max(0, table.records.length - 1) : 0
}

function* leftOutTimes(what: LeftOut, times: number, title: string): Generator<Reading> {
  for (let count = 0; count < times; count += 1) yield { kind: 'left-out', what, title }
}

function* inOrder(lists: readonly Iterable<Reading>[]): Generator<Reading> {
  for (const list of lists) yield* list
}

const readPart = async (
  archive: Archive,
  part: ArchivePart,
  options: ReadingOptions,
): Promise<Iterable<Reading> | Unreadable> => {
  const title = part.name.split('/').at(-1) ?? part.name
  if (part.use === 'count' && part.rows !== true) return leftOutTimes(part.what, 1, title)
  const unpacked = archive.unpack(part.name)
  if (!unpacked.ok) return unpacked
  try {
    if (part.use === 'count') {
      return leftOutTimes(part.what, await countRows(unpacked.bytes), title)
    }
    const read = await readText(unpacked.bytes, { ...options, formatId: part.formatId })
    if (!read.ok) return read
    // Columns can be named for one table only; a product that packs tables writes known ones.
    return read.kind === 'table' ? unreadable('unknown-format') : read.readings
  } finally {
    unpacked.bytes.fill(0)
  }
}

const readArchive = async (
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  if (isWorkbook(archive.names)) {
    const book = readWorkbook(bytes)
    if (!book.ok) return book
    const read = readRecords(book.records, options)
    if (!read.ok || read.kind === 'table') {
      return read.ok
        ? { ...read, table: { ...read.table, furtherSheets: book.furtherSheets } }
        : read
    }
    const further = leftOutTimes('further-sheet', book.furtherSheets, '')
    return { ...read, readings: inOrder([read.readings, further]) }
  }
  const format = recogniseArchive(archive.names, options.formatId)
  if (!format) return unreadable('unknown-format')
  const lists: Iterable<Reading>[] = []
  for (const part of format.parts(archive.names)) {
    const list = await readPart(archive, part, options)
    if ('ok' in list) return list
    lists.push(list)
  }
  return { ok: true, kind: 'readings', formatId: format.id, readings: inOrder(lists) }
}

/**
 * Recognises a file by its content and reads it. Fails with a `FileProblem`; never throws. Nothing is
 * written anywhere; the bytes stay the caller's.
 */
export const readImportFile = async (
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<ReadFile | Unreadable> => {
  switch (fileKindOf(bytes)) {
    case 'archive':
      return readArchive(bytes, options)
    case 'keepass-database': {
      const opened = await openKdbx(bytes, options.password)
      return opened.ok ? readXmlText(opened.xml, options) : opened
    }
    case 'text':
      return readText(bytes, options)
  }
}
