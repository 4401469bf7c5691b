import { describe, expect, it } from 'vitest'
import { saveOpens } from './save-opens.ts'

describe('what opens a saved backup elsewhere', () => {
  it('is what the vault opens with, wherever that can be typed', () => {
    expect(saveOpens(['keychain', 'passphrase'])).toBe('passphrase')
    expect(saveOpens(['keychain', 'recovery-code'])).toBe('recovery-code')
    expect(saveOpens(['passphrase', 'recovery-code'])).toBe('both')
  })

  it('is a passphrase of its own where only the keychain has the key', () => {
    expect(saveOpens(['keychain'])).toBe('own')
  })
})
