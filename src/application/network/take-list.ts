import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { network } from '../../contract/network.ts'
import type { HibpEntry, HibpList } from '../../domain/model/hibp-list.ts'
import type { OpenVault } from '../../vault/repositories.ts'

type Output<Procedure> = Procedure extends { '~orpc': { outputSchema?: infer Schema } }
  ? z.output<NonNullable<Schema> & z.ZodType>
  : never

/** What loading a list did, as the wire tells it. */
export type ListReport = Output<typeof network.updateList>

const byName = (entries: readonly HibpEntry[]): ReadonlyMap<string, HibpEntry> =>
  new Map(entries.map((entry) => [entry.name, entry]))

/** What of a list the page shows. */
export const shownList = ({ entries, takenOn, from }: HibpList): ListReport['list'] => ({
  entries: entries.length,
  takenOn,
  from,
})

/** Puts a list in the place of the loaded one and tells what is different. */
export const takeList = (vault: OpenVault, list: HibpList, leftOut: number): ListReport => {
  const before = byName(vault.hibpList.read()?.entries ?? [])
  const after = byName(list.entries)
  vault.hibpList.replace(list)
  const added = list.entries.filter(({ name }) => !before.has(name)).length
  const changed = list.entries.filter((entry) => {
    const old = before.get(entry.name)
    return old !== undefined && !isDeepStrictEqual(old, entry)
  }).length
  const gone = [...before.keys()].filter((name) => !after.has(name)).length
  return {
    list: shownList(list),
    unchanged: before.size > 0 && added + changed + gone === 0,
    added,
    changed,
    gone,
    leftOut,
  }
}
