import type { SurfaceInput } from '../../domain/surface/assessed-breaches.ts'
import { filesToday } from '../knowledge/household-file.ts'
import { knownInventory } from '../knowledge/known-inventory.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** What the surface is derived from needs of the program. */
export type SurfacePorts = Pick<ProgramPorts, 'openVault' | 'catalogue' | 'playbook' | 'today'>

/** Gathers from the open vault what every view of the exposure surface is derived from. */
export const surfaceInput = (ports: SurfacePorts): SurfaceInput => {
  const vault = ports.openVault()
  const catalogue = ports.catalogue()
  const files = filesToday(vault.incidents.list(), catalogue.breaches)
  return {
    inventory: knownInventory(ports),
    catalogue,
    playbook: ports.playbook,
    records: new Map(
      files.map(({ breachId, keptUnder }) => [
        breachId,
        keptUnder.flatMap((id) => vault.incidents.actions(id)),
      ]),
    ),
    openedOn: new Map(
      files
        .filter(({ closedOn }) => closedOn === undefined)
        .map(({ breachId, openedOn }) => [breachId, openedOn]),
    ),
    today: ports.today(),
  }
}
