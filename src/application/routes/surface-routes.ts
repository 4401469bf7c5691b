import { householdSurface } from '../../domain/surface/household-surface.ts'
import { personSurface } from '../../domain/surface/person-surface.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { surfaceInput } from '../surface/surface-input.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { Implementer } from './implementer.ts'

/** The exposure surface, of one person and of all. */
export const surfaceRoutes = (route: Implementer['surface'], ports: ProgramPorts) => ({
  person: route.person.handler(({ input: { personId } }) => {
    const input = surfaceInput(ports)
    if (!input.inventory.people.some((person) => person.id === personId)) {
      throw new UseCaseError('NOT_FOUND', { what: 'person' })
    }
    return personSurface({ ...input, personId })
  }),
  household: route.household.handler(() => householdSurface(surfaceInput(ports))),
})
