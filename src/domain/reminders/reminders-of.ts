import { canFallDue } from '../checklists/can-fall-due.ts'
import { monthsAfter } from '../dates/later-day.ts'
import type { MergedTask, StepOfBreach } from '../incidents/merged-tasks.ts'
import { ageClock } from '../dates/age-clock.ts'
import type { Milestone } from '../model/milestone.ts'
import type { Letter } from '../letters/letter.ts'
import type { BreachId, ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Household, Person } from '../model/person.ts'
import type { AgeReminder, LetterReminder, Reminder, StepReminder } from './reminder.ts'

/** A merged task of which it is known what a summary does not name (P10). */
export interface TaskOfHousehold extends Pick<MergedTask, 'task' | 'personIds'> {
  readonly steps: readonly (StepOfBreach & { readonly isQuiet: boolean })[]
}

export interface RemindersInput {
  /** Of the open files only. */
  readonly tasks: readonly TaskOfHousehold[]
  readonly letters: readonly Letter[]
  /** Breaches whose files were put away: nothing of them is reminded of. */
  readonly closed: ReadonlySet<BreachId>
  /** Services and breaches that a summary does not name (P10). */
  readonly quiet: {
    readonly services: ReadonlySet<ServiceId>
    readonly breaches: ReadonlySet<BreachId>
  }
  readonly people: readonly Person[]
  readonly household: Pick<Household, 'region'>
  readonly milestones: readonly Milestone[]
  /** A whole day. */
  readonly today: PartialDate
}

/** So far ahead an age is told of: our own choice, long enough to prepare and short enough to mean something. */
const monthsAhead = 12

const stepReminder = ({ task, steps, personIds }: TaskOfHousehold): readonly StepReminder[] => {
  const open = steps.filter(({ step }) => canFallDue(step))
  const lead = open.find(({ isQuiet }) => !isQuiet) ?? open[0]
  const on = open.flatMap(({ step }) => step.dueOn ?? []).toSorted()[0]
  if (!lead || on === undefined) return []
  const { actionId, variant, params } = lead.step
  return [
    {
      about: 'step',
      id: task,
      on,
      isQuiet: lead.isQuiet,
      isWaiting: open.every(({ step }) => step.state === 'waiting'),
      actionId,
      variant,
      params,
      personIds,
      breachIds: open.map(({ breachId }) => breachId),
    },
  ]
}

const letterReminder = (
  letter: Letter,
  { closed, quiet }: RemindersInput,
): readonly LetterReminder[] => {
  const { id, templateId, serviceId, subjectIds, breachId, sentOn, dueOn, answeredOn } = letter
  if (sentOn === undefined || dueOn === undefined || answeredOn !== undefined) return []
  if (breachId !== undefined && closed.has(breachId)) return []
  return [
    {
      about: 'letter',
      id,
      on: dueOn,
      isQuiet:
        quiet.services.has(serviceId) || (breachId !== undefined && quiet.breaches.has(breachId)),
      templateId,
      serviceId,
      subjectIds,
    },
  ]
}

const ageReminders = (
  person: Person,
  { household, milestones, today }: RemindersInput,
): readonly AgeReminder[] => {
  const points = ageClock(person, household, milestones, today)?.points ?? []
  const last = monthsAfter(today, monthsAhead)
  return points.flatMap(({ age, state, when, step, milestoneIds }): readonly AgeReminder[] => {
    if (state !== 'ahead' || !when || when.from > last) return []
    if (step === undefined && milestoneIds.length === 0) return []
    const until = when.to === when.from ? undefined : when.to
    const id = `${person.id} ${age}`
    return [
      { about: 'age', id, on: when.from, until, personId: person.id, age, milestoneIds, step },
    ]
  })
}

const kinds: readonly Reminder['about'][] = ['step', 'letter', 'age']

/**
 * All that the household is reminded of, the earliest first: steps of open files that have a day and can be taken,
 * letters that were sent and not answered, and ages that a child reaches within a year. What is overdue keeps its day;
 * on one day the steps keep the order of the tasks.
 */
export const remindersOf = (input: RemindersInput): readonly Reminder[] =>
  [
    ...input.tasks.flatMap(stepReminder),
    ...input.letters.flatMap((letter) => letterReminder(letter, input)),
    ...input.people.flatMap((person) => ageReminders(person, input)),
  ].toSorted(
    (one, other) =>
      one.on.localeCompare(other.on) || kinds.indexOf(one.about) - kinds.indexOf(other.about),
  )

/** How many steps and answers are due: their day is today or has passed. An age asks for nothing by itself. */
export const dueReminders = (reminders: readonly Reminder[], today: PartialDate): number =>
  reminders.filter(({ about, on }) => about !== 'age' && on <= today).length
