import { progressOf } from '../checklists/progress-of.ts'
import type { LastLook } from '../model/last-look.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import type { AssessedBreach } from './assessed-breaches.ts'
import { householdNews, type HouseholdNews } from './household-news.ts'
import { nextSteps, type NextSteps } from './next-steps.ts'
import { personSurface } from './person-surface.ts'
import { personSummary, type PersonSummary } from './person-summary.ts'
import type { SurfaceParts } from './surface-parts.ts'

export interface HouseholdSurface {
  /** In the household's own order. */
  readonly people: readonly PersonSummary[]
  /** All of them, those marked *theirs* included. */
  readonly accounts: number
  /** Breaches that touch somebody and have a step left. */
  readonly openBreaches: number
  readonly news: HouseholdNews
  readonly next: NextSteps
}

const isOpen = ({ assessment, checklists }: AssessedBreach): boolean => {
  const { done, steps } = progressOf(checklists())
  return done < steps && assessment.people.some(({ level }) => isAffected(level))
}

/** The household at a glance; `before` is what it said when somebody last said "seen". */
export const householdSurface = (parts: SurfaceParts, before?: LastLook): HouseholdSurface => {
  const { inventory } = parts.index
  const surfaces = inventory.people.map(({ id }) => personSurface(id, parts))
  return {
    people: surfaces.map((surface) => personSummary(surface, parts)),
    accounts: inventory.accounts.length,
    openBreaches: parts.assessed().filter(isOpen).length,
    news: householdNews(surfaces, parts, before),
    next: nextSteps(parts),
  }
}
