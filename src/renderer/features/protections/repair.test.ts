import { expect, it } from 'vitest'
import { repairAfter } from './repair.ts'

const all = ['keychain', 'passphrase', 'recovery-code'] as const

it('suggests to put a lost key back, however the vault was opened', () => {
  for (const kind of ['key-missing', 'key-mismatch']) {
    expect(repairAfter({ kind, protections: all }, 'passphrase')).toEqual({
      lostKeychain: true,
      forgotten: false,
    })
    expect(repairAfter({ kind, protections: all }, 'recovery-code')).toEqual({
      lostKeychain: true,
      forgotten: true,
    })
  }
})

it('suggests nothing where nothing is out of order', () => {
  const fine = { lostKeychain: false, forgotten: false }
  expect(repairAfter({ kind: 'locked', protections: all }, 'keychain')).toEqual(fine)
  expect(repairAfter({ kind: 'locked', protections: all }, 'passphrase')).toEqual(fine)
  expect(repairAfter({ kind: 'locked', protections: ['recovery-code'] }, 'recovery-code')).toEqual(
    fine,
  )
  // A keychain that is locked or not running has not lost anything.
  expect(repairAfter({ kind: 'keychain-unavailable', protections: all }, 'passphrase')).toEqual(
    fine,
  )
})

it('takes a sheet used in place of the passphrase for a forgotten one', () => {
  expect(
    repairAfter({ kind: 'locked', protections: ['passphrase', 'recovery-code'] }, 'recovery-code')
      .forgotten,
  ).toBe(true)
})
