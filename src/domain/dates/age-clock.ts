import { ageRange, type AgeRange } from './age-range.ts'
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import { regionOf, type Household, type Person } from '../model/person.ts'
import type { Region } from '../model/region.ts'
import { birthdaySpan, type DaySpan } from './birthday.ts'
import { clockAges, type Milestone } from '../model/milestone.ts'

/**
 * `ahead`: surely still to come. `may-be-reached`: the birth date is too coarse to say. `unknown`: there is no
 * birth date. A birthday itself is reached.
 */
export const pointStates = ['reached', 'may-be-reached', 'ahead', 'unknown'] as const
export type PointState = (typeof pointStates)[number]

/** What the product itself does from an age on (P10): work together with the young person; hand the ledger over. */
export const ageSteps = ['do-it-together', 'hand-over'] as const
export type AgeStep = (typeof ageSteps)[number]

export interface AgePoint {
  readonly age: number
  readonly state: PointState
  /** Absent without a birth date. */
  readonly when?: DaySpan | undefined
  readonly step?: AgeStep | undefined
  /** Ids of milestones; empty where nothing is known to change, which is no proof that nothing does. */
  readonly milestoneIds: readonly string[]
}

export interface AgeClock {
  readonly region: Region
  /** Whole years as far as the birth date tells; absent without one. */
  readonly age?: AgeRange | undefined
  /** Youngest first: 13, 16, 18, and any other age that a milestone of the region names. */
  readonly points: readonly AgePoint[]
  /** The ages that are not surely reached, in order. */
  readonly next: readonly number[]
}

const stepAt: Readonly<Record<number, AgeStep>> = { 13: 'do-it-together', 18: 'hand-over' }

/** The milestones of a region; what a country says on a topic stands in the place of what its region says. */
export const milestonesOf = (
  region: Region,
  milestones: readonly Milestone[],
): readonly Milestone[] => {
  const here = milestones.filter(({ region: { code } }) => code === region.code)
  const ofCountry = here.filter(
    ({ region: { country } }) => country !== undefined && country === region.country,
  )
  const topics = new Set(ofCountry.map(({ topic }) => topic))
  return [
    ...here.filter((one) => one.region.country === undefined && !topics.has(one.topic)),
    ...ofCountry,
  ]
}

const stateOf = (when: DaySpan | undefined, today: PartialDate): PointState => {
  if (!when) return 'unknown'
  if (when.to <= earliestDay(today)) return 'reached'
  return when.from <= latestDay(today) ? 'may-be-reached' : 'ahead'
}

/**
 * How old a child is, and when which rules change for it in its own region, else the household's. `undefined` for a
 * guardian.
 */
export const ageClock = (
  person: Person,
  household: Pick<Household, 'region'>,
  milestones: readonly Milestone[],
  today: PartialDate,
): AgeClock | undefined => {
  if (person.role !== 'child') return undefined
  const { birthDate } = person
  const region = regionOf(person, household)
  const here = milestonesOf(region, milestones)
  const ages = [...new Set<number>([...clockAges, ...here.map(({ age }) => age)])]
  const points = ages
    .sort((a, b) => a - b)
    .map((age): AgePoint => {
      const when = birthDate === undefined ? undefined : birthdaySpan(birthDate, age)
      return {
        age,
        state: stateOf(when, today),
        when,
        step: stepAt[age],
        milestoneIds: here
          .filter((one) => one.age === age)
          .map(({ id }) => id)
          .sort(),
      }
    })
  return {
    region,
    age: ageRange(birthDate, today),
    points,
    next: points.filter(({ state }) => state !== 'reached').map(({ age }) => age),
  }
}
