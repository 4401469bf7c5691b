import { describe, expect, it } from 'vitest'
import { ratePassphrase } from '../../../application/vault/passphrase-strength.ts'
import { levelOf, suggestionsOf, warningOf } from './passphrase-words.ts'

describe('the words for a passphrase’s strength', () => {
  it.each([
    'password',
    'P@ssw0rd1',
    'aaaaaaaa',
    'abcabcabc',
    '19991212',
    'abcdefgh',
    '1987',
    'qweasdzxc',
    'drowssap',
    'PASSWORD',
    'a',
  ])('cover what is said about %s', async (passphrase) => {
    const { warning, suggestions } = await ratePassphrase(passphrase)
    expect(warningOf(warning)).toBe(warning)
    expect(suggestions.length).toBeGreaterThan(0)
    expect(suggestionsOf(suggestions)).toEqual(suggestions.slice(0, 2))
  })

  it('leave out what they do not know', () => {
    expect(warningOf('toString')).toBeUndefined()
    expect(warningOf(undefined)).toBeUndefined()
    expect(suggestionsOf(['unheard-of', 'noNeed'])).toEqual(['noNeed'])
  })

  it('name every score', () => {
    expect([0, 1, 2, 3, 4].map(levelOf)).toEqual([
      'atOnce',
      'easy',
      'stillEasy',
      'enough',
      'strong',
    ])
  })
})
