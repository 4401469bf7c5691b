import type { HibpEntry } from '../model/hibp-list.ts'

const byAge = (a: HibpEntry, b: HibpEntry): number =>
  a.added === b.added
    ? a.name < b.name
      ? -1
      : Number(a.name > b.name)
    : a.added < b.added
      ? -1
      : 1

/**
 * Entries from the oldest to the newest by the day they were added, whatever order they came in. Of two with one
 * name, which their list never has, the one changed later counts.
 */
export const inOrder = (entries: readonly HibpEntry[]): readonly HibpEntry[] => {
  const byName = new Map<string, HibpEntry>()
  for (const entry of entries) {
    const before = byName.get(entry.name)
    if (!before || before.modified < entry.modified) byName.set(entry.name, entry)
  }
  return [...byName.values()].sort(byAge)
}
