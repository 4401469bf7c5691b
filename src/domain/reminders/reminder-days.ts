import { dueByUrgency } from '../checklists/due-on.ts'
import type { Letter } from '../letters/letter.ts'
import { urgencies, type Incident } from '../model/checklist.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Reminder } from './reminder.ts'
import type { TaskOfHousehold } from './reminders-of.ts'

/** What one day of a calendar holds. */
export interface ReminderDay {
  readonly on: PartialDate
  /** Empty: a day that an earlier calendar file may have had, and that holds nothing any more. */
  readonly reminders: readonly Reminder[]
}

/** An age of which only the month or the year is known has no day in a calendar. */
const hasDay = (reminder: Reminder): boolean =>
  reminder.about !== 'age' || reminder.until === undefined

/**
 * The days of a calendar file, in order. What is overdue stands on today. An entry for each day, and not for each
 * step: its identity is the day's, so that a file saved later puts the new count in the place of the old one.
 */
export const reminderDays = (
  reminders: readonly Reminder[],
  today: PartialDate,
): readonly ReminderDay[] => {
  const days = new Map<PartialDate, Reminder[]>()
  for (const reminder of reminders.filter(hasDay)) {
    const on = reminder.on < today ? today : reminder.on
    const day = days.get(on)
    if (day) day.push(reminder)
    else days.set(on, [reminder])
  }
  return [...days]
    .map(([on, those]) => ({ on, reminders: those }))
    .toSorted((one, other) => one.on.localeCompare(other.on))
}

export interface PlannedInput {
  readonly tasks: readonly TaskOfHousehold[]
  readonly letters: readonly Letter[]
  readonly incidents: readonly Incident[]
  readonly today: PartialDate
}

/**
 * Days to come on which something was planned, done or not: those that an earlier calendar file may have. A day that
 * somebody set for a step and set anew is not among them, since nobody keeps it.
 */
export const plannedDays = (input: PlannedInput): readonly PartialDate[] => {
  const { tasks, letters, incidents, today } = input
  const days = [
    today,
    ...tasks.flatMap(({ steps }) => steps.flatMap(({ step }) => step.dueOn ?? [])),
    ...letters.flatMap(({ dueOn }) => dueOn ?? []),
    ...incidents.flatMap(({ openedOn }) =>
      urgencies.flatMap((urgency) => dueByUrgency(urgency, openedOn) ?? []),
    ),
  ]
  return [...new Set(days)].filter((day) => day >= today).toSorted()
}

/** `days`, with an empty one for each planned day that holds nothing. */
export const withEmptied = (
  days: readonly ReminderDay[],
  planned: readonly PartialDate[],
): readonly ReminderDay[] => {
  const held = new Set(days.map(({ on }) => on))
  return [
    ...days,
    ...planned.filter((on) => !held.has(on)).map((on) => ({ on, reminders: [] })),
  ].toSorted((one, other) => one.on.localeCompare(other.on))
}
