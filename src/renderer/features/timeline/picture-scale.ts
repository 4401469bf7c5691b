import {
  dayNumber,
  earliestDay,
  latestDay,
  type PartialDate,
} from '../../../domain/model/partial-date.ts'

/** A place on the axis: years with their fraction, of the beginning of a day (`2015.5` is early July). */
const placeOf = (day: PartialDate, daysLater: number): number => {
  const year = Number(day.slice(0, 4))
  const first = dayNumber(`${year}-01-01` as PartialDate)
  const next = dayNumber(`${year + 1}-01-01` as PartialDate)
  return year + (dayNumber(day) + daysLater - first) / (next - first)
}

/** Where the first day that a date can mean begins. */
export const beginOf = (date: PartialDate): number => placeOf(earliestDay(date), 0)

/** Where the last day that a date can mean ends. */
export const endOf = (date: PartialDate): number => placeOf(latestDay(date), 1)

/** Every how many years a label fits, given the width of one year and of a label in pixels. */
export const yearStep = (yearWidth: number, labelWidth: number): number =>
  [1, 2, 5, 10, 20, 50].find((step) => step * yearWidth >= labelWidth) ?? 100

/**
 * Puts marks into rows so that none covers another: the row of each, from 0, in the order given. A mark is as wide as
 * `width`; a row is reused as soon as there is room.
 */
export const rowsOf = (places: readonly number[], width: number): readonly number[] => {
  const ends: number[] = []
  const rows = new Map<number, number>()
  const byPlace = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  for (const { place, index } of byPlace) {
    const free = ends.findIndex((end) => end <= place)
    const row = free < 0 ? ends.length : free
    ends[row] = place + width
    rows.set(index, row)
  }
  return places.map((_, index) => rows.get(index) ?? 0)
}

/** As much of a text as has room, in letters of usual width; the whole is said elsewhere. */
export const fitted = (text: string, width: number): string => {
  const letters = Math.max(4, Math.floor(width / 7.2))
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`
}
