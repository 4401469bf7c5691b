import { describe, expect, test } from 'vitest'
import { asId, type AccountId } from '../../domain/model/id.ts'
import type { ImportedAccount, ImportUndo } from '../../domain/model/import-batch.ts'
import { account, batch, day, fingerprint, mia } from '../test-support/sample-content.ts'
import { testVault } from '../test-support/test-vault.ts'
import type { SqliteVault } from './sqlite-vault.ts'

type Change = Extract<ImportedAccount, { readonly kind: 'change' }>

const change = (
  id: string,
  changes: Change['changes'],
  fingerprints: Change['fingerprints'] = [],
): Change => ({ kind: 'change', accountId: asId(id), changes, fingerprints })

const run = (vault: SqliteVault, id: string, rows: readonly ImportedAccount[]): void => {
  const staging = vault.imports.stage()
  staging.add(rows)
  staging.commit(batch(id))
}

const add = (id: string): ImportedAccount => ({
  kind: 'add',
  account: account(id),
  fingerprints: [fingerprint(id, '1')],
})

const state = (vault: SqliteVault) => ({
  inventory: vault.inventory(),
  notes: [...vault.accounts.notes()],
})

const undo = (vault: SqliteVault, id: string, alsoTouched = false): ImportUndo | undefined =>
  vault.imports.undo(asId(id), { alsoTouched, on: day('2026-11-22') })

const one = account('one', {
  userName: 'ana',
  origins: ['https://b.example', 'https://a.example'],
  existedBy: day('2020'),
})

const everyChange: Change['changes'] = {
  existedBy: day('2018-02'),
  passwordChanged: day('2024-05-06'),
  origins: ['https://b.example', 'https://a.example', 'https://"c".example'],
  email: 'ana@example.com',
  twoFactor: 'yes',
  notes: 'Two lines\nof notes',
}

describe('undoing the newest import', () => {
  test('leaves everything as it was before', () => {
    const vault = testVault()
    vault.accounts.add(one)
    vault.accounts.add(account('empty'))
    vault.fingerprints.add(fingerprint('one', 'a', { strength: undefined }))
    vault.fingerprints.add(
      fingerprint('one', 'b', { firstSeen: day('2025'), lastSeen: day('2025') }),
    )
    const before = state(vault)
    run(vault, 'b1', [
      add('new'),
      change('one', everyChange, [
        fingerprint('one', 'a', { strength: 'strong' }),
        fingerprint('one', 'b', { firstSeen: day('2023-01-01'), lastSeen: day('2026-11-21') }),
        fingerprint('one', 'c'),
      ]),
      change('empty', { userName: 'u', origins: ['https://x.example'] }, [
        fingerprint('empty', 'a'),
      ]),
    ])
    expect(vault.accounts.read(one.id)).toEqual({ ...one, ...everyChange })
    const outcome = { accountsRemoved: 1, fieldsRestored: 8, keptAccounts: [], keptFields: [] }
    expect(vault.imports.previewUndo(asId('b1'))).toEqual(outcome)
    expect(undo(vault, 'b1')).toEqual(outcome)
    expect(state(vault)).toEqual(before)
    expect(vault.imports.list()).toEqual([batch('b1', { undoneOn: day('2026-11-22') })])
  })

  test('works once, and only for an import that is there', () => {
    const vault = testVault()
    run(vault, 'b1', [add('new')])
    expect(undo(vault, 'none')).toBeUndefined()
    undo(vault, 'b1')
    run(vault, 'b2', [add('new')])
    expect(vault.imports.previewUndo(asId('b1'))).toBeUndefined()
    expect(undo(vault, 'b1')).toBeUndefined()
    expect(vault.accounts.list()).toHaveLength(1)
  })

  test('does all of it or nothing', () => {
    const vault = testVault()
    vault.accounts.add(one)
    run(vault, 'b1', [add('new'), change('one', everyChange)])
    const before = state(vault)
    const failing = (): void =>
      vault.transaction(() => {
        undo(vault, 'b1')
        throw new Error('power cut')
      })
    expect(failing).toThrow('power cut')
    expect(state(vault)).toEqual(before)
    expect(undo(vault, 'b1')).toMatchObject({ accountsRemoved: 1, fieldsRestored: 6 })
  })
})

