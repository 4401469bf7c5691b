import { householdSurface } from '../../domain/surface/household-surface.ts'
import { personSurface } from '../../domain/surface/person-surface.ts'
import { serviceSurface } from '../../domain/surface/service-surface.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { markSeen } from '../surface/mark-seen.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { Implementer } from './implementer.ts'

/** The exposure surface, of one person and of all. */
export const surfaceRoutes = (route: Implementer['surface'], ports: ProgramPorts) => ({
  person: route.person.handler(({ input: { personId } }) => {
    const parts = currentSurface(ports)
    if (!parts.index.people.has(personId)) throw new UseCaseError('NOT_FOUND', { what: 'person' })
    return personSurface(personId, parts)
  }),
  service: route.service.handler(({ input: { serviceId } }) =>
    serviceSurface(serviceId, currentSurface(ports)),
  ),
  household: route.household.handler(() =>
    householdSurface(currentSurface(ports), ports.openVault().lastLook.read()),
  ),
  markSeen: route.markSeen.handler(({ input }) => markSeen(ports, input)),
})
