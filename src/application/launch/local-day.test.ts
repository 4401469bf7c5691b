import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay } from './local-day.ts'

describe('the day on the computer’s calendar', () => {
  it('is the one of its own clock, at any time of the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1900, 0, 2), max: new Date(2999, 11, 30), noInvalidDate: true }),
        (at) => {
          const [year, month, day] = localDay(at).split('-').map(Number)
          expect([year, month, day]).toEqual([at.getFullYear(), at.getMonth() + 1, at.getDate()])
        },
      ),
    )
  })

  it('is the same one minute after midnight and one before the next', () => {
    expect(localDay(new Date(2026, 2, 29, 0, 1))).toBe('2026-03-29')
    expect(localDay(new Date(2026, 2, 29, 23, 59))).toBe('2026-03-29')
  })

  it('is refused where the clock is set to no year that dates can have', () => {
    expect(() => localDay(new Date(1899, 0, 1))).toThrow('The computer clock')
    expect(() => localDay(new Date(3000, 5, 1))).toThrow('The computer clock')
    expect(() => localDay(new Date(Number.NaN))).toThrow('The computer clock')
  })
})
