import { describe, expect, it } from 'vitest'
import { openerOf, openersOf } from './openers.ts'

describe('what opens a backup', () => {
  it('starts with what works on any computer', () => {
    expect(openersOf(['keychain', 'recovery-code', 'passphrase'])).toEqual([
      'passphrase',
      'recovery-code',
      'keychain',
    ])
    expect(openersOf(['keychain'])).toEqual(['keychain'])
  })

  it('is asked for once something was typed', () => {
    const empty = { passphrase: '', code: ' \n' }
    expect(openerOf({ ...empty, kind: 'passphrase' })).toBeUndefined()
    expect(openerOf({ ...empty, kind: 'recovery-code' })).toBeUndefined()
    expect(openerOf({ ...empty, kind: 'keychain' })).toEqual({ kind: 'keychain' })
  })

  it('goes over as it was typed, and only what was chosen', () => {
    const typed = { passphrase: ' orbit velvet ', code: 'abcd efgh' }
    expect(openerOf({ ...typed, kind: 'passphrase' })).toEqual({
      kind: 'passphrase',
      passphrase: ' orbit velvet ',
    })
    expect(openerOf({ ...typed, kind: 'recovery-code' })).toEqual({
      kind: 'recovery-code',
      code: 'abcd efgh',
    })
  })
})
