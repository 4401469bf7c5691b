import { describe, expect, it } from 'vitest'
import { resources } from '../../i18n/resources.ts'
import { protectionsIn, unlockView, type ClosedState } from './unlock-view.ts'

const both = ['keychain', 'passphrase'] as const
const all = ['keychain', 'passphrase', 'recovery-code'] as const
const waiting = ['key-missing', 'key-mismatch', 'keychain-unavailable'] as const

const others: readonly ClosedState[] = [
  ...waiting.flatMap((kind) => [
    { kind, protections: ['keychain'] } as const,
    { kind, protections: both } as const,
  ]),
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
      recoveryCode: undefined,
      keychain: false,
      askAgain: false,
      restore: 'link',
      keyFile: false,
    })
    expect(unlockView({ kind: 'locked', protections: ['keychain'] })).toMatchObject({
      words: 'lockedKeychain',
      passphrase: false,
      keychain: true,
    })
    expect(unlockView({ kind: 'locked', protections: all })).toMatchObject({
      words: 'locked',
      passphrase: true,
      keychain: true,
      recoveryCode: 'link',
    })
  })

  it('has words of its own and something to try for every other state', () => {
    const views = others.map(unlockView)
    expect(new Set(views.map(({ words }) => words)).size).toBe(others.length)
    expect(
      new Set([...views.map(({ words }) => words), 'locked', 'lockedKeychain', 'lockedSheet']),
    ).toEqual(new Set(Object.keys(resources.unlock.state)))
    expect(views.filter((view) => !view.askAgain && !view.keychain)).toEqual([])
  })

  it('takes the passphrase and the recovery code wherever they still help', () => {
    for (const kind of waiting) {
      expect(unlockView({ kind, protections: all })).toMatchObject({
        passphrase: true,
        recoveryCode: 'link',
      })
      expect(unlockView({ kind, protections: ['keychain'] })).toMatchObject({
        passphrase: false,
        recoveryCode: undefined,
      })
    }
  })

  it('asks for the code at once where nothing else is left to open it with', () => {
    const sheet = ['keychain', 'recovery-code'] as const
    expect(unlockView({ kind: 'locked', protections: ['recovery-code'] })).toMatchObject({
      words: 'lockedSheet',
      recoveryCode: 'field',
    })
    expect(unlockView({ kind: 'key-missing', protections: sheet }).recoveryCode).toBe('field')
    expect(unlockView({ kind: 'key-mismatch', protections: sheet }).recoveryCode).toBe('field')
    expect(unlockView({ kind: 'keychain-unavailable', protections: sheet }).recoveryCode).toBe(
      'link',
    )
  })

  it('offers a backup where the files are broken or the key is gone, and nowhere else', () => {
    const leads = others
      .filter((state) => unlockView(state).restore === 'offered')
      .map(({ kind }) => kind)
    expect(new Set(leads)).toEqual(
      new Set(['key-missing', 'key-mismatch', 'not-a-vault', 'damaged']),
    )
  })

  it('looks for a copy of the key file where that is what is missing', () => {
    expect(others.filter((state) => unlockView(state).keyFile)).toEqual([
      { kind: 'not-a-vault', found: 'no-key-file' },
      { kind: 'not-a-vault', found: 'other-file' },
      { kind: 'damaged', part: 'key-file' },
    ])
  })
})

it('knows a state’s protections', () => {
  expect(protectionsIn({ kind: 'key-missing', protections: both })).toEqual(both)
  expect(protectionsIn({ kind: 'in-use-elsewhere' })).toEqual([])
})
