import type { AccountId, BreachId } from '../model/id.ts'
import type { ImportBatch } from '../model/import-batch.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import type { SurfaceParts } from '../surface/surface-parts.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import { accountEvents } from './account-events.ts'
import { breachEvents } from './breach-events.ts'
import { evidenceEvents, importEvents, lookupEvents, stepEvents } from './family-events.ts'
import { timelineKinds, type TimelineEvent } from './timeline-event.ts'

/** All that happened, once each. */
export interface Timeline {
  /** Oldest first. */
  readonly dated: readonly TimelineEvent[]
  /** What happened on a day nobody wrote down, by kind. */
  readonly undated: readonly TimelineEvent[]
  /** The accounts that are in each breach or may be. */
  readonly inBreach: ReadonlyMap<BreachId, ReadonlySet<AccountId>>
}

const placeOf = new Map(timelineKinds.map((kind, place) => [kind, place]))

/**
 * In order by the first day a date can mean, then the vaguer date before the exact one (a year before its first of
 * January), then by kind, then by id. No two events are alike in all of it.
 */
const inOrder = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  events
    .map((event) => ({
      event,
      first: event.date === undefined ? '' : earliestDay(event.date),
      last: event.date === undefined ? '' : latestDay(event.date),
      place: placeOf.get(event.kind) ?? 0,
    }))
    .sort((a, b) => {
      if (a.first !== b.first) return a.first < b.first ? -1 : 1
      if (a.last !== b.last) return a.last > b.last ? -1 : 1
      return a.place - b.place || (a.event.id < b.event.id ? -1 : 1)
    })
    .map(({ event }) => event)

const accountsInBreaches = ({ assessed }: SurfaceParts): Timeline['inBreach'] =>
  new Map(
    assessed().map(({ breach, assessment }) => [
      breach.id,
      new Set(
        assessment.people.flatMap(({ verdicts }) =>
          verdicts
            .filter(({ verdict }) => isAffected(verdict.level))
            .map(({ accountId }) => accountId),
        ),
      ),
    ]),
  )

/**
 * Everything that happened to the accounts of the household that may be named, in the breaches that touch somebody, and
 * what the family did. Each event is there once, whomever it concerns. Accounts marked *theirs* are in none of it (P10).
 */
export const timelineEvents = (parts: SurfaceParts, imports: readonly ImportBatch[]): Timeline => {
  const { index, input } = parts
  const order = index.inventory.people.map(({ id }) => id)
  const people = new Map(
    [...index.accounts.values()].map((account) => {
      const concerned = accountPeople(account)
      return [account.id, order.filter((id) => concerned.includes(id))] as const
    }),
  )
  const events: readonly TimelineEvent[] = [
    ...[...index.accounts.values()].flatMap((one) => accountEvents(one, people.get(one.id) ?? [])),
    ...parts.assessed().flatMap(breachEvents),
    ...evidenceEvents(index, people),
    ...lookupEvents(index, people),
    ...stepEvents(input, index, people),
    ...importEvents(imports, index, people),
  ]
  return {
    dated: inOrder(events.filter(({ date }) => date !== undefined)),
    undated: inOrder(events.filter(({ date }) => date === undefined)),
    inBreach: accountsInBreaches(parts),
  }
}
