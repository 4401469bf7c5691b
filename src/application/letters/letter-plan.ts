import { authoritiesFor } from '../../domain/letters/authorities-for.ts'
import type { Authority } from '../../domain/model/authority.ts'
import type { Letter } from '../../domain/letters/letter.ts'
import type { LetterTemplate } from '../../domain/model/letter-template.ts'
import { letterSubject, type LetterSubject } from '../../domain/letters/letter-subject.ts'
import { letterNeeds, templateFits } from '../../domain/letters/template-fits.ts'
import type { Account } from '../../domain/model/account.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { BreachId, LetterId, PersonId, ServiceId } from '../../domain/model/id.ts'
import type { Person } from '../../domain/model/person.ts'
import type { Service } from '../../domain/model/service.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { findService } from '../services/find-service.ts'
import { UseCaseError } from '../use-case-error.ts'

/** What a letter is to be. */
export interface LetterChoice {
  readonly templateId: string
  readonly serviceId: ServiceId
  readonly authorityId?: string | undefined
  readonly breachId?: BreachId | undefined
  readonly afterId?: LetterId | undefined
  readonly senderId: PersonId
  readonly subjectIds: readonly PersonId[]
}

/** The same, looked up, and known to be possible. */
export interface LetterPlan {
  readonly template: LetterTemplate
  readonly service: Service
  readonly authority?: Authority | undefined
  readonly breach?: Breach | undefined
  /** The first letter of those it follows, and a reminder of it that was sent. */
  readonly previous?: Letter | undefined
  readonly reminder?: Letter | undefined
  readonly sender: Person
  readonly subjects: readonly (Person & { readonly subject: LetterSubject })[]
}

/** A person of the household, or `NOT_FOUND`. */
const findPerson = (people: readonly Person[], id: PersonId): Person => {
  const person = people.find((one) => one.id === id)
  if (!person) throw new UseCaseError('NOT_FOUND', { what: 'person' })
  return person
}

/** A letter of the playbook, or `NOT_FOUND`. */
export const findTemplate = ({ playbook }: ProgramPorts, id: string): LetterTemplate => {
  const template = playbook.letters.find((one) => one.id === id)
  if (!template) throw new UseCaseError('NOT_FOUND', { what: 'letter-template' })
  return template
}

/** A letter of the family, or `NOT_FOUND`. */
export const findLetter = (ports: ProgramPorts, id: LetterId): Letter => {
  const letter = ports.openVault().letters.find(id)
  if (!letter) throw new UseCaseError('NOT_FOUND', { what: 'letter' })
  return letter
}

/** How a sender may write about each of these people today. */
export const subjectsOf = (
  ports: ProgramPorts,
  senderId: PersonId,
  people: readonly Person[],
): readonly LetterSubject[] => {
  const household = ports.openVault().household.read()
  const { milestones } = ports.playbook
  return people.map((person) =>
    letterSubject(person, { senderId, household, milestones, today: ports.today() }),
  )
}

/** Accounts that a service has to do with, by itself or as a platform; none that is marked *theirs*. */
export const accountsAt = (ports: ProgramPorts, serviceId: ServiceId): readonly Account[] =>
  ports
    .openVault()
    .accounts.list()
    .filter(
      (account) =>
        !account.theirs &&
        (account.serviceId === serviceId || account.platformIds.includes(serviceId)),
    )

/** Whether a breach has to do with a service: it is among those affected, or the family uses one of them through it. */
export const breachTouches = (
  ports: ProgramPorts,
  { services }: Breach,
  serviceId: ServiceId,
): boolean => {
  const affected = new Set(services.map((one) => one.serviceId))
  return (
    affected.has(serviceId) ||
    accountsAt(ports, serviceId).some(({ platformIds }) =>
      platformIds.some((id) => affected.has(id)),
    )
  )
}

const refused = (rule: string): UseCaseError => new UseCaseError('NOT_ALLOWED', { rule })

/** The letter that a chain of letters began with. */
const firstOf = (ports: ProgramPorts, letter: Letter): Letter => {
  const seen = new Set([letter.id])
  let first = letter
  while (first.afterId !== undefined && !seen.has(first.afterId)) {
    seen.add(first.afterId)
    const before = ports.openVault().letters.find(first.afterId)
    if (!before) break
    first = before
  }
  return first
}

const followed = (
  ports: ProgramPorts,
  choice: LetterChoice,
): Pick<LetterPlan, 'previous' | 'reminder'> => {
  if (choice.afterId === undefined) throw refused('letter-lacks-letter')
  const after = findLetter(ports, choice.afterId)
  const previous = firstOf(ports, after)
  const isAboutThem = choice.subjectIds.every((id) => previous.subjectIds.includes(id))
  if (previous.sentOn === undefined || previous.serviceId !== choice.serviceId || !isAboutThem) {
    throw refused('letter-lacks-letter')
  }
  return { previous, reminder: after === previous ? undefined : after }
}

const authorityFor = (
  ports: ProgramPorts,
  choice: LetterChoice,
  subjects: readonly LetterSubject[],
): Authority => {
  const found = ports.playbook.authorities.find(({ id }) => id === choice.authorityId)
  const isTheirs = (authority: Authority): boolean =>
    subjects.every(({ region }) =>
      authoritiesFor(region, ports.playbook.authorities).includes(authority),
    )
  if (!found || !isTheirs(found)) throw refused('letter-lacks-authority')
  return found
}

/**
 * Looks up what a letter is to be. `NOT_FOUND` for what is not there; `NOT_ALLOWED` where it would claim a right that
 * region, age or facts do not give, or lacks what it follows.
 */
export const letterPlan = (ports: ProgramPorts, choice: LetterChoice): LetterPlan => {
  const template = findTemplate(ports, choice.templateId)
  const service = findService(ports, choice.serviceId)
  const people = ports.openVault().people.list()
  const sender = findPerson(people, choice.senderId)
  const about = [...new Set(choice.subjectIds)].map((id) => findPerson(people, id))
  const subjects = subjectsOf(ports, sender.id, about)
  if (sender.role !== 'guardian' || !templateFits(template, subjects, service)) {
    throw refused('letter-does-not-fit')
  }
  const needs = letterNeeds(template.kind)
  const breach = choice.breachId === undefined ? undefined : findBreach(ports, choice.breachId)
  const isOfBreach = breach !== undefined && breachTouches(ports, breach, service.id)
  if (breach === undefined ? needs === 'breach' : !isOfBreach) throw refused('letter-lacks-breach')
  return {
    template,
    service,
    breach,
    sender,
    subjects: about.flatMap((person, place) => {
      const subject = subjects[place]
      return subject ? [{ ...person, subject }] : []
    }),
    ...(needs === 'letter' ? followed(ports, choice) : {}),
    ...(template.kind === 'complaint' ? { authority: authorityFor(ports, choice, subjects) } : {}),
  }
}
