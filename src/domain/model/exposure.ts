import type { Certainty, StorageForm } from './breach.ts'
import type { DataClassId } from './data-class.ts'
import type { AccountId, BreachId, PersonId, ServiceId } from './id.ts'
import type { HoldingBasis } from './holding.ts'
import type { VerdictLevel } from './verdict.ts'

/**
 * `exposed`: lost and true, or assumed to be. `ask`: lost by the service, but the inventory does not say
 * whether it was given; counts as possibly exposed. `not-real`: altered or not given.
 * `removed`: erased before, with proof.
 */
export const exposureStates = ['exposed', 'ask', 'not-real', 'removed'] as const
export type ExposureState = (typeof exposureStates)[number]

/**
 * What a cell of the exposure matrix shows, worst first. The first two come from breaches, the others from what
 * the account holds; a class that is out shows as such whatever else is known of it.
 */
export const cellStates = [
  'exposed',
  'ask',
  'held',
  'assumed',
  'altered',
  'not-given',
  'removed',
] as const
export type CellState = (typeof cellStates)[number]

/** One data class of one person in one breach. Nothing drops out of this list. */
export interface Exposure {
  readonly subjectId: PersonId
  readonly breachId: BreachId
  readonly dataClass: DataClassId
  readonly state: ExposureState
  readonly level: VerdictLevel
  readonly certainty: Certainty
  readonly basis?: HoldingBasis | undefined
  readonly storedAs?: StorageForm | undefined
  readonly note?: string | undefined
  /** It opened accounts, so its actions stay whether it was true or not. */
  readonly credential: boolean
  readonly serviceIds: readonly ServiceId[]
  readonly accountIds: readonly AccountId[]
  /** Ids of the breach's sources. */
  readonly sources: readonly string[]
}

/** A child's facts and somebody else's fact lay in the same account, so they can be put together. */
export interface Linkage {
  readonly childId: PersonId
  readonly throughId: PersonId
  readonly dataClass: DataClassId
  readonly accountId: AccountId
}
