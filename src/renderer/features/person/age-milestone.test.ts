import { describe, expect, test } from 'vitest'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { ageMilestone, isKeptTogether } from './age-milestone.ts'

const date = (text: string): PartialDate => text as PartialDate
const today = date('2026-11-21')

describe('the next milestone', () => {
  test.each([
    ['2010-05-02', 18, { kind: 'months', count: 18 }],
    ['2010-12', 16, { kind: 'months', count: 1 }],
    ['2010-11-22', 16, { kind: 'this-month' }],
    ['2010-11-21', 18, { kind: 'year', year: 2028 }],
    ['2008-11-22', 18, { kind: 'this-month' }],
    ['2008-11', 18, { kind: 'this-month' }],
    ['2008', 18, { kind: 'this-year' }],
    ['2009', 18, { kind: 'year', year: 2027 }],
    ['2013-12-01', 13, { kind: 'months', count: 1 }],
    ['2013', 13, { kind: 'this-year' }],
    ['2013-02', 16, { kind: 'year', year: 2029 }],
    ['2020-06-30', 13, { kind: 'year', year: 2033 }],
    ['2012-02-29', 16, { kind: 'months', count: 15 }],
  ])('of somebody born %s', (birth, age, time) => {
    expect(ageMilestone(date(birth), today)).toEqual({ kind: 'ahead', age, time })
  })

  test('is none once the last has surely passed', () => {
    expect(ageMilestone(date('2008-11-21'), today)).toEqual({ kind: 'grown-up' })
    expect(ageMilestone(date('2007'), today)).toEqual({ kind: 'grown-up' })
  })

  test('is not guessed without a birth date', () => {
    expect(ageMilestone(undefined, today)).toBeUndefined()
  })
})

describe('keeping it together', () => {
  test.each([
    ['2013-11-21', true],
    ['2013-11-22', false],
    ['2013', false],
    ['2012', true],
  ])('born %s: %s', (birth, expected) => {
    expect(isKeptTogether(date(birth), today)).toBe(expected)
  })

  test('is not assumed where the age is unknown', () => {
    expect(isKeptTogether(undefined, today)).toBe(false)
  })
})
