import { describe, expect, test } from 'vitest'
import type { Fingerprint } from '../../domain/model/fingerprint.ts'
import { asId } from '../../domain/model/id.ts'
import { account, batch, day, fingerprint } from '../test-support/sample-content.ts'
import { testVault } from '../test-support/test-vault.ts'
import type { SqliteVault } from './sqlite-vault.ts'

type Leak = NonNullable<Fingerprint['leak']>

const seen = (on: string): Leak => ({ outcome: 'seen', on: day(on) })
const notSeen = (on: string): Leak => ({ outcome: 'not-seen', on: day(on) })
const unknown = (on: string): Leak => ({ outcome: 'could-not-check', on: day(on) })

const withAccount = (): SqliteVault => {
  const vault = testVault()
  vault.accounts.add(account('one'))
  return vault
}

/** An import that sees the same password again, and says no more of it than this. */
const run = (vault: SqliteVault, id: string, ...leaks: readonly (Leak | undefined)[]): void => {
  const staging = vault.imports.stage()
  staging.add([
    {
      kind: 'change',
      accountId: asId('one'),
      changes: {},
      fingerprints: leaks.map((leak) => fingerprint('one', 'a', { leak })),
    },
  ])
  staging.commit(batch(id))
}

const undo = (vault: SqliteVault, id: string): void => {
  vault.imports.undo(asId(id), { alsoTouched: false, on: day('2026-11-30') })
}

const leaksOf = (vault: SqliteVault) => vault.fingerprints.list().map(({ leak }) => leak)

test.each([seen('2026-11-21'), notSeen('2026-11-21'), unknown('2026-11'), undefined])(
  'a result comes back as it was given: %o',
  (leak) => {
    const vault = withAccount()
    vault.fingerprints.add(fingerprint('one', 'a', { leak }))
    expect(vault.fingerprints.list()).toEqual([fingerprint('one', 'a', { leak })])
    run(vault, 'b1', leak)
    expect(leaksOf(vault)).toEqual([leak])
  },
)

test('an import that adds an account brings its result, of two the one that counts', () => {
  const vault = testVault()
  const staging = vault.imports.stage()
  staging.add([
    {
      kind: 'add',
      account: account('one'),
      fingerprints: [
        fingerprint('one', 'a', { leak: seen('2026-11-21') }),
        fingerprint('one', 'a', { leak: unknown('2026-11-21') }),
        fingerprint('one', 'b', { leak: undefined }),
        fingerprint('one', 'b', { leak: notSeen('2026-11-21') }),
      ],
    },
  ])
  staging.commit(batch('b1'))
  expect(leaksOf(vault)).toEqual([seen('2026-11-21'), notSeen('2026-11-21')])
})

describe('the newest real answer counts', () => {
  const cases: readonly (readonly [
    name: string,
    before: Leak | undefined,
    next: Leak | undefined,
    after: Leak | undefined,
  ])[] = [
    ['nobody asked', undefined, undefined, undefined],
    ['a first answer', undefined, notSeen('2026-11-21'), notSeen('2026-11-21')],
    ['a first failure', undefined, unknown('2026-11-21'), unknown('2026-11-21')],
    ['nobody asked again', seen('2026-11-21'), undefined, seen('2026-11-21')],
    ['a newer answer', notSeen('2026-01-01'), seen('2026-11-21'), seen('2026-11-21')],
    [
      'a newer answer that is better',
      seen('2026-01-01'),
      notSeen('2026-11-21'),
      notSeen('2026-11-21'),
    ],
    ['an older answer', notSeen('2026-11-21'), seen('2026-01-01'), notSeen('2026-11-21')],
    ['the worse of one day', notSeen('2026-11-21'), seen('2026-11-21'), seen('2026-11-21')],
    ['the worse of one day, first', seen('2026-11-21'), notSeen('2026-11-21'), seen('2026-11-21')],
    ['a newer failure', seen('2026-01-01'), unknown('2026-11-21'), seen('2026-01-01')],
    [
      'a newer failure after a good answer',
      notSeen('2026-01-01'),
      unknown('2026-11-21'),
      notSeen('2026-01-01'),
    ],
    [
      'an answer after a failure',
      unknown('2026-01-01'),
      notSeen('2026-11-21'),
      notSeen('2026-11-21'),
    ],
    [
      'an older answer than a failure',
      unknown('2026-11-21'),
      seen('2026-01-01'),
      seen('2026-01-01'),
    ],
    [
      'a newer failure than a failure',
      unknown('2026-01-01'),
      unknown('2026-11-21'),
      unknown('2026-11-21'),
    ],
  ]

  test.each(cases)('%s', (_, before, next, after) => {
    const vault = withAccount()
    vault.fingerprints.add(fingerprint('one', 'a', { leak: before }))
    run(vault, 'b1', next)
    expect(leaksOf(vault)).toEqual([after])
  })

  test.each(cases)('and its import undone, all is as before: %s', (_, before, next) => {
    const vault = withAccount()
    vault.fingerprints.add(fingerprint('one', 'a', { leak: before }))
    run(vault, 'b1', next)
    undo(vault, 'b1')
    expect(vault.fingerprints.list()).toEqual([fingerprint('one', 'a', { leak: before })])
  })
})

test.each([
  ['b1', 'b2'],
  ['b2', 'b1'],
])('two imports with results, undone as %s and %s, lead back to the beginning', (...order) => {
  const vault = withAccount()
  vault.fingerprints.add(fingerprint('one', 'a', { leak: unknown('2026-01-01') }))
  run(vault, 'b1', notSeen('2026-02-01'))
  run(vault, 'b2', seen('2026-03-01'))
  expect(leaksOf(vault)).toEqual([seen('2026-03-01')])
  undo(vault, order[0] ?? '')
  expect(leaksOf(vault)).toEqual([order[0] === 'b1' ? seen('2026-03-01') : notSeen('2026-02-01')])
  undo(vault, order[1] ?? '')
  expect(leaksOf(vault)).toEqual([unknown('2026-01-01')])
})
