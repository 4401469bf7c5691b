import { earliestDay, type PartialDate } from '../../domain/model/partial-date.ts'

export interface CheckedAge {
  readonly unit: 'month' | 'year'
  readonly count: number
}

/** From here on a check counts as old (P9). */
const oldAfterMonths = 12

const monthsOf = (date: PartialDate): number => {
  const [year = 0, month = 1] = earliestDay(date).split('-').map(Number)
  return year * 12 + month
}

/**
 * How long ago something was checked, in whole months (from two years on in whole years), where that is more than
 * a year; else undefined. A date known to the month or year counts from its first day.
 */
export const checkedAge = (checked: PartialDate, today: PartialDate): CheckedAge | undefined => {
  const isDayAhead = earliestDay(checked).slice(8) > earliestDay(today).slice(8)
  const months = monthsOf(today) - monthsOf(checked) - (isDayAhead ? 1 : 0)
  if (months <= oldAfterMonths) return undefined
  return months < 24
    ? { unit: 'month', count: months }
    : { unit: 'year', count: Math.floor(months / 12) }
}
