import { describe, expect, it } from 'vitest'
import { keyRows, onlyKey, sheetMark, type ProtectionList } from './key-rows.ts'

const list = (
  kinds: readonly ProtectionList['protections'][number]['kind'][],
  more: Partial<ProtectionList> = {},
): ProtectionList => ({
  protections: kinds.map((kind) => ({ kind, since: 7 })),
  keychain: 'usable',
  sharedComputer: false,
  ...more,
})

const rowOf = (of: ProtectionList, kind: string) => keyRows(of).find((row) => row.kind === kind)

describe('keyRows', () => {
  it('shows every kind, there or not', () => {
    expect(keyRows(list(['passphrase'])).map(({ kind, isThere }) => [kind, isThere])).toEqual([
      ['keychain', false],
      ['passphrase', true],
      ['recovery-code', false],
    ])
  })

  it('says before it is tried that the last key stays', () => {
    expect(rowOf(list(['passphrase']), 'passphrase')?.cannotRemove).toBe('only')
    expect(rowOf(list(['recovery-code']), 'recovery-code')?.cannotRemove).toBe('only')
    expect(rowOf(list(['keychain', 'recovery-code']), 'keychain')?.cannotRemove).toBeUndefined()
    expect(rowOf(list(['keychain']), 'passphrase')?.cannotRemove).toBeUndefined()
  })

  it('keeps the passphrase and leaves the keychain out where others use the account', () => {
    const shared = list(['passphrase', 'recovery-code'], { sharedComputer: true })
    expect(rowOf(shared, 'passphrase')?.cannotRemove).toBe('shared')
    expect(rowOf(shared, 'recovery-code')?.cannotRemove).toBeUndefined()
    expect(rowOf(shared, 'keychain')?.cannotAdd).toBe('shared')
  })

  it('offers the keychain only where one answers', () => {
    expect(rowOf(list(['passphrase']), 'keychain')?.cannotAdd).toBeUndefined()
    const without = list(['passphrase'], { keychain: 'unavailable' })
    expect(rowOf(without, 'keychain')?.cannotAdd).toBe('noKeychain')
    expect(rowOf(without, 'recovery-code')?.cannotAdd).toBeUndefined()
  })
})

it('knows the one key there is, and the mark of the sheet', () => {
  expect(onlyKey(list(['keychain']))).toBe('keychain')
  expect(onlyKey(list(['keychain', 'passphrase']))).toBeUndefined()
  expect(sheetMark(list(['keychain']))).toBe('none')
  expect(sheetMark({ ...list([]), protections: [{ kind: 'recovery-code', sheet: 'K7QF' }] })).toBe(
    'K7QF',
  )
})
