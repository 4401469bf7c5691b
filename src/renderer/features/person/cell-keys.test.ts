import { describe, expect, test } from 'vitest'
import { nextCell, stopOf, type FilledCells } from './cell-keys.ts'

/** The heads, then three rows of which one is empty. */
const filled: FilledCells = [[0, 1, 2, 3, 4, 5], [0, 2, 5], [], [1, 4], [5]]
const at = (row: number, column: number) => ({ row, column })

describe('moving between filled cells', () => {
  test.each([
    ['ArrowRight', at(1, 0), at(1, 2)],
    ['ArrowLeft', at(1, 5), at(1, 2)],
    ['Home', at(1, 5), at(1, 0)],
    ['End', at(1, 0), at(1, 5)],
    ['ArrowDown', at(1, 5), at(3, 4)],
    ['ArrowDown', at(3, 1), at(4, 5)],
    ['ArrowUp', at(4, 5), at(3, 4)],
    ['ArrowUp', at(3, 1), at(1, 0)],
    ['ArrowUp', at(1, 2), at(0, 2)],
    ['ArrowRight', at(0, 0), at(0, 1)],
    ['ArrowDown', at(0, 1), at(1, 0)],
  ])('%s from %o', (key, from, expected) => {
    expect(nextCell(filled, from, { key })).toEqual(expected)
  })

  test.each([
    ['ArrowRight', at(1, 5)],
    ['ArrowLeft', at(1, 0)],
    ['Home', at(1, 0)],
    ['ArrowDown', at(4, 5)],
    ['ArrowUp', at(0, 2)],
    ['PageDown', at(4, 5)],
    ['Enter', at(1, 2)],
  ])('stays for %s at %o', (key, from) => {
    expect(nextCell(filled, from, { key, page: 3 })).toBeUndefined()
  })

  test('follows the reading direction sideways', () => {
    const isRightToLeft = true
    expect(nextCell(filled, at(1, 2), { key: 'ArrowRight', isRightToLeft })).toEqual(at(1, 0))
    expect(nextCell(filled, at(1, 2), { key: 'ArrowLeft', isRightToLeft })).toEqual(at(1, 5))
  })

  test('goes by pages, past empty rows back to a filled one, and no further than the ends', () => {
    const page = (key: string, from: ReturnType<typeof at>, rows: number) =>
      nextCell(filled, from, { key, page: rows })
    expect(page('PageDown', at(0, 1), 2)).toEqual(at(1, 0))
    expect(page('PageDown', at(1, 2), 2)).toEqual(at(3, 1))
    expect(page('PageDown', at(1, 2), 90)).toEqual(at(4, 5))
    expect(page('PageUp', at(4, 5), 2)).toEqual(at(3, 4))
    expect(page('PageUp', at(3, 1), 90)).toEqual(at(0, 1))
  })

  test('goes to the first and the last sign of all', () => {
    expect(nextCell(filled, at(3, 4), { key: 'Home', isFar: true })).toEqual(at(1, 0))
    expect(nextCell(filled, at(1, 0), { key: 'End', isFar: true })).toEqual(at(4, 5))
    expect(nextCell(filled, at(4, 5), { key: 'End', isFar: true })).toBeUndefined()
  })
})

describe('the stop of the Tab key', () => {
  test('is the sign or the head last visited while it is there', () => {
    expect(stopOf(filled, at(3, 4))).toEqual(at(3, 4))
    expect(stopOf(filled, at(0, 3))).toEqual(at(0, 3))
  })

  test('is the first sign otherwise', () => {
    expect(stopOf(filled, undefined)).toEqual(at(1, 0))
    expect(stopOf(filled, at(2, 0))).toEqual(at(1, 0))
    expect(stopOf([[0], [], [3]], undefined)).toEqual(at(2, 3))
  })

  test('is nowhere without signs', () => {
    expect(stopOf([[0], [], []], undefined)).toBeUndefined()
  })
})
