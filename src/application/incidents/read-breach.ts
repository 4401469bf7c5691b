import type { BreachId } from '../../domain/model/id.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { breachFile } from './breach-file.ts'
import { fileView } from './file-view.ts'
import { householdFile } from '../knowledge/household-file.ts'

/**
 * The household's view of one breach: who is in it, with what, what falls with it and what to do. Fails with
 * `NOT_FOUND` for a breach that the catalogue does not have.
 */
export const readBreach = (ports: ProgramPorts, id: BreachId) => {
  const breach = findBreach(ports, id)
  const file = householdFile(ports.openVault(), breach)
  return {
    ...fileView(breachFile(currentSurface(ports), breach)),
    openedOn: file?.openedOn,
    closedOn: file?.closedOn,
    origin: file?.origin,
  }
}
