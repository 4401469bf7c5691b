import type { DaySpan } from '../../domain/dates/birthday.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'

/** `months` counts calendar months and stays under two years; further away only the year is told. */
export type AgeTime =
  | { readonly kind: 'this-month' }
  | { readonly kind: 'this-year' }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'year'; readonly year: number }

const monthOf = (day: PartialDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/**
 * When a birthday comes, no finer than the birth date is known: a span of more than a month (that of 29 February
 * reaches into March) tells the year alone. `today` is a day. A span that has begun is this month or this year.
 */
export const ageTime = ({ from, to }: DaySpan, today: PartialDate): AgeTime => {
  const year = Number(from.slice(0, 4))
  if (monthOf(to) - monthOf(from) > 1) {
    return year <= Number(today.slice(0, 4)) ? { kind: 'this-year' } : { kind: 'year', year }
  }
  const count = monthOf(from) - monthOf(today)
  if (count <= 0) return { kind: 'this-month' }
  return count < 24 ? { kind: 'months', count } : { kind: 'year', year }
}
