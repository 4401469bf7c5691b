import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'
import { reachesOnlyTheirs } from '../../domain/verdicts/reaches-only-theirs.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { breachFile } from './breach-file.ts'
import { fileAmong, type HouseholdFile } from './household-file.ts'

/**
 * The household's files on breaches that are known today, the newest first. A file on a breach that reaches nothing but
 * accounts marked *theirs* is left out: it would tell which they are (P10).
 */
export const filesOfHousehold = (
  ports: ProgramPorts,
): readonly { readonly file: HouseholdFile; readonly whole: BreachFile }[] => {
  const incidents = ports.openVault().incidents.list()
  if (incidents.length === 0) return []
  const parts = currentSurface(ports)
  const found = parts.index.catalogue.breaches.flatMap((breach) => {
    const file = fileAmong(incidents, breach)
    return file && !reachesOnlyTheirs(breach, parts.index) ? [{ file, breach }] : []
  })
  const places = new Map(incidents.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: HouseholdFile): number => places.get(id) ?? 0
  return found
    .toSorted(
      ({ file: one }, { file: other }) =>
        Number(one.openedOn < other.openedOn) - Number(one.openedOn > other.openedOn) ||
        placeOf(other) - placeOf(one),
    )
    .map(({ file, breach }) => ({ file, whole: breachFile(parts, breach) }))
}
