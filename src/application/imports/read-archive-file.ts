import { unreadable, type Unreadable } from '../../domain/importers/file-problem.ts'
import { packedFilesId, recogniseArchive } from '../../domain/importers/formats/registry.ts'
import type { LeftOut, Reading } from '../../domain/importers/imported-item.ts'
import type { ArchiveFormat, ArchivePart } from '../../domain/importers/kinds/archive-format.ts'
import { decodeText } from '../../formats/decode-text.ts'
import { openArchive, type Archive } from '../../formats/read-archive.ts'
import { readJson } from '../../formats/read-json.ts'
import { readTable } from '../../formats/read-table.ts'
import { isWorkbook } from '../../formats/workbook-parts.ts'
import { inOrder, type ReadFile, type ReadingOptions } from './read-file.ts'
import { readRecords } from './read-records.ts'
import { readSingleFile } from './read-single-file.ts'

const fileName = (name: string): string => name.split('/').at(-1) ?? name

const leftOut = (what: LeftOut, title?: string): Reading => ({ kind: 'left-out', what, title })

function* leftOutTimes(what: LeftOut, times: number): Generator<Reading> {
  for (let count = 0; count < times; count += 1) yield leftOut(what)
}

/** Of a table the rows below its header, of JSON the entries of its lists; at least one. */
const countEntries = async (bytes: Uint8Array): Promise<number> => {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded.problem === 'empty' ? 0 : 1
  if (/^\s*[[{]/.test(decoded.text)) {
    const json = await readJson(decoded.text)
    if (!json.ok || typeof json.value !== 'object' || json.value === null) return 1
    const lists = Array.isArray(json.value) ? [json.value] : Object.values(json.value)
    return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
  }
  const table = await readTable(decoded.text)
  return table.ok ? table.records.length - 1 : 1
}

type Part = { readonly part: ArchivePart; readonly read: ReadFile | Unreadable }

const asReadings = (readings: Iterable<Reading>): ReadFile => ({
  ok: true,
  kind: 'readings',
  formatId: packedFilesId,
  readings,
})

const readPart = async (
  archive: Archive,
  part: ArchivePart,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  if (part.use === 'count' && part.rows !== true)
    return asReadings([leftOut(part.what, fileName(part.name))])
  const unpacked = await archive.unpack(part.name)
  if (!unpacked.ok) return unpacked
  try {
    return part.use === 'count'
      ? asReadings(leftOutTimes(part.what, await countEntries(unpacked.bytes)))
      : await readSingleFile(unpacked.bytes, options)
  } finally {
    unpacked.bytes.fill(0)
  }
}

/** Some files that somebody packed: what can be read is, of the rest the names are told. */
const mergePacked = (parts: readonly Part[]): ReadFile | Unreadable => {
  const isRead = ({ part, read }: Part): boolean => part.use === 'read' && read.ok
  const files = parts.filter(isRead)
  const accounts = files.filter(({ read }) => read.ok && read.kind === 'readings')
  const chosen = accounts.length > 0 ? accounts : files.slice(0, files.length === 1 ? 1 : 0)
  const [first] = chosen
  if (!first)
    return parts.map(({ read }) => read).find((read) => !read.ok) ?? unreadable('unknown-format')
  // Columns can be named for one table only.
  if (first.read.ok && first.read.kind === 'table') return first.read
  const lists = parts.map(({ part, read }) =>
    read.ok && read.kind === 'readings'
      ? read.readings
      : [leftOut('further-file', fileName(part.name))],
  )
  const formatId =
    chosen.length === 1 && first.read.ok && first.read.kind === 'readings'
      ? first.read.formatId
      : packedFilesId
  return { ok: true, kind: 'readings', formatId, readings: inOrder(lists) }
}

/** A product's own archive: all of what it says is to be read must be there. */
const merge = (format: ArchiveFormat, parts: readonly Part[]): ReadFile | Unreadable => {
  const lists: Iterable<Reading>[] = []
  for (const { read } of parts) {
    if (!read.ok) return read
    if (read.kind === 'table') return unreadable('unknown-format')
    lists.push(read.readings)
  }
  return { ok: true, kind: 'readings', formatId: format.id, readings: inOrder(lists) }
}

const readBook = async (
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  // A megabyte of code that most starts have no use for.
  const { readWorkbook } = await import('../../formats/read-workbook.ts')
  const book = await readWorkbook(bytes)
  if (!book.ok) return book
  const { furtherSheets } = book
  const read = readRecords(book.records, options)
  if (!read.ok) return read
  if (read.kind === 'table') return { ...read, table: { ...read.table, furtherSheets } }
  const further = furtherSheets.map((name) => leftOut('further-sheet', name))
  return { ...read, readings: inOrder([read.readings, further]) }
}

/** Reads a spreadsheet, or a product's archive, or files that somebody packed. Fails with a `FileProblem`. */
export const readArchiveFile = async (
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const archive = await openArchive(bytes)
  if (!archive.ok) return archive
  if (isWorkbook(archive.names)) return readBook(bytes, options)
  const format = recogniseArchive(archive.names, options.formatId)
  const parts = format?.parts(archive.names) ?? unreadable('unknown-format')
  if (!format || 'ok' in parts) return 'ok' in parts ? parts : unreadable('unknown-format')
  const isPacked = format.id === packedFilesId
  const read: Part[] = []
  for (const part of parts) {
    const formatId = part.use === 'read' && !isPacked ? part.formatId : options.formatId
    read.push({ part, read: await readPart(archive, part, { ...options, formatId }) })
  }
  return isPacked ? mergePacked(read) : merge(format, read)
}
