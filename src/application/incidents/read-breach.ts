import type { BreachId } from '../../domain/model/id.ts'
import type { FallsWith } from '../../domain/model/reuse.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { breachFile } from './breach-file.ts'
import { householdFile } from './household-file.ts'

/** Of the breached accounts one shares with so many are named; a reader needs no more to know it. */
const mostNamed = 20

/** A fallen account as it is shown: were all named, an answer would grow with pairs of accounts. */
const withFewNamed = (falls: FallsWith) => {
  const more = falls.sharedWith.length - mostNamed
  return more > 0
    ? { ...falls, sharedWith: falls.sharedWith.slice(0, mostNamed), sharedWithMore: more }
    : falls
}

/**
 * The household's view of one breach: who is in it, with what, what falls with it and what to do. Fails with
 * `NOT_FOUND` for a breach that the catalogue does not have.
 */
export const readBreach = (ports: ProgramPorts, id: BreachId) => {
  const breach = findBreach(ports, id)
  const { assessment, checklists } = breachFile(currentSurface(ports), breach)
  const file = householdFile(ports.openVault(), breach)
  return {
    breachId: id,
    openedOn: file?.openedOn,
    closedOn: file?.closedOn,
    origin: file?.origin,
    people: assessment.people.map((person) => {
      const list = checklists.find(({ personId }) => personId === person.personId)
      return {
        ...person,
        actions: list?.actions ?? [],
        withoutRemedy: list?.withoutRemedy ?? [],
      }
    }),
    untouched: assessment.untouched,
    linkages: assessment.linkages,
    fallsWith: assessment.fallsWith.map(withFewNamed),
  }
}
