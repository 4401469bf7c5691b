import { describe, expect, it } from 'vitest'
import { resources } from '../../i18n/resources.ts'
import { unlockView, type ClosedState } from './unlock-view.ts'

const both = ['keychain', 'passphrase'] as const

const others: readonly ClosedState[] = [
  { kind: 'key-missing', protections: ['keychain'] },
  { kind: 'key-mismatch', protections: ['keychain'] },
  { kind: 'keychain-unavailable', protections: ['keychain'] },
  ...(['no-database', 'no-key-file', 'plain-database', 'other-file'] as const).map(
    (found) => ({ kind: 'not-a-vault', found }) as const,
  ),
  ...(['database', 'key-file'] as const).map((part) => ({ kind: 'damaged', part }) as const),
  { kind: 'from-newer-version', found: 3, supported: 2 },
  { kind: 'in-use-elsewhere' },
  ...(['read-only', 'forbidden', 'missing'] as const).map(
    (problem) => ({ kind: 'no-access', problem }) as const,
  ),
]

describe('unlockView', () => {
  it('offers what a locked vault opens with', () => {
    expect(unlockView({ kind: 'locked', protections: ['passphrase'] })).toEqual({
      words: 'locked',
      passphrase: true,
      keychain: false,
      askAgain: false,
    })
    expect(unlockView({ kind: 'locked', protections: ['keychain'] })).toMatchObject({
      words: 'lockedKeychain',
      passphrase: false,
      keychain: true,
    })
    expect(unlockView({ kind: 'locked', protections: both })).toMatchObject({
      words: 'locked',
      passphrase: true,
      keychain: true,
    })
  })

  it('has words of its own and something to try for every other state', () => {
    const views = others.map(unlockView)
    expect(new Set(views.map(({ words }) => words)).size).toBe(others.length)
    expect(new Set([...views.map(({ words }) => words), 'locked', 'lockedKeychain'])).toEqual(
      new Set(Object.keys(resources.unlock.state)),
    )
    expect(views.filter((view) => !view.askAgain && !view.keychain)).toEqual([])
  })

  it('takes the passphrase wherever it still helps', () => {
    for (const kind of ['key-missing', 'key-mismatch', 'keychain-unavailable'] as const) {
      expect(unlockView({ kind, protections: both }).passphrase).toBe(true)
      expect(unlockView({ kind, protections: ['keychain'] }).passphrase).toBe(false)
    }
  })
})
