import { expect, test } from 'vitest'
import { searchAnswer } from './search-answer.ts'

test.each([
  [undefined, 'none'],
  [{ name: 'X', flags: ['verified'] }, 'listed'],
  [{ name: 'X', flags: ['verified', 'sensitive'] }, 'sensitive'],
  [{ name: 'X', flags: ['sensitive', 'retired'] }, 'retired'],
] as const)('%o is answered as %s', (hibp, answer) => {
  expect(searchAnswer({ hibp })).toBe(answer)
})