describe('an account it added stays once', () => {
  const worked: Readonly<Record<string, (vault: SqliteVault, id: AccountId) => void>> = {
    'it was edited': (vault, id) =>
      void vault.accounts.update(account(id, { title: 'Judo', importBatchId: asId('b1') })),
    'its holdings were confirmed': (vault, id) =>
      vault.holdings.replace(id, [
        {
          accountId: id,
          subjectId: mia.id,
          dataClass: asId('birth-date'),
          fidelity: 'real',
          basis: 'confirmed',
        },
      ]),
    'it was ruled out of a breach': (vault, id) =>
      vault.evidence.write({
        breachId: asId('vtech-2015'),
        accountId: id,
        ruledOut: { on: day('2026-11-21'), reason: 'never used' },
      }),
    'a step about it was ticked': (vault, id) => {
      const breachId = asId<'breach'>('vtech-2015')
      vault.incidents.add({
        id: asId('i'),
        breachId,
        openedOn: day('2026-11-21'),
        origin: 'catalogue' as const,
      })
      const record = { state: 'done', on: day('2026-11-21') } as const
      vault.incidents.setAction(breachId, { ...record, key: `change-password:${id}` })
    },
    'a later import changed it': (vault, id) =>
      run(vault, 'later', [change(id, { email: 'x@y.example' })]),
    'a later import added a password': (vault, id) =>
      run(vault, 'later', [change(id, {}, [fingerprint(id, '2')])]),
  }

  test.each(Object.entries(worked))('%s, unless it is to go even so', (_, work) => {
    const vault = testVault()
    run(vault, 'b1', [add('new'), add('other')])
    work(vault, asId('new'))
    const kept = [{ accountId: 'new', title: vault.accounts.read(asId('new'))?.title }]
    expect(vault.imports.previewUndo(asId('b1'))).toMatchObject({ keptAccounts: kept })
    const attempt = (alsoTouched: boolean): unknown => {
      try {
        return vault.transaction(() => {
          undo(vault, 'b1', alsoTouched)
          throw vault.accounts.list().map(({ id }) => id)
        })
      } catch (left) {
        return left
      }
    }
    expect(attempt(true)).toEqual([])
    expect(attempt(false)).toEqual(['new'])
  })

  test('but not where a later import only saw it again', () => {
    const vault = testVault()
    run(vault, 'b1', [add('new')])
    run(vault, 'b2', [
      change('new', {}, [fingerprint('new', '1', { lastSeen: day('2026-12-01') })]),
    ])
    expect(undo(vault, 'b1')).toMatchObject({ accountsRemoved: 1, keptAccounts: [] })
    expect(undo(vault, 'b2')).toMatchObject({ accountsRemoved: 0 })
    expect(vault.accounts.list()).toEqual([])
    expect(vault.fingerprints.list()).toEqual([])
  })

  test('nor where a later one that changed it was undone', () => {
    const vault = testVault()
    run(vault, 'b1', [add('new')])
    run(vault, 'b2', [change('new', { email: 'x@y.example' })])
    undo(vault, 'b2')
    expect(undo(vault, 'b1')).toMatchObject({ accountsRemoved: 1, keptAccounts: [] })
  })
})

describe('a field it changed stays and is named once', () => {
  const keptEmail = [{ accountId: 'one', title: one.title, field: 'email' }]

  test('somebody changed it by hand', () => {
    const vault = testVault()
    vault.accounts.add(one)
    run(vault, 'b1', [change('one', { email: 'a@b.example', existedBy: day('2015') })])
    vault.accounts.update({ ...one, email: 'mine@b.example', existedBy: day('2015') })
    expect(undo(vault, 'b1')).toEqual({
      accountsRemoved: 0,
      fieldsRestored: 1,
      keptAccounts: [],
      keptFields: keptEmail,
    })
    expect(vault.accounts.read(one.id)).toEqual({ ...one, email: 'mine@b.example' })
  })

  test('a later import changed it, or says the same as the undone one', () => {
    const vault = testVault()
    vault.accounts.add(one)
    run(vault, 'b1', [change('one', { email: 'a@b.example' })])
    vault.accounts.update({ ...one, email: undefined })
    run(vault, 'b2', [change('one', { email: 'a@b.example' })])
    expect(undo(vault, 'b1')).toMatchObject({ fieldsRestored: 0, keptFields: keptEmail })
    expect(vault.accounts.read(one.id)).toMatchObject({ email: 'a@b.example' })
    undo(vault, 'b2')
    expect(vault.accounts.read(one.id)).toEqual(one)
  })
})

describe('several imports of one account', () => {
  const orders = [
    ['b1', 'b2', 'b3'],
    ['b1', 'b3', 'b2'],
    ['b2', 'b1', 'b3'],
    ['b2', 'b3', 'b1'],
    ['b3', 'b1', 'b2'],
    ['b3', 'b2', 'b1'],
  ]
  test.each(orders)('undone as %s, %s, %s lead back to the beginning', (...order) => {
    const vault = testVault()
    vault.accounts.add(one)
    vault.fingerprints.add(fingerprint('one', 'a'))
    const before = state(vault)
    const origins = [...one.origins]
    const imports = { b1: '2019', b2: '2017', b3: '2015' }
    for (const [id, year] of Object.entries(imports)) {
      origins.push(`https://${id}.example`)
      const lastSeen = day(`2026-12-0${id.slice(1)}`)
      const seen = { firstSeen: day('2026-12-01'), lastSeen }
      run(vault, id, [
        add(`of-${id}`),
        change('one', { existedBy: day(year), origins: [...origins] }, [
          fingerprint('one', 'a', { lastSeen }),
          fingerprint('one', 'b', seen),
        ]),
      ])
    }
    for (const id of order) undo(vault, id)
    expect(state(vault)).toEqual(before)
  })

  test('the password a later one saw, too, stays until that one is undone', () => {
    const vault = testVault()
    vault.accounts.add(one)
    run(vault, 'b1', [change('one', {}, [fingerprint('one', 'a')])])
    const lastSeen = day('2027-01-01')
    run(vault, 'b2', [change('one', {}, [fingerprint('one', 'a', { lastSeen })])])
    undo(vault, 'b1')
    expect(vault.fingerprints.list()).toEqual([fingerprint('one', 'a', { lastSeen })])
    undo(vault, 'b2')
    expect(vault.fingerprints.list()).toEqual([])
  })
})

test('10,000 accounts come and go without a long stall', () => {
  const vault = testVault()
  const ids = Array.from({ length: 10_000 }, (_, index) => `a-${index}`)
  run(vault, 'b1', ids.map(add))
  run(
    vault,
    'b2',
    ids.map((id) => change(id, { email: `${id}@b.example` }, [fingerprint(id, '2')])),
  )
  const began = performance.now()
  expect(undo(vault, 'b2')).toMatchObject({ fieldsRestored: 10_000 })
  const between = performance.now()
  expect(undo(vault, 'b1')).toMatchObject({ accountsRemoved: 10_000 })
  // About 150 and 200 ms on a quiet machine; the margin is for a busy one.
  expect(between - began).toBeLessThan(1500)
  expect(performance.now() - between).toBeLessThan(1500)
})
