import { describe, expect, test } from 'vitest'
import type { Breach } from '../../../domain/model/breach.ts'
import { asId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { breachDate, byYear } from './breach-when.ts'

const breach = (name: string, dates: Partial<Breach>): Breach => ({
  id: asId(name),
  name,
  kind: 'breach',
  services: [],
  access: {},
  verified: true,
  summary: '',
  classes: [],
  notTaken: [],
  counts: [],
  timeline: [],
  contested: [],
  sources: [],
  factSources: {},
  origin: 'catalogue',
  ...dates,
})
const date = (text: string): PartialDate => text as PartialDate

describe('the date a breach goes by', () => {
  test.each<[Partial<Breach>, string | undefined]>([
    [{ copied: date('2015-11-14'), access: { from: date('2015-11-12') } }, '2015-11-14'],
    [{ access: { from: date('2021') }, disclosed: date('2022-07-21') }, '2021'],
    [{ disclosed: date('2025-09-25') }, '2025-09-25'],
    [{ access: { to: date('2020-03') } }, '2020-03'],
    [
      {
        disclosed: date('2025-03'),
        hibp: { name: 'X', breachDate: date('2024-06-24'), flags: [] },
      },
      '2024-06-24',
    ],
    [{ hibp: { name: 'X', added: date('2019-12-19'), flags: [] } }, '2019-12-19'],
    [{}, undefined],
  ])('of %o', (dates, expected) => {
    expect(breachDate(breach('x', dates))).toBe(expected)
  })
})

test('years come latest first, within them the latest breach, and what has no date last', () => {
  const groups = byYear([
    breach('undated', {}),
    breach('old', { disclosed: date('2015-01-01') }),
    breach('year', { disclosed: date('2024') }),
    breach('b', { disclosed: date('2024-03') }),
    breach('a', { disclosed: date('2024-03') }),
  ])
  expect(groups.map(({ year, breaches }) => [year, breaches.map(({ name }) => name)])).toEqual([
    ['2024', ['a', 'b', 'year']],
    ['2015', ['old']],
    [undefined, ['undated']],
  ])
})
