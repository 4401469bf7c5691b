import { progressOf } from '../../domain/checklists/progress-of.ts'
import { differencesBetween } from '../../domain/incidents/differences-between.ts'
import { dueCount } from '../../domain/incidents/due-count.ts'
import { incidentContent } from '../../domain/incidents/incident-content.ts'
import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'
import { isQuietBreach } from '../../domain/surface/quiet-breach.ts'
import { worstLevel } from '../../domain/verdicts/verdict-level.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { fileLooks } from './file-looks.ts'
import { filesOfHousehold } from './files-of-household.ts'
import type { HouseholdFile } from '../knowledge/household-file.ts'
import { concernedPeople } from './concerned-people.ts'

/** How many things are new to whoever looked at the file last; that a step got done is no news to who did it. */
const newsIn = (ports: ProgramPorts, file: HouseholdFile, whole: BreachFile): number => {
  const [last] = fileLooks(ports.openVault(), file)
  if (!last) return 0
  return differencesBetween(last.content, incidentContent(whole)).filter(
    (one) => one.about !== 'step' || one.change !== 'done',
  ).length
}

/** The household's files on breaches, the newest first, and how far each has come. */
export const listIncidents = (ports: ProgramPorts) => {
  const { index, input } = currentSurface(ports)
  return filesOfHousehold(ports).map(({ file, whole }) => {
    const { breach, assessment, checklists } = whole
    return {
      breachId: breach.id,
      openedOn: file.openedOn,
      closedOn: file.closedOn,
      origin: file.origin,
      isQuiet: isQuietBreach(breach, index),
      level: worstLevel(assessment.people.map(({ level }) => level)),
      personIds: concernedPeople(assessment.people).map(({ personId }) => personId),
      ...progressOf(checklists),
      due: file.closedOn === undefined ? dueCount(checklists, input.today) : 0,
      differences: newsIn(ports, file, whole),
    }
  })
}
