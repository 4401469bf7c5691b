import { birthdaySpan } from '../dates/birthday.ts'
import { daysAfter, monthsAfter } from '../dates/later-day.ts'
import type { Urgency } from '../model/checklist.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import type { PlaybookAction } from '../model/playbook.ts'

/**
 * By when a step should be done, counted from the day the household opened its file on the breach: the same day, a
 * week, a month. What is to be kept in mind has no day. Our own reading of the urgencies; the family may set another.
 */
export const dueByUrgency = (urgency: Urgency, openedOn: PartialDate): PartialDate | undefined => {
  switch (urgency) {
    case 'now':
      return daysAfter(openedOn, 0)
    case 'this-week':
      return daysAfter(openedOn, 7)
    case 'this-month':
      return monthsAfter(openedOn, 1)
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
  openedOn: PartialDate,
): PartialDate | undefined => {
  if (due === undefined) return dueByUrgency(urgency, openedOn)
  if ('afterMonths' in due) return monthsAfter(openedOn, due.afterMonths)
  return birthDate && birthdaySpan(birthDate, due.atAge)?.to
}
