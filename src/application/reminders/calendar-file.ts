import { createHash } from 'node:crypto'
import { createEvents, type EventAttributes } from 'ics'
import { daysAfter } from '../../domain/dates/later-day.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { ReminderDay } from '../../domain/reminders/reminder-days.ts'
import type { Reminder } from '../../domain/reminders/reminder.ts'
import { reminderWords as words, worded } from './reminder-words.ts'

export interface CalendarInput {
  readonly days: readonly ReminderDay[]
  /** Makes the entries of two households different; nothing of it can be read from the file. */
  readonly householdKey: string
  /** Milliseconds since 1970: later files of a household replace earlier ones. */
  readonly now: number
  /** What a reminder is, in one line; absent where nothing is to be named. */
  readonly nameOf?: ((reminder: Reminder) => string) | undefined
}

/** By the clock of whoever reads it: most people are up, and the day is still before them. */
const alarmHour = 9

/** Entries of one household are younger than this, so that the number of an entry stays small. */
const sequenceEpoch = Date.UTC(2026, 0, 1)

const dayParts = (day: PartialDate): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
]

/** The same for a day whatever it holds, so that a calendar program knows the entry again. */
const uidOf = (householdKey: string, on: PartialDate): string =>
  `${createHash('sha256').update(`${householdKey} ${on}`).digest('hex').slice(0, 32)}@kinventory`

const countsOf = (reminders: readonly Reminder[]): string => {
  const parts = [
    ['step', words.steps],
    ['letter', words.answers],
    ['age', words.ages],
  ] as const
  return parts
    .map(([about, message]) => ({
      message,
      count: reminders.filter((one) => one.about === about).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ message, count }) => worded(message, { count }))
    .join(words.and)
}

const titleOf = (reminders: readonly Reminder[], nameOf: CalendarInput['nameOf']): string => {
  const [first, ...more] = reminders
  if (!first) return words.cancelled
  return nameOf
    ? worded(words.entryNamed, { first: nameOf(first), more: more.length })
    : worded(words.entry, { what: countsOf(reminders) })
}

const eventOf = ({ on, reminders }: ReminderDay, input: CalendarInput): EventAttributes => {
  const { householdKey, now, nameOf } = input
  const isGone = reminders.length === 0
  const title = titleOf(reminders, nameOf)
  return {
    uid: uidOf(householdKey, on),
    sequence: Math.max(0, Math.floor((now - sequenceEpoch) / 60_000)),
    title,
    description: [...(nameOf ? reminders.map(nameOf) : []), words.open].join('\n'),
    start: dayParts(on),
    end: dayParts(daysAfter(on, 1)),
    status: isGone ? 'CANCELLED' : 'CONFIRMED',
    classification: 'PRIVATE',
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    alarms: isGone
      ? []
      : [{ action: 'display', description: title, trigger: { hours: alarmHour, before: false } }],
  }
}

/**
 * A file for calendar programs (RFC 5545): an entry for a whole day on which something is due, with a signal at nine
 * in the morning; an empty day is cancelled. Without `nameOf` it carries counts and dates only. `undefined` without
 * any day. Fails where the calendar library refuses what it is given.
 */
export const calendarFile = (input: CalendarInput): string | undefined => {
  if (input.days.length === 0) return undefined
  const { error, value } = createEvents(
    input.days.map((day) => eventOf(day, input)),
    { productId: 'Kinventory', calName: words.name, method: 'PUBLISH' },
  )
  if (error) throw error
  return value ?? undefined
}
