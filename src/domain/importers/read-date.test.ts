import { describe, expect, it } from 'vitest'
import { dateFromEpoch, readDate } from './read-date.ts'

describe('readDate', () => {
  it.each([
    ['2013-12-27', '2013-12-27'],
    ['2013-12', '2013-12'],
    ['2013', '2013'],
    [' 2013-12-27T09:14:05.000Z ', '2013-12-27'],
    ['2013-12-27 09:14', '2013-12-27'],
    ['27.12.2013', '2013-12-27'],
    ['1.9.2024', '2024-09-01'],
    ['12/27/2013', '2013-12-27'],
    ['27/12/2013', '2013-12-27'],
    ['05/05/2013', '2013-05-05'],
    ['03/04/2013', '2013'],
    ['1388135645000', '2013-12-27'],
    ['1388135645', '2013-12-27'],
    ['0', undefined],
    ['2013-13-01', undefined],
    ['2013-02-30', undefined],
    ['31.02.2013', undefined],
    ['last year', undefined],
    ['9999999999999', '2286-11-20'],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as %j', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it.each([Number.NaN, Infinity, -1, 0, 9e15])('takes %d for no time', (milliseconds) => {
    expect(dateFromEpoch(milliseconds)).toBe(undefined)
  })
})
