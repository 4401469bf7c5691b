import type { BreachId, PersonId } from '../../../domain/model/id.ts'
import type { KindChoice } from './kind-choice.ts'

/** What somebody chose to see. Never kept: nothing must be missing from the screen unseen. */
export interface TimelineChoice {
  readonly personId: PersonId | undefined
  readonly kind: KindChoice
  /** Four digits. */
  readonly year: string | undefined
  readonly breachId: BreachId | undefined
  readonly newestFirst: boolean
}

export const unfiltered: TimelineChoice = {
  personId: undefined,
  kind: 'everything',
  year: undefined,
  breachId: undefined,
  newestFirst: true,
}

/** True where anything is left out. The order leaves out nothing. */
export const isNarrowed = ({ personId, kind, year, breachId }: TimelineChoice): boolean =>
  personId !== undefined || kind !== 'everything' || year !== undefined || breachId !== undefined
