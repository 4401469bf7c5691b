import type { ActionRecord } from '../../domain/model/checklist.ts'
import type { BreachId } from '../../domain/model/id.ts'
import { assessedBreach } from '../../domain/surface/assessed-breaches.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { UseCaseError } from '../use-case-error.ts'
import { openIncident } from './open-incident.ts'

/**
 * Ticks, unticks or annotates a step, and opens the incident if there was none. A step that stands on no
 * checklist is refused (`NOT_FOUND`, as is an unknown breach), so that no record is left that nobody can see.
 */
export const setAction = (
  ports: ProgramPorts,
  breachId: BreachId,
  action: Omit<ActionRecord, 'on'>,
): void => {
  const vault = ports.openVault()
  const { checklists } = assessedBreach(currentSurface(ports).input, findBreach(ports, breachId))
  if (!checklists.some((list) => list.actions.some((one) => one.key === action.key))) {
    throw new UseCaseError('NOT_FOUND', { what: 'action' })
  }
  vault.transaction(() => {
    openIncident(ports, breachId)
    vault.incidents.setAction(breachId, { ...action, on: ports.today() })
  })
}
