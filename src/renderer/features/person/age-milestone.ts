import { ageRange } from '../../../domain/dates/age-range.ts'
import { birthdaySpan } from '../../../domain/dates/birthday.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { ageTime, type AgeTime } from '../../state/age-time.ts'

/** The ages at which the rules for a child change, and at the last the ledger is handed over (PRODUCT.md). */
const milestoneAges = [13, 16, 18] as const
type MilestoneAge = (typeof milestoneAges)[number]

/** The next birthday that changes something; `grown-up` once the last has surely passed. */
export type AgeMilestone =
  | { readonly kind: 'ahead'; readonly age: MilestoneAge; readonly time: AgeTime }
  | { readonly kind: 'grown-up' }

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
  const when = age && birthdaySpan(birthDate, age)
  return age && when ? { kind: 'ahead', age, time: ageTime(when, today) } : { kind: 'grown-up' }
}

/** True from the day a child is surely 13: from then on the inventory is kept with them (P10). */
export const isKeptTogether = (birthDate: PartialDate | undefined, today: PartialDate): boolean =>
  (ageRange(birthDate, today)?.youngest ?? 0) >= milestoneAges[0]
