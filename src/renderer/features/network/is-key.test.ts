import { describe, expect, it } from 'vitest'
import { isKey } from './is-key.ts'

describe('isKey', () => {
  it.each(['0123456789abcdef0123456789ABCDEF', ' 0123456789abcdef0123456789abcdef\n'])(
    'takes %j',
    (text) => expect(isKey(text)).toBe(true),
  )

  it.each([
    '',
    '0123456789abcdef0123456789abcde',
    '0123456789abcdef0123456789abcdef0',
    '0123456789abcdef0123456789abcdeg',
    '0123456789abcdef 0123456789abcdef',
  ])('refuses %j', (text) => expect(isKey(text)).toBe(false))
})
