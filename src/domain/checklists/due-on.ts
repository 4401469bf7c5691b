import { daysAfter, monthsAfter } from '../dates/later-day.ts'
import type { Urgency } from '../model/checklist.ts'
import { latestDay, partialDate, type PartialDate } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import type { PlaybookAction } from '../model/playbook.ts'

/**
 * By when a step should be done, counted from the day the household opened its file on the breach: the same day, a
 * week, a month. What is to be kept in mind has no day. Our own reading of the urgencies; the family may set another.
 */
const dueByUrgency = (urgency: Urgency, openedOn: PartialDate): PartialDate | undefined => {
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
 * The day on which somebody has surely reached an age: the birthday, 1 March for 29 February as in `ageRange`; the last
 * day of the month or year where no more is known.
 */
const birthdayAt = (birthDate: PartialDate, age: number): PartialDate | undefined => {
  const born = latestDay(birthDate)
  const year = String(Number(born.slice(0, 4)) + age).padStart(4, '0')
  return partialDate(`${year}${born.slice(4)}`) ?? partialDate(`${year}-03-01`)
}

/** By when a step should be done: the action's own day, where it has one, else by its urgency. A whole day. */
export const dueOnOf = (
  { due, urgency }: Pick<PlaybookAction, 'due' | 'urgency'>,
  { birthDate }: Pick<Person, 'birthDate'>,
  openedOn: PartialDate,
): PartialDate | undefined => {
  if (due === undefined) return dueByUrgency(urgency, openedOn)
  if ('afterMonths' in due) return monthsAfter(openedOn, due.afterMonths)
  return birthDate === undefined ? undefined : birthdayAt(birthDate, due.atAge)
}
