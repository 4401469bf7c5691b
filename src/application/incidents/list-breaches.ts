import { progressOf } from '../../domain/checklists/progress-of.ts'
import { verdictLevels } from '../../domain/model/verdict.ts'
import type { AssessedPerson } from '../../domain/verdicts/assess-breach.ts'
import { isAffected } from '../../domain/verdicts/verdict-level.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { openedOn } from './opened-on.ts'

/** Whom it touches; where it touches nobody, whom it was looked at for. */
const peopleOf = (people: readonly AssessedPerson[]): readonly AssessedPerson[] => {
  const touched = people.filter(({ level }) => isAffected(level))
  return touched.length > 0 ? touched : people
}

/** Every breach of the catalogue: those that reach an account of the family, worst first, then the others. */
export const listBreaches = (ports: ProgramPorts) => {
  const openedOnOf = openedOn(ports.openVault().incidents.list())
  const touching = currentSurface(ports)
    .assessed()
    .map(({ breach, assessment, checklists }) => ({
      breachId: breach.id,
      level:
        verdictLevels.find((level) => assessment.people.some((one) => one.level === level)) ??
        'could-not-check',
      personIds: peopleOf(assessment.people).map((person) => person.personId),
      ...progressOf(checklists()),
      opened: openedOnOf(breach) !== undefined,
    }))
  const reached = new Set(touching.map(({ breachId }) => breachId))
  return {
    touching: touching.toSorted(
      (one, two) => verdictLevels.indexOf(one.level) - verdictLevels.indexOf(two.level),
    ),
    others: ports
      .catalogue()
      .breaches.map((one) => one.id)
      .filter((id) => !reached.has(id)),
  }
}
