import { zipSync } from 'fflate'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import type { Archive } from './read-archive.ts'

/** True where the names inside an archive are those of a spreadsheet: Office Open XML or OpenDocument. */
export const isWorkbook = (names: readonly string[]): boolean =>
  names.includes('xl/workbook.xml') ||
  (names.includes('content.xml') && names.includes('META-INF/manifest.xml'))

/** The parts a table is in; pictures, macros, printer settings and such are not looked at. */
const isNeeded = (name: string): boolean =>
  name === '[Content_Types].xml' ||
  name === 'mimetype' ||
  name === 'META-INF/manifest.xml' ||
  /^(?:content|styles|meta)\.xml$/.test(name) ||
  name === '_rels/.rels' ||
  /^xl\/(?:_rels\/|worksheets\/(?:_rels\/)?)?[^/]+\.(?:xml|rels)$/.test(name)

/** A link over a whole sheet is put into each of its seventeen milliards of cells. */
const links = /<(?:[\w-]+:)?hyperlink\b[^>]*>/gi

/** What an OpenDocument sheet may become when repeated rows and cells are written out. */
const maxCells = 2_000_000

/**
 * True where an OpenDocument sheet says "this cell, a milliard times". Every tag is looked at, also where XML
 * would not take it for one, since the library does the same.
 */
const growsTooMuch = (xml: string): boolean => {
  let cells = 0
  let rowTimes = 1
  for (const [tag] of xml.matchAll(/<[^<>/!?][^<>]*>/g)) {
    const name = /^<(?:[^\s:<>]*:)?([^\s<>/]+)/.exec(tag)?.[1]
    const spaces = /[^\s:]*:?\bc\s*=\s*["']?(\d+)/.exec(tag)
    if (name === 's' && Number(spaces?.[1] ?? 1) > 10_000) return true
    const times = Number(/repeated\s*=\s*["']?\s*(\d+)/.exec(tag)?.[1] ?? 1)
    if (name === 'table-row') rowTimes = times
    // Empty cells stay empty, however often.
    if (name === 'table-cell' && !tag.endsWith('/>')) cells += rowTimes * times
    if (cells > maxCells) return true
  }
  return false
}

const withoutTraps = (name: string, bytes: Uint8Array): Uint8Array | Unreadable => {
  if (!name.endsWith('.xml')) return bytes
  const text = new TextDecoder().decode(bytes)
  if (name === 'content.xml') return growsTooMuch(text) ? unreadable('too-large') : bytes
  return links.test(text) ? new TextEncoder().encode(text.replace(links, '')) : bytes
}

/**
 * Unpacks what a spreadsheet needs, within the archive's limits, takes out what would grow in the library, and
 * packs it again without compression: so the library sees nothing that has not been looked at. Fails like
 * `Archive.unpack`.
 */
export const safeWorkbook = async (
  archive: Archive,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Unreadable> => {
  const parts: Record<string, Uint8Array> = {}
  for (const name of archive.names.filter(isNeeded)) {
    const part = await archive.unpack(name)
    if (!part.ok) return part
    const safe = withoutTraps(name, part.bytes)
    if ('ok' in safe) return safe
    parts[name] = safe
  }
  return { ok: true, bytes: zipSync(parts, { level: 0 }) }
}
