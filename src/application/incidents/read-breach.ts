import type { Breach } from '../../domain/model/breach.ts'
import type { BreachId } from '../../domain/model/id.ts'
import { assessedBreach } from '../../domain/surface/assessed-breaches.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { surfaceInput } from '../surface/surface-input.ts'
import { UseCaseError } from '../use-case-error.ts'
import { openedOn } from './opened-on.ts'

/** Finds a breach of the catalogue, or fails with `NOT_FOUND`. */
export const findBreach = (ports: ProgramPorts, id: BreachId): Breach => {
  const breach = ports.catalogue().breaches.find((one) => one.id === id)
  if (!breach) throw new UseCaseError('NOT_FOUND', { what: 'breach' })
  return breach
}

/**
 * The household's view of one breach: who is in it, with what, what falls with it and what to do. Fails with
 * `NOT_FOUND` for a breach that the catalogue does not have.
 */
export const readBreach = (ports: ProgramPorts, id: BreachId) => {
  const breach = findBreach(ports, id)
  const { assessment, checklists } = assessedBreach(surfaceInput(ports), breach)
  return {
    breachId: id,
    openedOn: openedOn(ports.openVault().incidents.list())(breach),
    people: assessment.people.map((person) => ({
      ...person,
      actions: checklists.find((list) => list.personId === person.personId)?.actions ?? [],
    })),
    untouched: assessment.untouched,
    linkages: assessment.linkages,
    fallsWith: assessment.fallsWith,
  }
}
