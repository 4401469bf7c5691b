import { touchedAccounts } from '../../domain/checklists/checklist-context.ts'
import { lostAbout } from '../../domain/checklists/lost-about.ts'
import { breachServiceNames } from '../../domain/checklists/step-params.ts'
import type { BreachId, PersonId } from '../../domain/model/id.ts'
import { regionOf } from '../../domain/model/person.ts'
import { helpLinesOf } from '../../domain/model/help-line.ts'
import { talkFor } from '../../domain/talks/talk-for.ts'
import { judgeBreach } from '../../domain/verdicts/assess-breach.ts'
import { isAffected } from '../../domain/verdicts/verdict-level.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * How to talk with one person about one breach: the sheets for the age, with the parts that fit what was lost about
 * them. No sheets where nothing reaches the person, by accounts that may be named (P10), or where they are grown up.
 * Fails with `NOT_FOUND` without such a breach or person.
 */
export const talkForPerson = (
  ports: ProgramPorts,
  { breachId, personId }: { readonly breachId: BreachId; readonly personId: PersonId },
) => {
  const breach = findBreach(ports, breachId)
  const { input, index } = currentSurface(ports)
  const person = index.people.get(personId)
  if (!person) throw new UseCaseError('NOT_FOUND', { what: 'person' })
  const assessed = judgeBreach({ ...input, breach }).people.find((one) => one.personId === personId)
  const { playbook, today } = input
  const region = regionOf(person, input.inventory.household)
  return {
    talks:
      assessed && isAffected(assessed.level)
        ? talkFor(playbook.talks, person, lostAbout(assessed.exposures), today)
        : [],
    params: {
      person: person.name,
      service: assessed
        ? breachServiceNames({ breach, index })(touchedAccounts(assessed, { index }))
        : '',
    },
    helpLineIds: helpLinesOf(region, playbook.helpLines)
      .filter(({ kind }) => kind === 'child')
      .map(({ id }) => id),
  }
}
