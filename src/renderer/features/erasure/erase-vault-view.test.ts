import { describe, expect, it } from 'vitest'
import { askedOf, choicesFor, eraseAll, keptBackups, type BesideVault } from './erase-vault-view.ts'

const beside: BesideVault = { backups: 3, setAside: 1, protections: ['keychain', 'passphrase'] }

describe('erasing the vault', () => {
  it('offers only what is there', () => {
    expect(choicesFor(beside)).toEqual(['backups', 'setAside', 'keychainEntry'])
    const alone: BesideVault = { backups: 0, setAside: 0, protections: ['passphrase'] }
    expect(choicesFor(alone)).toEqual([])
    expect(askedOf(alone, eraseAll)).toEqual({
      backups: false,
      setAside: false,
      keychainEntry: false,
    })
  })

  it('takes all that was not unticked', () => {
    expect(askedOf(beside, { ...eraseAll, backups: false })).toEqual({
      backups: false,
      setAside: true,
      keychainEntry: true,
    })
  })

  it('warns where the backups that stay lose their only key', () => {
    const keep = { ...eraseAll, backups: false }
    const keychainOnly: BesideVault = { ...beside, protections: ['keychain'] }
    expect(keptBackups(keychainOnly, keep)).toBe('lost')
    expect(keptBackups(keychainOnly, { ...keep, keychainEntry: false })).toBe('usable')
    expect(keptBackups(beside, keep)).toBe('usable')
    expect(keptBackups(beside, eraseAll)).toBeUndefined()
    expect(keptBackups({ ...keychainOnly, backups: 0 }, keep)).toBeUndefined()
  })
})
