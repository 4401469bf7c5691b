import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isAscii } from './is-ascii.ts'

it('holds of the empty text and of what is on every keyboard, not of accents and other scripts', () => {
  expect(['', 'a-Z 0~\n\u007F'].map(isAscii)).toEqual([true, true])
  expect(['\u0080', 'é', 'e\u0301', 'ß', '学校', '🙂'].some(isAscii)).toBe(false)
})

it('holds only of texts that every normal form leaves as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (!isAscii(text)) return
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(text.normalize(form)).toBe(text)
      expect(text.replace(/\p{M}/gu, '')).toBe(text)
    }),
  )
})
