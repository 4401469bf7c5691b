import { daysAfter, monthsAfter } from '../dates/later-day.ts'
import type { Urgency } from '../model/checklist.ts'
import type { PartialDate } from '../model/partial-date.ts'

/**
 * By when a step should be done, counted from the day the household opened its file on the breach: the same day, a
 * week, a month. What is to be kept in mind has no day. Our own reading of the urgencies; the family may set another.
 */
export const dueOnOf = (urgency: Urgency, openedOn: PartialDate): PartialDate | undefined => {
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
