import type { BreachId, PersonId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { VerdictLevel } from './verdict.ts'

/** One person as the household overview showed them. */
export interface PersonLook {
  readonly personId: PersonId
  readonly services: number
  readonly dataClasses: number
  /** Breaches that touched the person, with the level then. */
  readonly breaches: readonly { readonly breachId: BreachId; readonly level: VerdictLevel }[]
  readonly doneSteps: number
  readonly openSteps: number
}

/**
 * What the household overview said when a guardian last said "seen". The one derived thing that is kept: without it
 * nobody could be told what is new. Figures rather than names, so that what a family erases does not live on in it.
 */
export interface LastLook {
  readonly on: PartialDate
  /** False for the first one, which is written unasked so that there is something to compare with. */
  readonly isSaid: boolean
  readonly accounts: number
  readonly people: readonly PersonLook[]
}
