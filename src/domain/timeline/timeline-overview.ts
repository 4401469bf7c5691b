import type { AccountId, PersonId } from '../model/id.ts'
import { latestDay, type PartialDate } from '../model/partial-date.ts'
import type { SurfaceParts } from '../surface/surface-parts.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import { isServiceKnown } from '../verdicts/reach-of.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import { accountBars, type AccountBar } from './account-bars.ts'
import { breachSpans, levelFor, type BreachSpan } from './breach-spans.ts'
import { findEvents, yearOf } from './find-events.ts'
import { openByMonth, type OpenStep } from './open-by-month.ts'
import { openSpan, type OpenSpan } from './open-span.ts'
import type { TimelineEvent, TimelineKind } from './timeline-event.ts'
import type { Timeline } from './timeline-events.ts'

/** A breach as the picture shows it; how many of its accounts were open while it happened. */
export interface DrawnBreach extends Omit<BreachSpan, 'open' | 'maybeOpen' | 'closed'> {
  readonly open: number
  readonly maybeOpen: number
  readonly closed: number
}

/** All of the timeline but its events: small, however many there are. */
export interface TimelineOverview {
  readonly today: PartialDate
  readonly firstYear: number
  /** Dated events by year and kind; each is counted in one year. */
  readonly years: readonly {
    readonly year: string
    readonly counts: readonly (readonly [TimelineKind, number])[]
    /** Breaches that began in an earlier year and may have gone on into this one. */
    readonly goingOn: number
  }[]
  readonly undated: readonly (readonly [TimelineKind, number])[]
  /** Accounts that may be named. */
  readonly accounts: number
  /** Of those, how many are only known to exist by some day. */
  readonly onlyExistedBy: number
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  readonly theirs: number
  /** Accounts whose service nobody has named: no breach can be compared with them (P6). */
  readonly unchecked: number
  /** Accounts open for certain while a breach they are in, or may be in, went on; `maybe`: others that may have been. */
  readonly duringBreach: { readonly surely: number; readonly maybe: number }
  /** Breaches that touch somebody. `breaches` has the worst of them. */
  readonly touching: number
  /** Breaches that reach an account and, by their verdict, do not touch anybody. */
  readonly leftOut: number
  readonly breaches: readonly DrawnBreach[]
  readonly bars: readonly AccountBar[]
  /** How many accounts were open, month by month. */
  readonly open: readonly OpenStep[]
  /** The same for each person who has accounts; empty where one person was asked about. */
  readonly lanes: readonly { readonly personId: PersonId; readonly open: readonly OpenStep[] }[]
}

/** More marks than these cannot be told apart. */
const mostBreaches = 20

const countBy = <Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
}

const wentOn = ({ from, end, rough }: BreachSpan, year: string): boolean => {
  const begin = from ?? rough
  return begin !== undefined && end !== undefined && begin.slice(0, 4) < year
    ? latestDay(end.date) >= year
    : false
}

const yearsOf = (
  events: readonly TimelineEvent[],
  spans: readonly BreachSpan[],
  firstYear: number,
  lastYear: number,
): TimelineOverview['years'] => {
  const kinds = new Map<string, TimelineKind[]>()
  for (let year = firstYear; year <= lastYear; year += 1) kinds.set(String(year), [])
  for (const event of events) {
    const year = yearOf(event)
    if (year !== undefined) kinds.get(year)?.push(event.kind)
  }
  return [...kinds].map(([year, ofYear]) => ({
    year,
    counts: countBy(ofYear),
    goingOn: spans.filter((span) => wentOn(span, year)).length,
  }))
}

const duringBreach = (spans: readonly BreachSpan[]): TimelineOverview['duringBreach'] => {
  const surely = new Set<AccountId>(spans.flatMap(({ open }) => open))
  const maybe = new Set(spans.flatMap(({ maybeOpen }) => maybeOpen).filter((id) => !surely.has(id)))
  return { surely: surely.size, maybe: maybe.size }
}

const drawnOf = ({ open, maybeOpen, closed, ...span }: BreachSpan): DrawnBreach => ({
  ...span,
  open: open.length,
  maybeOpen: maybeOpen.length,
  closed: closed.length,
})

/**
 * The timeline of a person, or of everybody, in numbers: what happened in which year, what has no date, how many
 * accounts were open when, and which of them while a breach went on.
 */
export const timelineOverview = (
  timeline: Timeline,
  personId: PersonId | undefined,
  parts: SurfaceParts,
): TimelineOverview => {
  const { index, input, assessed } = parts
  const { today } = input
  const now = latestDay(today)
  const concerns = (account: Parameters<typeof accountPeople>[0]): boolean =>
    personId === undefined || accountPeople(account).includes(personId)
  const accounts = [...index.accounts.values()].filter(concerns)
  const spans = new Map(accounts.map((one) => [one.id, openSpan(one, today)]))
  const breaches = breachSpans(assessed(), personId, { index, today })
  const dated = findEvents(timeline, { personId, kinds: [] }, 'dated')
  const thisYear = Number(now.slice(0, 4))
  const eventYears = dated.map((event) => Number(yearOf(event)))
  const firstYear = eventYears.reduce((first, year) => Math.min(first, year), thisYear)
  const lastYear = eventYears.reduce((last, year) => Math.max(last, year), thisYear)
  const openOf = (those: readonly OpenSpan[]): readonly OpenStep[] =>
    openByMonth(those, firstYear, now)
  const drawn = breaches.slice(0, mostBreaches)
  return {
    today,
    firstYear,
    years: yearsOf(dated, breaches, firstYear, lastYear),
    undated: countBy(
      findEvents(timeline, { personId, kinds: [] }, 'undated').map(({ kind }) => kind),
    ),
    accounts: accounts.length,
    onlyExistedBy: accounts.filter((one) => one.opened === undefined && one.existedBy !== undefined)
      .length,
    theirs: index.inventory.accounts.filter((one) => one.theirs && concerns(one)).length,
    unchecked: accounts.filter((one) => !isServiceKnown(one, index)).length,
    duringBreach: duringBreach(breaches),
    touching: breaches.length,
    leftOut: assessed().filter((one) => {
      const level = levelFor(one, personId)
      return level !== undefined && !isAffected(level)
    }).length,
    breaches: drawn.map(drawnOf),
    bars: accountBars(accounts, drawn, index),
    open: openOf([...spans.values()]),
    lanes:
      personId === undefined
        ? index.inventory.people.flatMap(({ id }) => {
            const own = accounts.filter((one) => accountPeople(one).includes(id))
            if (own.length === 0) return []
            return [{ personId: id, open: openOf(own.flatMap((one) => spans.get(one.id) ?? [])) }]
          })
        : [],
  }
}
