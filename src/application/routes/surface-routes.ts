import { householdSurface } from '../../domain/surface/household-surface.ts'
import { personSurface } from '../../domain/surface/person-surface.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { surfaceInput } from '../surface/surface-input.ts'
import type { Implementer } from './implementer.ts'

/** The exposure surface, of one person and of all. */
export const surfaceRoutes = (route: Implementer['surface'], ports: ProgramPorts) => ({
  person: route.person.handler(({ input }) => {
    const { inventory, ...rest } = surfaceInput(ports)
    if (!inventory.people.some((person) => person.id === input.personId)) {
      throw new UseCaseError('NOT_FOUND', { what: 'person' })
    }
    return personSurface({ inventory, ...rest, personId: input.personId })
  }),
  household: route.household.handler(() => householdSurface(surfaceInput(ports))),
})
