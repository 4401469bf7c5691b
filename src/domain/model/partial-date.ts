/**
 * A calendar date of known precision in ISO 8601 form: `2013`, `2013-12` or `2013-12-27`.
 * Unknown is `undefined`, never an empty text.
 */
export type PartialDate = string & { readonly __partialDate: true }

export type Precision = 'year' | 'month' | 'day'

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** True for a text that is a real date of some precision between the years 1900 and 2999. */
export const isPartialDate = (text: string): text is PartialDate => {
  const found = pattern.exec(text)
  if (!found) return false
  const year = Number(found[1])
  const month = found[2] === undefined ? 1 : Number(found[2])
  if (year < 1900 || year > 2999 || month < 1 || month > 12) return false
  const day = found[3] === undefined ? 1 : Number(found[3])
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Reads a date text; `undefined` where it is not a date of some precision. */
export const partialDate = (text: string): PartialDate | undefined =>
  isPartialDate(text) ? text : undefined

/** How finely the date is known. */
export const precisionOf = (date: PartialDate): Precision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'

/** The first day the date can mean, as `YYYY-MM-DD`; texts of this form compare as dates. */
export const earliestDay = (date: PartialDate): PartialDate =>
  (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) as PartialDate

/** The last day the date can mean, as `YYYY-MM-DD`. */
export const latestDay = (date: PartialDate): PartialDate => {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31` as PartialDate
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return `${date}-${String(days).padStart(2, '0')}` as PartialDate
}

/** True where every day that `first` can mean lies before every day that `second` can mean. */
export const isSurelyBefore = (first: PartialDate, second: PartialDate): boolean =>
  latestDay(first) < earliestDay(second)

const dayLength = 86_400_000

/** Whole days from 1970 to the first day the date can mean. */
export const dayNumber = (date: PartialDate): number => Date.parse(earliestDay(date)) / dayLength

/** True where `second` may be the very day after `first`, and is surely not before it. */
export const mayBeNextDay = (first: PartialDate, second: PartialDate): boolean =>
  dayNumber(second) - dayNumber(latestDay(first)) === 1

/** True where every day that `first` can mean lies on or before every day that `second` can mean. */
export const isSurelyOnOrBefore = (first: PartialDate, second: PartialDate): boolean =>
  latestDay(first) <= earliestDay(second)
