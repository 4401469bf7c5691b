import { folderPath, joinFolders } from '../folder-path.ts'
import type { Reading } from '../imported-item.ts'
import type { XmlFormat } from '../kinds/xml-format.ts'
import { makeItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import { childOf, childrenOf, childText, type XmlElement } from '../xml-element.ts'

/** KeePass 1 keeps its own settings in entries of this form. */
const isMetaEntry = (entry: XmlElement): boolean =>
  childText(entry, 'title') === 'Meta-Info' &&
  childText(entry, 'username') === 'SYSTEM' &&
  childText(entry, 'url') === '$'

const readEntry = (entry: XmlElement, line: number): Reading => {
  const group = childOf(entry, 'group')
  // The group's own name; `tree` has those above it.
  const above = folderPath(group?.attributes.get('tree'), '\\')
  const isBackup = group?.text.trim() === 'Backup' && above === undefined
  const isMeta = isMetaEntry(entry)
  return {
    kind: 'item',
    item: makeItem({
      line,
      title: childText(entry, 'title'),
      urls: isMeta ? [] : [childText(entry, 'url') ?? ''],
      userName: childText(entry, 'username'),
      password: childText(entry, 'password'),
      folder: joinFolders([above, group?.text]),
      notes: childText(entry, 'notes'),
      created: readDate(childText(entry, 'creationtime')),
      skip: isMeta ? 'not-an-account' : isBackup ? 'in-trash' : undefined,
    }),
  }
}

function* readEntries(entries: readonly XmlElement[]): Generator<Reading> {
  for (const [index, entry] of entries.entries()) yield readEntry(entry, index + 1)
}

/** KeePass 1: a flat list of entries; what was deleted lies in the group `Backup`. */
export const keepass1Xml: XmlFormat = {
  id: 'keepass-1-xml',
  recognises: (root) => root.name === 'pwlist',
  read: (root) => {
    const entries = childrenOf(root, 'pwentry')
    return { ok: true, count: entries.length, readings: readEntries(entries) }
  },
}
