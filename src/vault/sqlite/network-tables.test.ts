import { describe, expect, test } from 'vitest'
import { asId } from '../../domain/model/id.ts'
import { StorageError } from '../errors.ts'
import { account, batch, day, mia } from '../test-support/sample-content.ts'
import { lookup, sent } from '../test-support/sample-knowledge.ts'
import { testConnection, testVault } from '../test-support/test-vault.ts'
import { type SqliteVault, sqliteVault } from './sqlite-vault.ts'

test('look-ups come back whole, in the order they were asked for, and are replaced in their place', () => {
  const vault = testVault()
  const queued = lookup('b@x.example', {
    state: 'queued',
    askedOn: undefined,
    breachNames: [],
    childrenKnow: false,
  })
  vault.lookups.write(queued)
  vault.lookups.write(lookup('a@x.example'))
  expect(vault.lookups.list()).toEqual([queued, lookup('a@x.example')])
  vault.lookups.write(lookup('b@x.example', { state: 'not-found', breachNames: [] }))
  expect(vault.lookups.list().map(({ address, state }) => [address, state])).toEqual([
    ['b@x.example', 'not-found'],
    ['a@x.example', 'found'],
  ])
  expect(vault.inventory().lookups).toEqual(vault.lookups.list())
  expect(vault.lookups.remove('b@x.example')).toBe(true)
  expect(vault.lookups.remove('b@x.example')).toBe(false)
  expect(vault.lookups.list()).toEqual([lookup('a@x.example')])
})

test('a look-up with broken names is the disk’s fault', () => {
  const { connection } = testConnection()
  const vault = sqliteVault(connection)
  vault.lookups.write(lookup('a@x.example'))
  for (const names of ['{}', '[1]']) {
    connection.run('update address_lookup set breach_names = @names', { names })
    expect(() => vault.lookups.list()).toThrow(StorageError)
  }
})

test('the log is newest first, by pages, and an entry is finished once more is known', () => {
  const vault = testVault()
  for (const id of ['one', 'two', 'three']) vault.outgoing.add(sent(id))
  vault.outgoing.add(
    sent('four', { purpose: 'password-check', passwords: 12, host: 'api.pwnedpasswords.com' }),
  )
  expect(() => vault.outgoing.add(sent('one'))).toThrow('UNIQUE')
  expect(vault.outgoing.count()).toBe(4)
  expect(vault.outgoing.list(0, 2).map(({ id }) => id)).toEqual(['four', 'three'])
  expect(vault.outgoing.list(2, 2).map(({ id }) => id)).toEqual(['two', 'one'])
  expect(vault.outgoing.list(4, 2)).toEqual([])
  vault.outgoing.finish('four', { requests: 11, outcome: 'stopped' })
  expect(vault.outgoing.list(0, 1)).toEqual([
    sent('four', {
      purpose: 'password-check',
      passwords: 12,
      host: 'api.pwnedpasswords.com',
      requests: 11,
      outcome: 'stopped',
    }),
  ])
  expect(vault.outgoing.list(1, 1)).toEqual([sent('three')])
})

describe('an address goes with the last account that has it', () => {
  const shared = 'zoë@x.example'
  const filled = (): SqliteVault => {
    const vault = testVault()
    vault.accounts.add(account('one', { email: 'Zoë@X.example' }))
    vault.accounts.add(account('two', { userName: 'ZOË@x.example', email: 'other@x.example' }))
    vault.accounts.add(account('three', { email: 'third@x.example' }))
    for (const address of [shared, 'other@x.example', 'third@x.example']) {
      vault.lookups.write(lookup(address))
      vault.outgoing.add(sent(`about ${address}`, { about: address }))
    }
    vault.outgoing.add(sent('list', { purpose: 'breach-list' }))
    return vault
  }

  /** The addresses that are still looked up, and those the log names. */
  const left = (vault: SqliteVault) => ({
    lookups: vault.lookups.list().map(({ address }) => address),
    log: vault.outgoing.list(0, 10).map(({ about }) => about),
  })

  test('and not before', () => {
    const vault = filled()
    vault.accounts.remove(asId('one'))
    expect(left(vault).lookups).toEqual([shared, 'other@x.example', 'third@x.example'])
    vault.accounts.removeAll([asId('two')])
    expect(left(vault)).toEqual({
      lookups: ['third@x.example'],
      log: [undefined, 'third@x.example', undefined, undefined],
    })
    expect(vault.outgoing.count()).toBe(4)
  })

  test('also where the account gets another one', () => {
    const vault = filled()
    vault.accounts.update(account('three', { email: 'third@x.example', title: 'Renamed' }))
    expect(left(vault).lookups).toHaveLength(3)
    vault.accounts.update(account('three', { email: 'new@x.example' }))
    expect(left(vault)).toEqual({
      lookups: [shared, 'other@x.example'],
      log: [undefined, undefined, 'other@x.example', shared],
    })
    vault.accounts.update(account('two', { email: 'other@x.example' }))
    expect(left(vault).lookups).toEqual([shared, 'other@x.example'])
    vault.accounts.update(account('one'))
    expect(left(vault).lookups).toEqual(['other@x.example'])
  })

  test('also where the import that brought it is undone', () => {
    const vault = filled()
    const staging = vault.imports.stage()
    staging.add([
      { kind: 'add', account: account('new', { email: 'new@x.example' }), fingerprints: [] },
      {
        kind: 'change',
        accountId: asId('three'),
        changes: { email: 'late@x.example' },
        fingerprints: [],
      },
    ])
    staging.commit(batch('b1'))
    for (const address of ['new@x.example', 'late@x.example']) {
      vault.lookups.write(lookup(address))
    }
    vault.imports.undo(asId('b1'), { alsoTouched: true, on: day('2026-11-22') })
    expect(left(vault).lookups).toEqual([shared, 'other@x.example', 'third@x.example'])
  })

  test('and the log forgets it by itself, too', () => {
    const vault = filled()
    vault.outgoing.add(sent('gone', { about: 'gone@x.example' }))
    vault.outgoing.forgetAddresses()
    expect(left(vault).log).toEqual([
      undefined,
      undefined,
      'third@x.example',
      'other@x.example',
      shared,
    ])
    expect(left(vault).lookups).toHaveLength(3)
  })

  test('of an account that is theirs from now on, too', () => {
    const vault = filled()
    const third = account('three', { email: 'third@x.example' })
    vault.accounts.update({ ...third, theirs: true })
    expect(left(vault).lookups).toEqual([shared, 'other@x.example'])
    expect(left(vault).log).not.toContain('third@x.example')
  })

  test('but not an address that an account has in another spelling', () => {
    const vault = filled()
    vault.accounts.add(account('wide', { email: 'Z\u00fc\uff21@X.example' }))
    vault.lookups.write(lookup('z\u00fca@x.example'))
    vault.accounts.remove(asId('one'))
    expect(left(vault).lookups).toContain('z\u00fca@x.example')
  })

  test('in the same transaction, or not at all', () => {
    const vault = filled()
    const failing = (): void =>
      vault.transaction(() => {
        vault.accounts.remove(asId('three'))
        throw new Error('changed my mind')
      })
    expect(failing).toThrow('changed my mind')
    expect(left(vault).lookups).toHaveLength(3)
    expect(left(vault).log).toContain('third@x.example')
    expect(vault.accounts.read(asId('three'))?.subjectIds).toEqual([mia.id])
  })
})
