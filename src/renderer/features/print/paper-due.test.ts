import { expect, test } from 'vitest'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { paperDue } from './paper-due.ts'

const day = partialDate('2028-08-21')

test('the day somebody reaches an age is a year on paper, and no birthday', () => {
  expect(paperDue(day, { due: { atAge: 16 } })).toBe('2028')
})

test('any other day stands as it is', () => {
  expect(paperDue(day, { due: { afterMonths: 3 } })).toBe('2028-08-21')
  expect(paperDue(day, {})).toBe('2028-08-21')
  expect(paperDue(day, undefined)).toBe('2028-08-21')
  expect(paperDue(undefined, { due: { atAge: 16 } })).toBeUndefined()
})
