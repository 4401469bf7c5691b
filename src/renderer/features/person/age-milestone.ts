import { ageRange } from '../../../domain/checklists/age-range.ts'
import { precisionOf, type PartialDate } from '../../../domain/model/partial-date.ts'

/** The ages at which the rules for a child change, and at the last the ledger is handed over (PRODUCT.md). */
const milestoneAges = [13, 16, 18] as const
type MilestoneAge = (typeof milestoneAges)[number]

/** `months` counts calendar months and stays under two years; further away only the year is told. */
export type MilestoneTime =
  | { readonly kind: 'this-month' }
  | { readonly kind: 'this-year' }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'year'; readonly year: number }

/** The next birthday that changes something; `grown-up` once the last has surely passed. */
export type AgeMilestone =
  | { readonly kind: 'ahead'; readonly age: MilestoneAge; readonly time: MilestoneTime }
  | { readonly kind: 'grown-up' }

const timeUntil = (birthDate: PartialDate, age: number, today: PartialDate): MilestoneTime => {
  const year = Number(birthDate.slice(0, 4)) + age
  const years = year - Number(today.slice(0, 4))
  if (precisionOf(birthDate) === 'year') {
    return years <= 0 ? { kind: 'this-year' } : { kind: 'year', year }
  }
  const count = years * 12 + Number(birthDate.slice(5, 7)) - Number(today.slice(5, 7))
  if (count <= 0) return { kind: 'this-month' }
  return count < 24 ? { kind: 'months', count } : { kind: 'year', year }
}

/**
 * The next of the ages 13, 16 and 18 that a child has not surely reached, and when, no finer than the
 * birth date is known. `today` is a day; `undefined` without a birth date.
 */
export const ageMilestone = (
  birthDate: PartialDate | undefined,
  today: PartialDate,
): AgeMilestone | undefined => {
  const range = ageRange(birthDate, today)
  if (birthDate === undefined || range === undefined) return undefined
  const age = milestoneAges.find((one) => range.youngest < one)
  return age === undefined
    ? { kind: 'grown-up' }
    : { kind: 'ahead', age, time: timeUntil(birthDate, age, today) }
}

/** True from the day a child is surely 13: from then on the inventory is kept with them (P10). */
export const isKeptTogether = (birthDate: PartialDate | undefined, today: PartialDate): boolean =>
  (ageRange(birthDate, today)?.youngest ?? 0) >= milestoneAges[0]
