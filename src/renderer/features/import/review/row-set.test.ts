import { describe, expect, it } from 'vitest'
import { placesBetween, toggleRow } from './row-set.ts'

describe('toggleRow', () => {
  it('puts a row in and takes it out, and leaves the given set alone', () => {
    const given = new Set([3])
    expect([...toggleRow(given, 7)]).toEqual([3, 7])
    expect([...toggleRow(given, 3)]).toEqual([])
    expect([...given]).toEqual([3])
  })
})

describe('placesBetween', () => {
  it('takes both ends, downwards and upwards', () => {
    expect(placesBetween(4, 9)).toEqual({ offset: 4, limit: 6 })
    expect(placesBetween(9, 4)).toEqual({ offset: 4, limit: 6 })
    expect(placesBetween(4, 4)).toEqual({ offset: 4, limit: 1 })
  })
})
