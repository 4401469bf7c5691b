import { unreadable, type Unreadable } from '../../domain/importers/file-problem.ts'
import {
  mappedTableId,
  recogniseJson,
  recogniseTable,
  recogniseText,
  recogniseXml,
} from '../../domain/importers/formats/registry.ts'
import type { JsonValue } from '../../domain/importers/json-value.ts'
import type { TableFormat } from '../../domain/importers/kinds/table-format.ts'
import type { XmlElement } from '../../domain/importers/xml-element.ts'
import { decodeText } from '../../formats/decode-text.ts'
import type { Delimiter } from '../../formats/detect-delimiter.ts'
import { isLockedBitwarden, openBitwarden } from '../../formats/open-bitwarden.ts'
import { readJson } from '../../formats/read-json.ts'
import { readTable } from '../../formats/read-table.ts'
import { readXml } from '../../formats/read-xml.ts'
import { asReadFile, type ReadFile, type ReadingOptions } from './read-file.ts'
import { readRecords } from './read-records.ts'

const readJsonValue = (value: JsonValue, { formatId }: ReadingOptions): ReadFile | Unreadable => {
  const format = recogniseJson(value, formatId)
  return format ? asReadFile(format.id, format.read(value)) : unreadable('unknown-format')
}

const readJsonText = async (
  text: string,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const json = await readJson(text)
  if (!json.ok) return json
  // A lock inside a lock is recognised as a format and refused: each costs a second of work.
  if (isLockedBitwarden(json.value)) {
    const opened = await openBitwarden(json.value, options.password)
    const inside = opened.ok ? await readJson(opened.text) : opened
    return inside.ok ? readJsonValue(inside.value, options) : inside
  }
  return readJsonValue(json.value, options)
}

/** Understands XML by its root. Fails with `unknown-format`, or as the format says. */
export const readElement = (
  root: XmlElement,
  { formatId }: ReadingOptions,
): ReadFile | Unreadable => {
  const format = recogniseXml(root, formatId)
  return format ? asReadFile(format.id, format.read(root)) : unreadable('unknown-format')
}

const readXmlText = async (
  text: string,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const xml = await readXml(text)
  return xml.ok ? readElement(xml.root, options) : xml
}

const peekedLines = 5
const peekedLength = 16_384

/**
 * The format that the first lines show, each read by itself, and the separator they show it with: a product
 * that writes quotes in its own way cannot be read as a whole before it is known.
 */
const peekFormat = async (
  text: string,
  formatId?: string,
): Promise<{ readonly format: TableFormat; readonly delimiter: Delimiter } | undefined> => {
  const lines = text.slice(0, peekedLength).split(/[\r\n]+/, peekedLines)
  for (const line of lines) {
    const table = await readTable(line)
    if (!table.ok) continue
    const cells = table.records[0]?.cells ?? []
    const format = recogniseTable(cells, formatId)
    if (format) return { format, delimiter: table.delimiter }
    if (cells.length > 1) return undefined
  }
  return undefined
}

const readTableText = async (
  text: string,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const { formatId } = options
  const peeked = formatId === mappedTableId ? undefined : await peekFormat(text, formatId)
  const table = await readTable(text, {
    escape: peeked?.format.escape,
    delimiter: peeked?.delimiter,
  })
  return table.ok ? readRecords(table.records, options) : table
}

/** Reads a text by what it looks like. Fails with a `FileProblem`; never throws. */
export const readTextFile = async (
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded
  if (options.formatId === mappedTableId) return readTableText(text, options)
  const described = recogniseText(text, options.formatId)
  if (described) return asReadFile(described.id, described.read(text))
  const start = text.trimStart().charAt(0)
  if (start === '{' || start === '[') return readJsonText(text, options)
  if (start === '<') return readXmlText(text, options)
  return readTableText(text, options)
}
