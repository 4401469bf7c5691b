import type { HibpFacts } from '../model/breach.ts'
import type { DataClass, DataClassId } from '../model/data-class.ts'
import type { HibpEntry } from '../model/hibp-list.ts'

/** Our classes by the names Have I Been Pwned has for them, lower case. */
export type HibpClassNames = ReadonlyMap<string, DataClassId>

/** Builds the look-up from `DataClass.hibpNames`; where two classes claim a name, the first keeps it. */
export const hibpClassNames = (dataClasses: readonly DataClass[]): HibpClassNames => {
  const names = new Map<string, DataClassId>()
  for (const { id, hibpNames } of dataClasses) {
    for (const name of hibpNames) {
      const key = name.toLowerCase()
      if (!names.has(key)) names.set(key, id)
    }
  }
  return names
}

/**
 * What one entry of the list says, in our words where we have them. Classes that we have no word for stay as
 * they are written, in `otherClasses`: nothing is dropped.
 */
export const hibpFacts = (entry: HibpEntry, names: HibpClassNames): HibpFacts => {
  const classes = new Set<DataClassId>()
  const otherClasses: string[] = []
  for (const name of entry.dataClasses) {
    const known = names.get(name.trim().toLowerCase())
    if (known === undefined) otherClasses.push(name)
    else classes.add(known)
  }
  return {
    name: entry.name,
    added: entry.added,
    modified: entry.modified,
    flags: entry.flags,
    breachDate: entry.breachDate,
    accounts: entry.accounts,
    classes: [...classes],
    otherClasses,
    description: entry.description,
  }
}
