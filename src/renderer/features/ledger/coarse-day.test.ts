import { expect, it } from 'vitest'
import { birthdaySpan } from '../../../domain/dates/birthday.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { coarseDay } from './coarse-day.ts'

it.each([
  ['2010-05-02', 16, '2026-05-02'],
  ['2010-05', 16, '2026-05'],
  ['2010', 16, '2026'],
  ['2008-02-29', 18, '2026-03-01'],
  ['2008-02', 13, undefined],
])('the day somebody born %s turns %d is %s', (birth, age, expected) => {
  const date = partialDate(birth)
  const span = date && birthdaySpan(date, age)
  if (!span) throw new Error('No birthday')
  expect(coarseDay(span)).toBe(expected)
})
