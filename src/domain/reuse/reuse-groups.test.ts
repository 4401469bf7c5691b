import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import {
  on,
  sampleAccount,
  sampleFingerprint,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { reuseGroups } from './reuse-groups.ts'

const groups = (accounts: readonly Account[], fingerprints: readonly Fingerprint[] = []) =>
  reuseGroups(sampleInventory({ accounts, fingerprints }))

const lines = (accounts: readonly Account[], fingerprints: readonly Fingerprint[] = []) =>
  groups(accounts, fingerprints).map(({ id, accountIds }) => [id, ...accountIds].join(' '))

describe('reuseGroups', () => {
  it('join accounts by password, answer, e-mail and user name', () => {
    const accounts = [
      sampleAccount('c', { email: 'Ana@example.com', userName: 'Mia-R' }),
      sampleAccount('b', { userName: 'ana@EXAMPLE.com' }),
      sampleAccount('a', { email: 'theo@example.com', userName: 'mia-r ' }),
    ]
    const prints = [
      sampleFingerprint('a', 'x'),
      sampleFingerprint('b', 'x'),
      sampleFingerprint('c', 'z'),
      sampleFingerprint('b', 'y', { kind: 'answer' }),
      sampleFingerprint('c', 'y', { kind: 'answer' }),
      sampleFingerprint('c', 'x', { kind: 'answer' }),
    ]
    expect(lines(accounts, prints)).toEqual([
      'password-1 a b',
      'answer-1 b c',
      'email-1 b c',
      'user-name-1 a c',
    ])
  })

  it('know no group of one, not even of one account with the same answer twice', () => {
    const twice = ['One?', 'Two?'].map((question) =>
      sampleFingerprint('a', 'x', { kind: 'answer', question }),
    )
    expect(lines([sampleAccount('a', { email: 'ana@example.com' })], twice)).toEqual([])
  })

  it('drop a password that its account has changed since', () => {
    const prints = [sampleFingerprint('a', 'x'), sampleFingerprint('b', 'x')]
    const changed = (day: string) => [
      sampleAccount('a', { passwordChanged: on(day) }),
      sampleAccount('b'),
    ]
    expect(lines(changed('2026-11-02'), prints)).toEqual([])
    expect(lines(changed('2026-11-01'), prints)).toEqual(['password-1 a b'])
  })

  it('leave accounts marked theirs out', () => {
    const email = 'ana@example.com'
    const accounts = [sampleAccount('a', { email }), sampleAccount('b', { email, theirs: true })]
    expect(lines(accounts)).toEqual([])
  })

  it('hold two accounts at least, ids sorted, whatever the order, and nothing of the secret', () => {
    const texts = fc.constantFrom('ana@example.com', 'ANA@example.com', 'mia-r', ' ', undefined)
    const drawn = fc.array(fc.record({ email: texts, userName: texts, digest: texts }))
    fc.assert(
      fc.property(drawn, (rows) => {
        const accounts = rows.map(({ email, userName }, place) =>
          sampleAccount(`id-${place}`, { email, userName }),
        )
        const prints = rows.flatMap(({ digest }, place) =>
          digest === undefined ? [] : [sampleFingerprint(`id-${place}`, digest)],
        )
        const found = groups(accounts, prints)
        expect(groups(accounts.toReversed(), prints.toReversed())).toEqual(found)
        for (const { id, kind, accountIds } of found) {
          expect(accountIds.length).toBeGreaterThan(1)
          expect(accountIds).toEqual([...new Set(accountIds)].toSorted())
          expect(id).toMatch(new RegExp(`^${kind}-\\d+$`))
        }
      }),
    )
  })
})
