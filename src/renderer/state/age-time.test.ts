import { expect, test } from 'vitest'
import { birthdaySpan } from '../../domain/dates/birthday.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { ageTime } from './age-time.ts'

const date = (text: string): PartialDate => text as PartialDate

test.each([
  ['2010-05-02', 18, { kind: 'months', count: 18 }],
  ['2010-12', 16, { kind: 'months', count: 1 }],
  ['2010-11-22', 16, { kind: 'this-month' }],
  ['2008-11', 18, { kind: 'this-month' }],
  ['2010-11-21', 18, { kind: 'year', year: 2028 }],
  ['2008', 18, { kind: 'this-year' }],
  ['2009', 18, { kind: 'year', year: 2027 }],
  ['2012-02', 16, { kind: 'months', count: 15 }],
  ['2012-02-29', 16, { kind: 'months', count: 15 }],
  ['2011-02', 16, { kind: 'months', count: 3 }],
  ['2020-06-30', 13, { kind: 'year', year: 2033 }],
] as const)('born %s turns %i: %j', (birth, age, expected) => {
  const span = birthdaySpan(date(birth), age)
  expect(span && ageTime(span, date('2026-11-21'))).toEqual(expected)
})
