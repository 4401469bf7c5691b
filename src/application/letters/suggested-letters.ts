import { authoritiesFor } from '../../domain/letters/authorities-for.ts'
import { letterNeeds, templateFits } from '../../domain/letters/template-fits.ts'
import type { BreachId, LetterId, PersonId, ServiceId } from '../../domain/model/id.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { findService } from '../services/find-service.ts'
import { accountsAt, breachTouches, findLetter, subjectsOf } from './letter-plan.ts'

export interface SuggestedInput {
  readonly serviceId: ServiceId
  readonly breachId?: BreachId | undefined
  readonly afterId?: LetterId | undefined
  readonly senderId: PersonId
}

/**
 * Which letters a guardian can write to a service and about whom. Letters that follow up come only with the letter
 * they follow, those about a breach only with a breach that has to do with the service.
 */
export const suggestedLetters = (ports: ProgramPorts, input: SuggestedInput) => {
  const service = findService(ports, input.serviceId)
  const breach = input.breachId === undefined ? undefined : findBreach(ports, input.breachId)
  const after = input.afterId === undefined ? undefined : findLetter(ports, input.afterId)
  const people = ports.openVault().people.list()
  const subjects = subjectsOf(ports, input.senderId, people)
  const accounts = accountsAt(ports, service.id)
  const touched = new Set(accounts.flatMap(({ subjectIds }) => subjectIds))
  const isOfBreach = breach !== undefined && breachTouches(ports, breach, service.id)
  const isPossible = {
    breach: isOfBreach,
    letter: after?.sentOn !== undefined && after.serviceId === service.id,
  }
  const { letters, authorities } = ports.playbook
  const about = subjects.filter(({ personId }) => after?.subjectIds.includes(personId))
  return {
    subjects: subjects.map(({ personId, standing, signs }) => ({
      personId,
      standing,
      signs,
      isTouched: touched.has(personId),
    })),
    templates: letters
      .filter(({ kind }) => {
        const needs = letterNeeds(kind)
        return needs === undefined || isPossible[needs]
      })
      .map((template) => ({
        templateId: template.id,
        kind: template.kind,
        regime: template.regime,
        fits: subjects
          .filter((subject) => templateFits(template, [subject], service))
          .map(({ personId }) => personId),
      }))
      .filter(({ fits }) => fits.length > 0),
    logins: accounts
      .filter(({ email, userName }) => (email ?? '') !== '' || (userName ?? '') !== '')
      .map(({ id, subjectIds, email, userName }) => ({
        accountId: id,
        subjectIds,
        email: email === '' ? undefined : email,
        userName: userName === '' ? undefined : userName,
      })),
    authorityIds: authorities
      .filter((one) =>
        about.every(({ region }) => authoritiesFor(region, authorities).includes(one)),
      )
      .map(({ id }) => id)
      .filter(() => about.length > 0),
  }
}
