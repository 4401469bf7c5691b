import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'
import { reachesOnlyTheirs } from '../../domain/verdicts/reaches-only-theirs.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { breachFile } from './breach-file.ts'
import { filesToday, type HouseholdFile } from '../knowledge/household-file.ts'

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
  const { index } = parts
  const breaches = new Map(index.catalogue.breaches.map((breach) => [breach.id, breach]))
  return filesToday(incidents, index.catalogue.breaches)
    .toReversed()
    .toSorted(
      (one, other) => Number(one.openedOn < other.openedOn) - Number(one.openedOn > other.openedOn),
    )
    .flatMap((file) => {
      const breach = breaches.get(file.breachId)
      return breach && !reachesOnlyTheirs(breach, index)
        ? [{ file, whole: breachFile(parts, breach) }]
        : []
    })
}
