// One by one: the whole library is 300 files, which takes a second to load where nothing bundles it.
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { earliestDay, type PartialDate } from '../model/partial-date.ts'

const dayOf = (date: Date): PartialDate =>
  formatISO(date, { representation: 'date' }) as PartialDate

/** The whole day so many days after a date (before, with a negative number); of a month or year after its first day. */
export const daysAfter = (date: PartialDate, days: number): PartialDate =>
  dayOf(addDays(parseISO(earliestDay(date)), days))

/** The same for months: the same day of the month, or its last where the month is shorter. */
export const monthsAfter = (date: PartialDate, months: number): PartialDate =>
  dayOf(addMonths(parseISO(earliestDay(date)), months))
