import { optionalLine } from '../clean-line.ts'
import { joinFolders } from '../folder-path.ts'
import type { Reading } from '../imported-item.ts'
import type { XmlFormat } from '../kinds/xml-format.ts'
import { childOf, childrenOf, childText, type XmlElement } from '../xml-element.ts'
import { keepassFields, readKeepassEntry } from './keepass-entry.ts'
import { referenceResolver } from './keepass-references.ts'
import { isPlainRoot } from './keepass-root.ts'

/** No group: sixteen zero bytes. */
const noGroup = 'AAAAAAAAAAAAAAAAAAAAAA=='

interface Place {
  readonly names: readonly string[]
  readonly isBin: boolean
  readonly isTemplates: boolean
}

interface PlacedEntry extends Place {
  readonly entry: XmlElement
}

interface SpecialGroups {
  readonly bin: string | undefined
  readonly templates: string | undefined
}

const groupIn = (meta: XmlElement | undefined, name: string): string | undefined => {
  const id = childText(meta, name)?.trim()
  return id === noGroup || id === '' ? undefined : id
}

/** In the order of the file: of a group first its entries, then the groups in it. */
function* entriesIn(
  group: XmlElement,
  above: Place,
  special: SpecialGroups,
): Generator<PlacedEntry> {
  const id = childText(group, 'UUID')?.trim()
  const place: Place = {
    names: [...above.names, childText(group, 'Name') ?? ''],
    isBin: above.isBin || (id !== undefined && id === special.bin),
    isTemplates: above.isTemplates || (id !== undefined && id === special.templates),
  }
  for (const entry of childrenOf(group, 'Entry')) yield { ...place, entry }
  for (const inner of childrenOf(group, 'Group')) yield* entriesIn(inner, place, special)
}

function* readEntry(
  { entry, names, isBin, isTemplates }: PlacedEntry,
  line: number,
  valueOf: (value: string | undefined) => string | undefined,
): Generator<Reading> {
  const fields = keepassFields(entry)
  const title = optionalLine(fields.get('Title'))
  if (isTemplates && !isBin) {
    yield { kind: 'left-out', what: 'template', line, title }
    return
  }
  const [root = '', ...inner] = names
  const folder = joinFolders(isPlainRoot(root) ? inner : names)
  const skip = isBin ? 'in-trash' : undefined
  yield { kind: 'item', item: readKeepassEntry(entry, { line, folder, skip }, valueOf) }
  if (isBin) return
  for (const attachment of childrenOf(entry, 'Binary'))
    yield {
      kind: 'left-out',
      what: 'attachment',
      line,
      title: optionalLine(childText(attachment, 'Key')),
    }
  if ([...fields.keys()].some((name) => name.startsWith('KPEX_PASSKEY_CREDENTIAL')))
    yield { kind: 'left-out', what: 'passkey', line, title }
}

function* readEntries(placed: readonly PlacedEntry[]): Generator<Reading> {
  const valueOf = referenceResolver(placed.map(({ entry }) => entry))
  for (const [index, entry] of placed.entries()) yield* readEntry(entry, index + 1, valueOf)
}

/**
 * KeePass 2 and KeePassXC: the XML export, which is also what a KDBX database holds. Entries in the bin and templates
 * are told, not taken. A history is no list of accounts; only the earlier passwords in it are read. What
 * stays encrypted (`Protected`) is unknown. "Modified" is about the entry and says nothing of the password.
 */
export const keepassXml: XmlFormat = {
  id: 'keepass-xml',
  recognises: (root) => root.name === 'KeePassFile',
  read: (root) => {
    const meta = childOf(root, 'Meta')
    const isBinUsed = childText(meta, 'RecycleBinEnabled')?.trim().toLowerCase() !== 'false'
    const special = {
      bin: isBinUsed ? groupIn(meta, 'RecycleBinUUID') : undefined,
      templates: groupIn(meta, 'EntryTemplatesGroup'),
    }
    const top: Place = { names: [], isBin: false, isTemplates: false }
    const placed = childrenOf(childOf(root, 'Root'), 'Group').flatMap((group) => [
      ...entriesIn(group, top, special),
    ])
    return { ok: true, count: placed.length, readings: readEntries(placed) }
  },
}
