import type { BreachId, PersonId } from '../../../domain/model/id.ts'
import type { TimelineKind } from '../../../domain/timeline/timeline-event.ts'
import { kindsOf } from './kind-choice.ts'
import type { TimelineChoice } from './timeline-choice.ts'

/** A question for events, without the page. */
export interface EventQuery {
  readonly personId: PersonId | undefined
  readonly kinds: readonly TimelineKind[]
  readonly year: string | undefined
  readonly breachId: BreachId | undefined
  readonly which: 'dated' | 'undated'
  readonly newestFirst: boolean
}

/** The dated events that a choice shows. */
export const datedQuery = ({ kind, ...choice }: TimelineChoice): EventQuery => ({
  personId: choice.personId,
  kinds: kindsOf(kind),
  year: choice.year,
  breachId: choice.breachId,
  which: 'dated',
  newestFirst: choice.newestFirst,
})

/** What happened to somebody, or to anybody, on days nobody wrote down. */
export const undatedQuery = (personId: PersonId | undefined): EventQuery => ({
  personId,
  kinds: [],
  year: undefined,
  breachId: undefined,
  which: 'undated',
  newestFirst: false,
})
