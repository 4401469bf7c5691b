import type { SurfaceInput } from '../../domain/surface/assessed-breaches.ts'
import { knownInventory } from '../knowledge/known-inventory.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** What the surface is derived from needs of the program. */
export type SurfacePorts = Pick<ProgramPorts, 'openVault' | 'catalogue' | 'playbook' | 'today'>

/** Gathers from the open vault what every view of the exposure surface is derived from. */
export const surfaceInput = (ports: SurfacePorts): SurfaceInput => {
  const vault = ports.openVault()
  const incidents = vault.incidents.list()
  return {
    inventory: knownInventory(ports),
    catalogue: ports.catalogue(),
    playbook: ports.playbook,
    records: new Map(
      incidents.map(({ breachId }) => [breachId, vault.incidents.actions(breachId)] as const),
    ),
    openedOn: new Map(
      incidents
        .filter(({ closedOn }) => closedOn === undefined)
        .map(({ breachId, openedOn }) => [breachId, openedOn] as const),
    ),
    today: ports.today(),
  }
}
