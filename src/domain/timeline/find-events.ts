import type { BreachId, PersonId } from '../model/id.ts'
import type { TimelineEvent, TimelineKind } from './timeline-event.ts'
import type { Timeline } from './timeline-events.ts'

/** Which events to show: all that is given must hold. */
export interface TimelineFilter {
  readonly personId?: PersonId | undefined
  /** Empty: every kind. */
  readonly kinds: readonly TimelineKind[]
  /** The year of the event's date, four digits. An access counts in the year it began, so that no year has it twice. */
  readonly year?: string | undefined
  /** The breach itself, what was done about it, and what happened to the accounts in it. */
  readonly breachId?: BreachId | undefined
}

/** The year an event counts in; `undefined` where its date is unknown. */
export const yearOf = ({ date }: TimelineEvent): string | undefined => date?.slice(0, 4)

/** The dated or the undated events that a filter lets through, in the timeline's order. */
export const findEvents = (
  timeline: Timeline,
  filter: TimelineFilter,
  which: 'dated' | 'undated',
): readonly TimelineEvent[] => {
  const { personId, year, breachId } = filter
  const kinds = new Set(filter.kinds)
  const accounts = breachId === undefined ? undefined : timeline.inBreach.get(breachId)
  const isOfBreach = (event: TimelineEvent): boolean =>
    'breachId' in event && event.breachId !== undefined
      ? event.breachId === breachId
      : 'accountId' in event &&
        event.accountId !== undefined &&
        accounts?.has(event.accountId) === true
  return timeline[which].filter(
    (event) =>
      (personId === undefined || event.personIds.includes(personId)) &&
      (kinds.size === 0 || kinds.has(event.kind)) &&
      (year === undefined || yearOf(event) === year) &&
      (breachId === undefined || isOfBreach(event)),
  )
}
