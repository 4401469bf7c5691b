import { asId, type BreachId } from '../../domain/model/id.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { IncidentOrigin } from '../../domain/model/checklist.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** Starts the household's own file on a breach; does nothing where there is one. Fails as `findBreach` does. */
export const openIncident = (
  ports: ProgramPorts,
  breachId: BreachId,
  origin: IncidentOrigin = 'catalogue',
): void => {
  findBreach(ports, breachId)
  const { incidents } = ports.openVault()
  if (incidents.find(breachId)) return
  incidents.add({ id: asId<'incident'>(ports.uuid()), breachId, openedOn: ports.today(), origin })
}
