import { describe, expect, test } from 'vitest'
import { ratePassphrase } from './passphrase-strength.ts'

describe('ratePassphrase', () => {
  test.each(['', 'password1', 'river lamp', 'mia2010', 'aaaaaaaaaaaaaaaa', 'qwertyuiop'])(
    'refuses %j',
    async (passphrase) => expect((await ratePassphrase(passphrase)).enough).toBe(false),
  )

  test.each(['orbit velvet cactus ninety lanterns', 'Q7#mz!r2Lw9&'])(
    'takes %j',
    async (passphrase) => expect((await ratePassphrase(passphrase)).enough).toBe(true),
  )

  test('a very long text takes no longer than its first hundred characters', async () => {
    const long = 'ab1!'.repeat(25)
    expect(await ratePassphrase(long + 'x'.repeat(900))).toEqual(await ratePassphrase(long))
  })
})
