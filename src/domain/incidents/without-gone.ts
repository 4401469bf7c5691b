import { accountIn } from '../checklists/task.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { IncidentContent } from './incident-look.ts'

type Person = IncidentContent['people'][number]

/** The people of a household, and its accounts that may be spoken of. */
export interface InSight {
  readonly people: { has(id: PersonId): boolean }
  readonly accounts: { has(id: AccountId): boolean }
}

const isInSight = (accountId: string | undefined, { accounts }: InSight): boolean =>
  accountId === undefined || accounts.has(accountId as AccountId)

const partOf = (person: Person, inSight: InSight): Person => {
  const verdicts = person.verdicts.filter(({ accountId }) => isInSight(accountId, inSight))
  const steps = person.steps.filter(({ key }) => isInSight(accountIn(key), inSight))
  const isWhole = verdicts.length === person.verdicts.length && steps.length === person.steps.length
  return isWhole ? person : { ...person, verdicts, steps, isPart: true }
}

/**
 * What a file said, without people who were erased and without accounts that were erased or are *theirs* now: else what
 * became different would tell of them (P8, P10). The same value where there is nothing of them in it.
 */
export const withoutGone = (content: IncidentContent, inSight: InSight): IncidentContent => {
  const people = content.people
    .filter(({ personId }) => inSight.people.has(personId))
    .map((person) => partOf(person, inSight))
  const isSame =
    people.length === content.people.length &&
    people.every((person, place) => person === content.people[place])
  return isSame ? content : { ...content, people }
}
