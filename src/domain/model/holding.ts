import type { DataClassId } from './data-class.ts'
import type { AccountId, PersonId } from './id.ts'

/** Whether what the service has is the truth. `altered`: a decoy was given; `not-given`: nothing was. */
export const fidelities = ['real', 'altered', 'not-given'] as const
export type Fidelity = (typeof fidelities)[number]

/** Why we think so; a stored holding outranks what the catalogue assumes. */
export const holdingBases = ['assumed', 'confirmed', 'told-by-service'] as const
export type HoldingBasis = (typeof holdingBases)[number]

/** What one account holds about one person. `assumed` ones are derived from the catalogue and not stored. */
export interface Holding {
  readonly accountId: AccountId
  readonly subjectId: PersonId
  readonly dataClass: DataClassId
  readonly fidelity: Fidelity
  readonly basis: HoldingBasis
}
