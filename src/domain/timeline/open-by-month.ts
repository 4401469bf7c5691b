import type { DaySpan, OpenSpan } from './open-span.ts'

/** From a month on so many accounts were open: `[months since the first, surely, at most]`. */
export type OpenStep = readonly [month: number, surely: number, atMost: number]

/** Months since January of `firstYear`. */
const monthOf = (day: string, firstYear: number): number =>
  (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1

/**
 * How many accounts were open in each month, as steps: one for each month in which a number changes, up to the month
 * of `today` (`YYYY-MM-DD`), beginning with January of `firstYear`. An account counts in a month where it was open on
 * some day of it: `surely` where that is certain, `atMost` where it cannot be ruled out.
 */
export const openByMonth = (
  spans: readonly OpenSpan[],
  firstYear: number,
  today: string,
): readonly OpenStep[] => {
  const months = monthOf(today, firstYear) + 1
  const surely = Array.from({ length: months + 1 }, () => 0)
  const atMost = Array.from({ length: months + 1 }, () => 0)
  const count = (changes: number[], { from, to }: DaySpan): void => {
    const first = from === '' ? 0 : Math.max(0, monthOf(from, firstYear))
    const last = Math.min(months - 1, monthOf(to, firstYear))
    if (first > last) return
    changes[first] = (changes[first] ?? 0) + 1
    changes[last + 1] = (changes[last + 1] ?? 0) - 1
  }
  for (const span of spans) {
    if (span.surely) count(surely, span.surely)
    count(atMost, span.maybe)
  }
  const steps: OpenStep[] = []
  let [sure, most] = [0, 0]
  for (let month = 0; month < months; month += 1) {
    const [more, mostMore] = [surely[month] ?? 0, atMost[month] ?? 0]
    sure += more
    most += mostMore
    if (month === 0 || more !== 0 || mostMore !== 0) {
      const last = steps.at(-1)
      if (last?.[1] !== sure || last[2] !== most) steps.push([month, sure, most])
    }
  }
  return steps
}
