import { earliestDay, isPartialDate, latestDay, type PartialDate } from '../model/partial-date.ts'

/** The first and the last day something can fall on; the same day where it is known exactly. */
export interface DaySpan {
  readonly from: PartialDate
  readonly to: PartialDate
}

/** The day somebody born on a day turns an age. Born on 29 February, it is 1 March in years without one. */
const birthdayOf = (birth: PartialDate, age: number): PartialDate | undefined => {
  const year = String(Number(birth.slice(0, 4)) + age)
  const day = `${year}-${birth.slice(5)}`
  const found = isPartialDate(day) ? day : `${year}-03-01`
  return isPartialDate(found) ? found : undefined
}

/**
 * When somebody turns an age in whole years: one day for a full birth date, the month or the year of it for a
 * coarser one. `undefined` beyond the years a date can have.
 */
export const birthdaySpan = (birthDate: PartialDate, age: number): DaySpan | undefined => {
  const from = birthdayOf(earliestDay(birthDate), age)
  const to = birthdayOf(latestDay(birthDate), age)
  return from === undefined || to === undefined ? undefined : { from, to }
}
