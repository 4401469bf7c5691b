import type { AgeStep } from '../dates/age-clock.ts'
import type { BreachId, LetterId, PersonId, ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'

/** A step of an open file on a breach; one that several files ask for stands once. */
export interface StepReminder {
  readonly about: 'step'
  /** The task. */
  readonly id: string
  /** A whole day; before today it is overdue. */
  readonly on: PartialDate
  /** Its words would name what a summary does not (P10). */
  readonly isQuiet: boolean
  /** Somebody owes an answer. */
  readonly isWaiting: boolean
  readonly actionId: string
  readonly variant: string
  readonly params: Readonly<Record<string, string>>
  readonly personIds: readonly PersonId[]
  /** The files that ask for it. */
  readonly breachIds: readonly BreachId[]
}

/** A letter that nobody has answered, and the day by which the law wants it answered. */
export interface LetterReminder {
  readonly about: 'letter'
  readonly id: LetterId
  readonly on: PartialDate
  readonly isQuiet: boolean
  readonly templateId: string
  readonly serviceId: ServiceId
  readonly subjectIds: readonly PersonId[]
}

/** A child reaches an age at which something changes. */
export interface AgeReminder {
  readonly about: 'age'
  /** The person and the age. */
  readonly id: string
  readonly on: PartialDate
  /** The last day it can be, where the birth date is not known to the day. */
  readonly until?: PartialDate | undefined
  readonly personId: PersonId
  readonly age: number
  readonly milestoneIds: readonly string[]
  readonly step?: AgeStep | undefined
}

/** Something to do or to know on a day. */
export type Reminder = StepReminder | LetterReminder | AgeReminder
