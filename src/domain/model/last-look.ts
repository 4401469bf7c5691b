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
  readonly openSteps: number
}

/**
 * What the household overview said when a guardian last said "seen". The one derived thing that is kept: without it
 * nobody could be told what is new.
 */
export interface LastLook {
  readonly on: PartialDate
  readonly accounts: number
  readonly people: readonly PersonLook[]
}
