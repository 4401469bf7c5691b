import { partialDate, type PartialDate } from '../model/partial-date.ts'

/**
 * Milliseconds since 1970 as a day (UTC; exports do not say the zone, so it may be a day off).
 * `undefined` for zero, before 1990 and for what is no time.
 */
export const dateFromEpoch = (milliseconds: number): PartialDate | undefined => {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return undefined
  const day = new Date(milliseconds).toISOString().slice(0, 10)
  return day < '1990' ? undefined : partialDate(day)
}

const twoDigits = (text: string): string => text.padStart(2, '0')

/**
 * A date with day, month and year in figures. With dots the day stands first; with strokes it may be
 * either, so where both readings are possible only the year is certain.
 */
const dateFromFigures = (
  one: string,
  other: string,
  year: string,
  separator: string,
): PartialDate | undefined => {
  const dayFirst = partialDate(`${year}-${twoDigits(other)}-${twoDigits(one)}`)
  if (separator === '.') return dayFirst
  const monthFirst = partialDate(`${year}-${twoDigits(one)}-${twoDigits(other)}`)
  if (dayFirst && monthFirst) return dayFirst === monthFirst ? dayFirst : partialDate(year)
  return dayFirst ?? monthFirst
}

/**
 * Reads a date as exports and spreadsheets write it: ISO 8601 (a time behind it is cut off), a year, a
 * year and month, `27.12.2013`, `12/27/2013`, or seconds or milliseconds since 1970. `undefined` where
 * it is none of these; never finer than what is certain.
 */
export const readDate = (text: string | undefined): PartialDate | undefined => {
  const value = text?.trim() ?? ''
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{1,2}:.*|Z)?$/.exec(value)
  if (iso?.[1]) return partialDate(iso[1])
  const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?: .*)?$/.exec(value)
  if (figures) {
    const [, one = '', separator = '', other = '', year = ''] = figures
    return dateFromFigures(one, other, year, separator)
  }
  if (/^\d{9,10}$/.test(value)) return dateFromEpoch(Number(value) * 1000)
  if (/^\d{12,13}$/.test(value)) return dateFromEpoch(Number(value))
  return undefined
}
