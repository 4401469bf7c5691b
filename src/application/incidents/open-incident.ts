import type { IncidentOrigin } from '../../domain/model/checklist.ts'
import { asId, type BreachId } from '../../domain/model/id.ts'
import { findBreach } from '../breaches/find-breach.ts'
import { householdFile, type HouseholdFile } from '../knowledge/household-file.ts'
import { originOf } from './origin-of.ts'
import { takeLook } from './take-look.ts'
import type { IncidentPorts } from './incident-ports.ts'

/** The household's file on a breach; a new one, without a look yet, where there is none. In a transaction. */
export const fileToWriteIn = (
  ports: IncidentPorts,
  breachId: BreachId,
  origin: IncidentOrigin,
): { readonly file: HouseholdFile; readonly isNew: boolean } => {
  const vault = ports.openVault()
  const known = householdFile(vault, findBreach(ports, breachId))
  if (known) return { file: known, isNew: false }
  const incident = {
    id: asId<'incident'>(ports.uuid()),
    breachId,
    openedOn: ports.today(),
    origin,
  }
  vault.incidents.add(incident)
  return { file: { ...incident, keptUnder: [breachId] }, isNew: true }
}

/**
 * Starts the household's own file on a breach, with the origin given or `originOf` it, and takes what it says as seen; does nothing where there is one. Fails as
 * `findBreach` does.
 */
export const openIncident = (
  ports: IncidentPorts,
  {
    breachId,
    origin,
  }: { readonly breachId: BreachId; readonly origin?: IncidentOrigin | undefined },
): void => {
  const breach = findBreach(ports, breachId)
  ports.openVault().transaction(() => {
    const { file, isNew } = fileToWriteIn(ports, breachId, origin ?? originOf(breach))
    if (isNew) takeLook(ports, breach, file)
  })
}
