import { birthdaySpan } from '../dates/birthday.ts'
import { daysAfter, monthsAfter } from '../dates/later-day.ts'
import type { Urgency } from '../model/checklist.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import type { PlaybookAction } from '../model/playbook.ts'

/**
 * By when a step should be done, counted from the day it is called for (`calledSince`): the same day, a week, a
 * month. What is to be kept in mind has no day. Our own reading of the urgencies; the family may set another.
 */
export const dueByUrgency = (urgency: Urgency, from: PartialDate): PartialDate | undefined => {
  switch (urgency) {
    case 'now':
      return daysAfter(from, 0)
    case 'this-week':
      return daysAfter(from, 7)
    case 'this-month':
      return monthsAfter(from, 1)
    case 'keep-in-mind':
      return undefined
  }
}

/**
 * By when a step should be done: the action's own day, where it has one, else by its urgency. A whole day; an age is
 * surely reached on the last day its birthday can be.
 */
export const dueOnOf = (
  { due, urgency }: Pick<PlaybookAction, 'due' | 'urgency'>,
  { birthDate }: Pick<Person, 'birthDate'>,
  from: PartialDate,
): PartialDate | undefined => {
  if (due === undefined) return dueByUrgency(urgency, from)
  if ('afterMonths' in due) return monthsAfter(from, due.afterMonths)
  return birthDate && birthdaySpan(birthDate, due.atAge)?.to
}
