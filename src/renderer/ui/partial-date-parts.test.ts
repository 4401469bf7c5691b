import { describe, expect, it } from 'vitest'
import { partialDate } from '../../domain/model/partial-date.ts'
import { partsOf, readParts } from './partial-date-parts.ts'

describe('readParts', () => {
  it.each([
    [{ year: '2013', month: '', day: '' }, '2013'],
    [{ year: '2013', month: '12', day: '' }, '2013-12'],
    [{ year: '2013', month: '12', day: '7' }, '2013-12-07'],
    [{ year: ' 2013 ', month: '12', day: '27' }, '2013-12-27'],
  ])('reads %j as %s', (parts, date) => {
    expect(readParts(parts)).toEqual({ kind: 'date', date })
  })

  it.each([
    [{ year: '', month: '12', day: '' }, 'yearFirst'],
    [{ year: '', month: '', day: '3' }, 'yearFirst'],
    [{ year: '2013', month: '', day: '3' }, 'monthFirst'],
    [{ year: '2013', month: '02', day: '30' }, 'wrong'],
    [{ year: '213', month: '', day: '' }, 'wrong'],
    [{ year: '2013', month: '02', day: '0' }, 'wrong'],
  ])('says what is missing or wrong in %j', (parts, problem) => {
    expect(readParts(parts)).toEqual({ kind: 'wrong', problem })
  })

  it('tells empty from wrong', () => {
    expect(readParts({ year: ' ', month: '', day: '' })).toEqual({ kind: 'empty' })
  })
})

it('splits a date into what the fields show', () => {
  expect(partsOf(partialDate('2013-12-07'))).toEqual({ year: '2013', month: '12', day: '7' })
  expect(partsOf(partialDate('2013'))).toEqual({ year: '2013', month: '', day: '' })
  expect(partsOf(undefined)).toEqual({ year: '', month: '', day: '' })
})
