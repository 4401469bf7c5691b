import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageRange } from './age-range.ts'
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import type { Region } from '../model/region.ts'
import { date } from '../test-support/basic-arbitraries.ts'
import { mia, on } from '../test-support/sample-values.ts'
import { ageClock, milestonesOf } from './age-clock.ts'
import { birthdaySpan } from './birthday.ts'
import type { Milestone } from '../model/milestone.ts'

const milestone = (
  id: string,
  age: number,
  region: Region,
  given: Partial<Milestone> = {},
): Milestone => ({
  id,
  topic: 'online-consent',
  age,
  region,
  title: id,
  text: id,
  sources: [],
  ...given,
})

const milestones: readonly Milestone[] = [
  milestone('us-13', 13, { code: 'US' }),
  milestone('us-16', 16, { code: 'US' }, { topic: 'credit-freeze' }),
  milestone('eu-13', 13, { code: 'EU' }),
  milestone('eu-16', 16, { code: 'EU' }),
  milestone('eu-18', 18, { code: 'EU' }, { topic: 'profiled-adverts' }),
  milestone('fr-15', 15, { code: 'EU', country: 'FR' }),
]

const child = (birthDate?: PartialDate, region?: Region): Person => ({
  id: mia,
  role: 'child',
  name: 'Mia',
  birthDate,
  region,
})

const clock = (person: Person, today: string, region: Region = { code: 'US' }) =>
  ageClock(person, { region }, milestones, on(today))

describe('a birthday', () => {
  it.each<[birth: string, age: number, from: string, to: string]>([
    ['2010-05-02', 16, '2026-05-02', '2026-05-02'],
    ['2008-02-29', 13, '2021-03-01', '2021-03-01'],
    ['2008-02-29', 16, '2024-02-29', '2024-02-29'],
    ['2008-02-29', 18, '2026-03-01', '2026-03-01'],
    ['2008-02-28', 18, '2026-02-28', '2026-02-28'],
    ['2008-03-01', 18, '2026-03-01', '2026-03-01'],
    ['2008-02', 13, '2021-02-01', '2021-03-01'],
    ['2009-02', 13, '2022-02-01', '2022-02-28'],
    ['2010-12', 13, '2023-12-01', '2023-12-31'],
    ['2010', 18, '2028-01-01', '2028-12-31'],
    // 2100 has no 29 February.
    ['2084-02-29', 16, '2100-03-01', '2100-03-01'],
  ])('of somebody born %s: %d from %s to %s', (birth, age, from, to) => {
    expect(birthdaySpan(on(birth), age)).toEqual({ from, to })
  })

  it('is nowhere beyond the years a date can have', () => {
    expect(birthdaySpan(on('2990-01-01'), 13)).toBeUndefined()
  })

  const before = (day: string): PartialDate =>
    on(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10))

  it('is the first and the last day on which the age in years may be reached', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 18 }), (birth, age) => {
        const span = birthdaySpan(birth, age)
        if (!span) throw new Error('No birthday')
        expect(ageRange(earliestDay(birth), span.from)?.oldest).toBe(age)
        expect(ageRange(earliestDay(birth), before(span.from))?.oldest).toBe(age - 1)
        expect(ageRange(latestDay(birth), span.to)?.youngest).toBe(age)
        expect(ageRange(latestDay(birth), before(span.to))?.youngest).toBe(age - 1)
      }),
    )
  })
})

describe('the clock', () => {
  it.each<[birth: string | undefined, today: string, states: string]>([
    ['2010-05-02', '2026-05-01', '13 reached, 16 ahead, 18 ahead'],
    ['2010-05-02', '2026-05-02', '13 reached, 16 reached, 18 ahead'],
    ['2010-05-02', '2026-05', '13 reached, 16 may-be-reached, 18 ahead'],
    ['2010-05', '2026-05-20', '13 reached, 16 may-be-reached, 18 ahead'],
    ['2010-05', '2026-05-31', '13 reached, 16 reached, 18 ahead'],
    ['2010', '2026-01-01', '13 reached, 16 may-be-reached, 18 ahead'],
    ['2010', '2026-12-31', '13 reached, 16 reached, 18 ahead'],
    ['2010', '2025-12-31', '13 reached, 16 ahead, 18 ahead'],
    ['2000-01-01', '2026-11-22', '13 reached, 16 reached, 18 reached'],
    [undefined, '2026-11-22', '13 unknown, 16 unknown, 18 unknown'],
  ])('of a child born %s, on %s', (birth, today, expected) => {
    const found = clock(child(birth === undefined ? undefined : on(birth)), today)
    expect(found?.points.map(({ age, state }) => `${age} ${state}`).join(', ')).toBe(expected)
    expect(found?.next).toEqual(
      found?.points.filter(({ state }) => state !== 'reached').map(({ age }) => age),
    )
  })

  it('says together from 13 and hands over at 18, in every region', () => {
    const found = clock(child(), '2026-11-22', { code: 'other' })
    expect(found?.points.map(({ age, step, milestoneIds }) => [age, step, milestoneIds])).toEqual([
      [13, 'do-it-together', []],
      [16, undefined, []],
      [18, 'hand-over', []],
    ])
  })

  it('follows the child’s own region before the household’s', () => {
    const found = clock(child(on('2012'), { code: 'EU', country: 'FR' }), '2026-11-22')
    expect(found?.points.map(({ age, milestoneIds }) => [age, milestoneIds])).toEqual([
      [13, []],
      [15, ['fr-15']],
      [16, []],
      [18, ['eu-18']],
    ])
    expect(found).toMatchObject({ region: { code: 'EU' }, age: { youngest: 13, oldest: 14 } })
  })

  it('is for children', () => {
    expect(clock({ ...child(on('1980')), role: 'guardian' }, '2026-11-22')).toBeUndefined()
  })
})

describe('the milestones of a region', () => {
  it.each<[Region, readonly string[]]>([
    [{ code: 'US' }, ['us-13', 'us-16']],
    [{ code: 'EU' }, ['eu-13', 'eu-16', 'eu-18']],
    [{ code: 'EU', country: 'DE' }, ['eu-13', 'eu-16', 'eu-18']],
    [{ code: 'EU', country: 'FR' }, ['eu-18', 'fr-15']],
    [{ code: 'UK' }, []],
    [{ code: 'other' }, []],
  ])('%o', (region, expected) => {
    expect(milestonesOf(region, milestones).map(({ id }) => id)).toEqual(expected)
  })
})
