import { expect, test } from 'vitest'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { checkedAge } from './checked-age.ts'

const day = (text: string): PartialDate => text as PartialDate
const today = day('2026-11-22')

test('a check of up to a year ago is not old', () => {
  expect(checkedAge(day('2026-11-21'), today)).toBeUndefined()
  expect(checkedAge(day('2025-11-22'), today)).toBeUndefined()
  expect(checkedAge(day('2025-10-23'), today)).toBeUndefined()
})

test('older ones are told in months, then in years', () => {
  expect(checkedAge(day('2025-10-22'), today)).toEqual({ unit: 'month', count: 13 })
  expect(checkedAge(day('2025-09'), today)).toEqual({ unit: 'month', count: 14 })
  expect(checkedAge(day('2024-11-22'), today)).toEqual({ unit: 'year', count: 2 })
  expect(checkedAge(day('2022'), today)).toEqual({ unit: 'year', count: 4 })
})

test('a day ahead is not old', () => {
  expect(checkedAge(day('2027-01-01'), today)).toBeUndefined()
})
