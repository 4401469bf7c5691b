import { describe, expect, test } from 'vitest'
import { nextCell, stopOf, type FilledCells } from './cell-keys.ts'

const filled: FilledCells = [[0, 2, 5], [], [1, 4], [5]]
const at = (row: number, column: number) => ({ row, column })

describe('moving between filled cells', () => {
  test.each([
    ['ArrowRight', at(0, 0), at(0, 2)],
    ['ArrowLeft', at(0, 5), at(0, 2)],
    ['Home', at(0, 5), at(0, 0)],
    ['End', at(0, 0), at(0, 5)],
    ['ArrowDown', at(0, 5), at(2, 4)],
    ['ArrowDown', at(2, 1), at(3, 5)],
    ['ArrowUp', at(3, 5), at(2, 4)],
    ['ArrowUp', at(2, 1), at(0, 0)],
  ])('%s from %o', (key, from, expected) => {
    expect(nextCell(filled, from, key)).toEqual(expected)
  })

  test.each([
    ['ArrowRight', at(0, 5)],
    ['ArrowLeft', at(0, 0)],
    ['Home', at(0, 0)],
    ['ArrowDown', at(3, 5)],
    ['ArrowUp', at(0, 2)],
    ['Enter', at(0, 2)],
  ])('stays for %s at %o', (key, from) => {
    expect(nextCell(filled, from, key)).toBeUndefined()
  })

  test('follows the reading direction sideways', () => {
    expect(nextCell(filled, at(0, 2), 'ArrowRight', true)).toEqual(at(0, 0))
    expect(nextCell(filled, at(0, 2), 'ArrowLeft', true)).toEqual(at(0, 5))
  })
})

describe('the stop of the Tab key', () => {
  test('is the sign last visited while it is there', () => {
    expect(stopOf(filled, at(2, 4))).toEqual(at(2, 4))
  })

  test('is the first sign otherwise', () => {
    expect(stopOf(filled, undefined)).toEqual(at(0, 0))
    expect(stopOf(filled, at(1, 0))).toEqual(at(0, 0))
    expect(stopOf([[], [3]], undefined)).toEqual(at(1, 3))
  })

  test('is nowhere without signs', () => {
    expect(stopOf([[], []], undefined)).toBeUndefined()
  })
})
