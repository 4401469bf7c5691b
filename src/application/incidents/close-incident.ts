import type { BreachId } from '../../domain/model/id.ts'
import { findFile } from './find-file.ts'
import type { IncidentPorts } from './incident-ports.ts'

/** Puts a file away as of today, or takes it out again. Fails as `findFile` does. */
export const closeIncident = (
  ports: IncidentPorts,
  { breachId, isClosed }: { readonly breachId: BreachId; readonly isClosed: boolean },
): void => {
  const vault = ports.openVault()
  const { file } = findFile(ports, breachId)
  if (isClosed === (file.closedOn !== undefined)) return
  vault.transaction(() => {
    for (const id of file.keptUnder) vault.incidents.close(id, isClosed ? ports.today() : undefined)
  })
}
