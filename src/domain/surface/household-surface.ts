import { progressOf } from '../checklists/progress-of.ts'
import { isServiceKnown } from '../verdicts/reach-of.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import type { AssessedBreach } from './assessed-breaches.ts'
import { personSurface, touches, type PersonSurface } from './person-surface.ts'
import type { SurfaceParts } from './surface-parts.ts'

interface PersonSummary extends Pick<
  PersonSurface,
  'personId' | 'services' | 'dataClasses' | 'headline'
> {
  /** Breaches that touch the person; *unlikely* ones do not count. */
  readonly breaches: number
  readonly openSteps: number
}

export interface HouseholdSurface {
  /** In the household's own order. */
  readonly people: readonly PersonSummary[]
  /** All of them, those marked *theirs* included. */
  readonly accounts: number
  /** Breaches that touch somebody and have a step left. */
  readonly openBreaches: number
  readonly couldNotCheck: number
}

const isOpen = ({ assessment, checklists }: AssessedBreach): boolean => {
  const { done, steps } = progressOf(checklists)
  return done < steps && assessment.people.some(({ level }) => isAffected(level))
}

const summaryOf = (surface: PersonSurface): PersonSummary => {
  const { personId, services, dataClasses, headline, breaches } = surface
  return {
    personId,
    services,
    dataClasses,
    headline,
    breaches: breaches.filter(touches).length,
    openSteps: breaches.reduce((sum, { done, steps }) => sum + steps - done, 0),
  }
}

/** The household at a glance. */
export const householdSurface = (parts: SurfaceParts): HouseholdSurface => {
  const { inventory } = parts.index
  return {
    people: inventory.people.map(({ id }) => summaryOf(personSurface(id, parts))),
    accounts: inventory.accounts.length,
    openBreaches: parts.assessed().filter(isOpen).length,
    couldNotCheck: inventory.accounts.filter(
      (account) => !account.theirs && !isServiceKnown(account, parts.index),
    ).length,
  }
}
