import { describe, expect, it } from 'vitest'
import { noRows, selectRange, toggleRow } from './row-set.ts'

describe('toggleRow', () => {
  it('puts a row in and takes it out, and leaves the given set alone', () => {
    const given = new Set([3])
    expect([...toggleRow(given, 7)]).toEqual([3, 7])
    expect([...toggleRow(given, 3)]).toEqual([])
    expect([...given]).toEqual([3])
  })
})

describe('selectRange', () => {
  const shown = [2, 5, 9, 14]

  it('takes what lies between in the order shown, both ends included', () => {
    expect([...selectRange(noRows, shown, 5, 14)]).toEqual([5, 9, 14])
  })

  it('works upwards and keeps what was selected before', () => {
    expect([...selectRange(new Set([14]), shown, 9, 2)]).toEqual([14, 2, 5, 9])
  })

  it('takes the row alone where the anchor is not in sight', () => {
    expect([...selectRange(noRows, shown, 77, 9)]).toEqual([9])
    expect([...selectRange(noRows, shown, undefined, 9)]).toEqual([9])
  })

  it('changes nothing for a row that is not shown', () => {
    expect(selectRange(noRows, shown, 2, 77)).toBe(noRows)
  })
})
