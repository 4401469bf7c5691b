import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreOf, passwordStrength } from './password-strength.ts'

const common = new Set(['password', '123456', 'dragon', 'letmein', 'qwertyuiop', 'trustno1'])
const isCommon = (text: string): boolean => common.has(text)
const strengthOf = (password: string) => passwordStrength(password, isCommon)

describe('the strength of a password', () => {
  it.each([
    ['', 'weak'],
    ['a', 'weak'],
    ['dragon', 'weak'],
    ['DRAGON', 'weak'],
    ['Dragon2015!', 'weak'],
    ['P@ssw0rd!!', 'weak'],
    ['trustno1', 'weak'],
    ['qwertyuiop', 'weak'],
    ['mia2010', 'weak'],
    ['20100502', 'weak'],
    ['1234567890123456', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['miamiamiamiamiamia', 'weak'],
    ['purpleslide', 'fair'],
    ['Rex!brown7', 'fair'],
    ['dragonX7kq', 'fair'],
    ['83057142966831', 'fair'],
    ['xK7#pQ2!vLm9', 'strong'],
    ['correct horse battery staple', 'strong'],
    ['ryhmpo-vubjaf-4kuzXe', 'strong'],
    ['ポケモンが大好きな娘の合言葉', 'strong'],
  ])('%j is %s', (password, strength) => {
    expect(strengthOf(password)).toBe(strength)
  })

  it.each([
    ['P@ssw0rd2015!', 'password'],
    ['  Dragon ', 'dragon'],
    ['1qaz', 'qaz'],
    ['20100502', ''],
  ])('the word in %j is %j', (password, core) => {
    expect(coreOf(password)).toBe(core)
  })

  it('never goes down by characters at the end, unless the whole becomes a common one', () => {
    const ranks = { weak: 0, fair: 1, strong: 2 }
    const text = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 24 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '1', '2', '!'), maxLength: 24 }),
      fc.constantFrom(...common, 'Dragon', 'drago', 'passwor', 'letmei'),
    )
    fc.assert(
      fc.property(text, text, (password, more) => {
        const longer = password + more
        fc.pre(!isCommon(longer.toLowerCase()) && !isCommon(coreOf(longer)))
        expect(ranks[strengthOf(longer)]).toBeGreaterThanOrEqual(ranks[strengthOf(password)])
      }),
      { numRuns: 2000 },
    )
  })

  it('of a password with 1,000,000 characters takes no longer than of one with two hundred', () => {
    const took = (password: string): number => {
      const began = performance.now()
      for (let count = 0; count < 200; count += 1) strengthOf(password)
      return (performance.now() - began) / 200
    }
    const text = 'xK7#pQ2!vLm9 wide '
    took(text)
    // Some five microseconds for a short one; the margin is for a busy machine.
    expect(took(text)).toBeLessThan(0.1)
    expect(took(text.repeat(60_000))).toBeLessThan(1)
  })
})
