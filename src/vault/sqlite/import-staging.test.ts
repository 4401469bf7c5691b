import { existsSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { asId } from '../../domain/model/id.ts'
import { StorageError } from '../errors.ts'
import {
  account,
  ana,
  batch,
  day,
  fingerprint,
  importedRows,
  mia,
} from '../test-support/sample-content.ts'
import { filesIn } from '../test-support/temporary-folder.ts'
import { testConnection, testVault } from '../test-support/test-vault.ts'
import { sqliteVault } from './sqlite-vault.ts'

describe('what an import does', () => {
  test('adds accounts with their lists and fingerprints under its batch', () => {
    const vault = testVault()
    vault.accounts.add(account('before'))
    const added = account('new', {
      subjectIds: [mia.id, ana.id],
      origins: ['https://a.example.com', 'android://com.example'],
      platformIds: [asId('famly')],
      existedBy: day('2020-01-02'),
    })
    const staging = vault.imports.stage()
    staging.add([{ kind: 'add', account: added, fingerprints: [fingerprint('new', '1')] }])
    staging.add([{ kind: 'add', account: account('newer'), fingerprints: [] }])
    expect(vault.accounts.list()).toHaveLength(1)
    staging.commit(batch('b1', { added: 2 }))
    expect(vault.accounts.list()).toEqual([
      account('before'),
      { ...added, importBatchId: 'b1' },
      account('newer', { importBatchId: asId('b1') }),
    ])
    expect(vault.fingerprints.list()).toEqual([fingerprint('new', '1')])
    expect(vault.imports.list()).toEqual([batch('b1', { added: 2 })])
  })

  test('changes the given fields of known accounts and no others', () => {
    const vault = testVault()
    const known = account('known', {
      userName: 'ana',
      email: 'old@example.com',
      origins: ['https://old.example.com'],
      existedBy: day('2019'),
    })
    const other = account('other', { origins: ['https://other.example.com'] })
    vault.accounts.add(known)
    vault.accounts.add(other)
    const staging = vault.imports.stage()
    staging.add([
      {
        kind: 'change',
        accountId: known.id,
        changes: { email: 'new@example.com', userName: undefined },
        fingerprints: [fingerprint('known', '2')],
      },
      {
        kind: 'change',
        accountId: known.id,
        changes: {
          passwordChanged: day('2026-01-01'),
          origins: ['https://x.example', 'https://y.example'],
        },
        fingerprints: [],
      },
      { kind: 'change', accountId: other.id, changes: {}, fingerprints: [] },
      {
        kind: 'change',
        accountId: asId('gone'),
        changes: { email: 'x@example.com', origins: ['https://gone.example'] },
        fingerprints: [fingerprint('gone', '3')],
      },
    ])
    staging.commit(batch('b1', { changed: 1 }))
    expect(vault.accounts.list()).toEqual([
      {
        ...known,
        email: 'new@example.com',
        passwordChanged: '2026-01-01',
        origins: ['https://x.example', 'https://y.example'],
      },
      other,
    ])
    expect(vault.fingerprints.list()).toEqual([fingerprint('known', '2')])
  })

  test('a fingerprint seen again moves its last day and keeps its first', () => {
    const vault = testVault()
    const run = (id: string, on: string, known: boolean): void => {
      const seen = fingerprint('one', '1', { firstSeen: day(on), lastSeen: day(on) })
      const staging = vault.imports.stage()
      staging.add([
        known
          ? { kind: 'change', accountId: asId('one'), changes: {}, fingerprints: [seen] }
          : { kind: 'add', account: account('one'), fingerprints: [seen, seen] },
      ])
      staging.commit(batch(id))
    }
    run('b1', '2026-03-01', false)
    run('b2', '2026-11-21', true)
    run('b3', '2026-05-01', true)
    expect(vault.fingerprints.list()).toEqual([
      fingerprint('one', '1', { firstSeen: day('2026-03-01'), lastSeen: day('2026-11-21') }),
    ])
  })

  test('the export counts as deleted once it is ticked', () => {
    const vault = testVault()
    vault.imports.stage().commit(batch('b1'))
    expect(vault.imports.tickExportDeleted(asId('b1'), day('2026-11-22'))).toBe(true)
    expect(vault.imports.tickExportDeleted(asId('none'), day('2026-11-22'))).toBe(false)
    expect(vault.imports.list()).toEqual([batch('b1', { exportDeletedOn: day('2026-11-22') })])
  })
})

describe('what an import leaves alone', () => {
  test('nothing reaches the file before the commit, nor after a discard', () => {
    const { connection, path } = testConnection()
    const vault = sqliteVault(connection)
    vault.checkpoint()
    const folder = path.slice(0, -'/vault.db'.length)
    const before = filesIn(folder)
    const staging = vault.imports.stage()
    staging.add(importedRows(500, 'staged'))
    expect(statSync(`${path}-wal`).size).toBe(0)
    expect(existsSync(`${path}-journal`)).toBe(false)
    staging.discard()
    vault.checkpoint()
    expect(filesIn(folder).get('vault.db')).toEqual(before.get('vault.db'))
    expect(vault.accounts.list()).toEqual([])
    expect(vault.imports.list()).toEqual([])
  })

  test('one at a time; what is over is over', () => {
    const vault = testVault()
    const first = vault.imports.stage()
    expect(() => vault.imports.stage()).toThrow('already')
    first.add(importedRows(2, 'first'))
    first.discard()
    expect(() => first.commit(batch('b1'))).toThrow('before')
    const second = vault.imports.stage()
    first.discard()
    second.add(importedRows(3, 'second'))
    second.commit(batch('b2'))
    second.discard()
    expect(vault.accounts.list()).toHaveLength(3)
    expect(vault.imports.list()).toHaveLength(1)
  })

  test('a commit that fails writes nothing and can be tried again', () => {
    const vault = testVault()
    vault.accounts.add(account('taken'))
    const staging = vault.imports.stage()
    staging.add(importedRows(50, 'fine'))
    staging.add([{ kind: 'add', account: account('taken'), fingerprints: [] }])
    expect(() => staging.commit(batch('b1'))).toThrow('UNIQUE')
    expect(vault.accounts.list()).toEqual([account('taken')])
    expect(vault.imports.list()).toEqual([])
    vault.accounts.remove(asId('taken'))
    staging.commit(batch('b1'))
    expect(vault.accounts.list()).toHaveLength(51)
  })

  test('a full disk is said to be full and leaves the vault as it was', () => {
    const { connection } = testConnection()
    const vault = sqliteVault(connection)
    vault.accounts.add(account('before'))
    const pages = Number(connection.pragma('page_count'))
    connection.pragma(`max_page_count=${pages + 20}`)
    const staging = vault.imports.stage()
    staging.add(importedRows(2000, 'many'))
    const attempt = (): void => staging.commit(batch('b1'))
    expect(attempt).toThrow(StorageError)
    expect(attempt).toThrow('full')
    expect(vault.accounts.list()).toEqual([account('before')])
    expect(vault.imports.list()).toEqual([])
    connection.pragma('max_page_count=100000')
    attempt()
    expect(vault.accounts.list()).toHaveLength(2001)
  })
})

test('10,000 accounts: no step stalls the event loop for long', () => {
  const vault = testVault()
  const rows = importedRows(10_000, 'bulk')
  const steps: Record<string, number> = {}
  const timed = (name: string, work: () => void): void => {
    const began = performance.now()
    work()
    steps[name] = Math.max(steps[name] ?? 0, Math.round(performance.now() - began))
  }
  const staging = vault.imports.stage()
  for (let from = 0; from < rows.length; from += 200) {
    timed('add', () => staging.add(rows.slice(from, from + 200)))
  }
  timed('commit', () => staging.commit(batch('b1', { added: rows.length })))
  timed('checkpoint', () => vault.checkpoint())
  timed('inventory', () => expect(vault.inventory().accounts).toHaveLength(10_000))
  // The aim is 200 ms on a quiet machine, where commit takes about 90; the margin is for a busy one.
  for (const [name, took] of Object.entries(steps)) {
    expect(took, `${name} took ${took} ms`).toBeLessThan(600)
  }
})
