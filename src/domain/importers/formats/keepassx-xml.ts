import { joinFolders } from '../folder-path.ts'
import type { Reading } from '../imported-item.ts'
import type { XmlFormat } from '../kinds/xml-format.ts'
import { makeItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import { childrenOf, childText, type XmlElement } from '../xml-element.ts'

interface PlacedEntry {
  readonly entry: XmlElement
  readonly groups: readonly string[]
}

function* entriesIn(group: XmlElement, above: readonly string[]): Generator<PlacedEntry> {
  const groups = [...above, childText(group, 'title') ?? '']
  for (const entry of childrenOf(group, 'entry')) yield { entry, groups }
  for (const inner of childrenOf(group, 'group')) yield* entriesIn(inner, groups)
}

function* readEntries(placed: readonly PlacedEntry[]): Generator<Reading> {
  for (const [index, { entry, groups }] of placed.entries())
    yield {
      kind: 'item',
      item: makeItem({
        line: index + 1,
        title: childText(entry, 'title'),
        urls: [childText(entry, 'url') ?? ''],
        userName: childText(entry, 'username'),
        password: childText(entry, 'password'),
        folder: joinFolders(groups),
        notes: childText(entry, 'comment'),
        created: readDate(childText(entry, 'creation')),
        skip: groups[0] === 'Backup' ? 'in-trash' : undefined,
      }),
    }
}

/** KeePassX before version 2: groups in groups, and what was deleted in the group `Backup`. */
export const keepassxXml: XmlFormat = {
  id: 'keepassx-xml',
  recognises: (root) => root.name === 'database' && childrenOf(root, 'group').length > 0,
  read: (root) => {
    const placed = childrenOf(root, 'group').flatMap((group) => [...entriesIn(group, [])])
    return { ok: true, count: placed.length, readings: readEntries(placed) }
  },
}
