import { progressOf } from '../../domain/checklists/progress-of.ts'
import { verdictLevels } from '../../domain/model/verdict.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { concernedPeople } from './concerned-people.ts'
import { filesToday } from '../knowledge/household-file.ts'

/** Every breach of the catalogue: those that reach an account of the family, worst first, then the others. */
export const listBreaches = (ports: ProgramPorts) => {
  const opened = new Set(
    filesToday(ports.openVault().incidents.list(), ports.catalogue().breaches).map(
      ({ breachId }) => breachId,
    ),
  )
  const touching = currentSurface(ports)
    .assessed()
    .map(({ breach, assessment, checklists }) => ({
      breachId: breach.id,
      level:
        verdictLevels.find((level) => assessment.people.some((one) => one.level === level)) ??
        'could-not-check',
      personIds: concernedPeople(assessment.people).map((person) => person.personId),
      ...progressOf(checklists()),
      opened: opened.has(breach.id),
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
