import type { SurfaceInput } from '../../domain/surface/assessed-breaches.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** Gathers from the open vault what every view of the exposure surface is derived from. */
export const surfaceInput = (ports: ProgramPorts): SurfaceInput => {
  const vault = ports.openVault()
  return {
    inventory: vault.inventory(),
    catalogue: ports.catalogue(),
    playbook: ports.playbook,
    records: new Map(
      vault.incidents
        .list()
        .map(({ breachId }) => [breachId, vault.incidents.actions(breachId)] as const),
    ),
    today: ports.today(),
  }
}
