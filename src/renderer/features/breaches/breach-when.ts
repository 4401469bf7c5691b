import type { Breach } from '../../../domain/model/breach.ts'
import { earliestDay, type PartialDate } from '../../../domain/model/partial-date.ts'

/**
 * The date a breach goes by: when the data was copied, else the start of the access, else the day it was made
 * public or listed. `undefined` where none of them is known.
 */
export const breachDate = (breach: Breach): PartialDate | undefined =>
  breach.copied ?? breach.access.from ?? breach.disclosed ?? breach.access.to ?? breach.hibp?.added

/** Latest first; those without a date last; then by name. */
export const byLatest = (first: Breach, second: Breach): number => {
  const [a, b] = [first, second].map((breach) => {
    const date = breachDate(breach)
    return date === undefined ? '' : earliestDay(date)
  }) as [string, string]
  return a === b ? first.name.localeCompare(second.name) : a < b ? 1 : -1
}
