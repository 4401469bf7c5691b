import type { Breach } from '../../../domain/model/breach.ts'
import { earliestDay, type PartialDate } from '../../../domain/model/partial-date.ts'

/**
 * The date a breach goes by: when the data was copied, else the start of the access, else Have I Been Pwned's rough
 * date, else the day it was made public. `undefined` where none of them is known.
 */
export const breachDate = (breach: Breach): PartialDate | undefined =>
  breach.copied ??
  breach.access.from ??
  breach.hibp?.breachDate ??
  breach.disclosed ??
  breach.access.to ??
  breach.hibp?.added

export interface BreachYear {
  /** Four digits; undefined for those without any date. */
  readonly year: string | undefined
  readonly breaches: readonly Breach[]
}

const sortKey = (breach: Breach): string => {
  const date = breachDate(breach)
  return date === undefined ? '' : earliestDay(date)
}

const byLatest = (first: Breach, second: Breach): number => {
  const [a, b] = [sortKey(first), sortKey(second)]
  return a === b ? first.name.localeCompare(second.name) : a < b ? 1 : -1
}

/** Breaches by year, the latest first; those without a date last. */
export const byYear = (breaches: readonly Breach[]): readonly BreachYear[] => {
  const years = new Map<string | undefined, Breach[]>()
  for (const breach of breaches.toSorted(byLatest)) {
    const year = breachDate(breach)?.slice(0, 4)
    const list = years.get(year)
    if (list) list.push(breach)
    else years.set(year, [breach])
  }
  return [...years].map(([year, list]) => ({ year, breaches: list }))
}
