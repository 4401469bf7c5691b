import { formatISO } from 'date-fns/formatISO'
import { isSaturday } from 'date-fns/isSaturday'
import { isSunday } from 'date-fns/isSunday'
import { parseISO } from 'date-fns/parseISO'
import { daysAfter, monthsAfter } from '../dates/later-day.ts'
import { dayNumber, precisionOf, type PartialDate } from '../model/partial-date.ts'
import type { LetterDeadline } from '../model/letter-template.ts'

/**
 * The day itself, or the Monday after it where it falls on a weekend. Public holidays differ from place to place and
 * year to year and are not known here: the interface says in words that one may move the day.
 */
export const workingDayFrom = (day: PartialDate): PartialDate => {
  const date = parseISO(day)
  if (isSaturday(date)) return daysAfter(day, 2)
  if (isSunday(date)) return daysAfter(day, 1)
  return formatISO(date, { representation: 'date' }) as PartialDate
}

/**
 * The last day for an answer to what arrived on `receivedOn`; `undefined` where that is not known to the day, or the
 * law sets no period.
 *
 * - `eu-1182-71`: Regulation (EEC, Euratom) No 1182/71, Article 3: the day of arrival is not counted, a period of
 *   months ends on the day of the same date or, where the last month has none, on its last day; a Saturday, Sunday or
 *   public holiday moves it to the next working day.
 * - `uk-corresponding-date`: the ICO counts from the day of arrival to the corresponding date of a later month, with
 *   the same two exceptions.
 * - `uk-days`: days from the day after the arrival; a weekend or public holiday at the end moves it on.
 *
 * They give the same day: `rule` says which law it is counted by. An extension counts from the arrival too.
 */
export const dueDay = (
  deadline: LetterDeadline | undefined,
  receivedOn: PartialDate | undefined,
  isExtended: boolean,
): PartialDate | undefined => {
  if (!deadline || receivedOn === undefined || precisionOf(receivedOn) !== 'day') return undefined
  const { months = 0, days = 0, extensionMonths = 0 } = deadline
  const later = monthsAfter(receivedOn, months + (isExtended ? extensionMonths : 0))
  return workingDayFrom(daysAfter(later, days))
}

/** Whole days from one day to another; negative where the second comes first. */
export const daysUntil = (today: PartialDate, day: PartialDate): number =>
  dayNumber(day) - dayNumber(today)
