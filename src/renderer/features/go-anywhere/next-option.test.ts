import { expect, test } from 'vitest'
import type { GoOption } from './go-results.ts'
import { nextOption } from './next-option.ts'

const options = Array.from({ length: 9 }, (_, place): GoOption => ({
  key: `${place}`,
  name: '',
  target: { kind: 'lock' },
}))

test.each([
  ['ArrowDown', 0, '1'],
  ['ArrowDown', 8, '0'],
  ['ArrowUp', 0, '8'],
  ['ArrowUp', 3, '2'],
  ['PageDown', 1, '7'],
  ['PageDown', 7, '8'],
  ['PageUp', 7, '1'],
  ['PageUp', 2, '0'],
  ['Home', 2, undefined],
  ['a', 2, undefined],
])('%s from the option %i leads to %s', (key, at, expected) => {
  expect(nextOption(options, options[at], key)?.key).toBe(expected)
  expect(nextOption([], undefined, key)).toBeUndefined()
})
