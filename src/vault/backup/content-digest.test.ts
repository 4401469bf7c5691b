import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Secret } from '../keys/secret.ts'
import type { Connection } from '../sqlite/connection.ts'
import { migrations } from '../sqlite/migrations.ts'
import { openReadOnly } from '../sqlite/open-database.ts'
import { sqliteVault } from '../sqlite/sqlite-vault.ts'
import { account, batch, importedRows } from '../test-support/sample-content.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { testConnection, testKey, vaultId } from '../test-support/test-vault.ts'
import { contentDigest, digestSteps } from './content-digest.ts'

const digest = (connection: Connection): string => contentDigest(connection, testKey())

/** A vault with more rows than one step takes. */
const filled = (): Connection => {
  const { connection } = testConnection()
  const vault = sqliteVault(connection)
  const staging = vault.imports.stage()
  staging.add(importedRows(4500, 'row'))
  staging.commit(batch('b', { added: 4500 }))
  return connection
}

test('a copy whose pages lie otherwise has the same digest, and only under the same key', () => {
  const connection = filled()
  sqliteVault(connection).accounts.add(account('gone'))
  connection.run(`delete from account where id = 'gone'`)
  const path = join(temporaryFolder(), 'copy.db')
  connection.run('vacuum into @path', { path })
  const copy = openReadOnly({ path, key: testKey(), vaultId, migrations, whole: true })
  if (copy.kind !== 'opened') throw new Error(copy.kind)
  expect(digest(copy.connection)).toBe(digest(connection))
  const otherKey = Secret.fromBytes(Buffer.alloc(32, 9))
  expect(contentDigest(copy.connection, otherKey)).not.toBe(digest(connection))
  copy.connection.close()
})

test('every change of a value, a row, a table or the version changes it, and taking it back too', () => {
  const connection = filled()
  const before = digest(connection)
  const seen = new Set([before])
  const changes: readonly (readonly [change: string, back: string])[] = [
    [
      `update account set title = title || char(0) || 'x' where seq = 4500`,
      `update account set title = substr(title, 1, length(title)) where seq = 4500`,
    ],
    [
      `update person set birth_date = null where id = 'theo'`,
      `update person set birth_date = '2012' where id = 'theo'`,
    ],
    [
      `update fingerprint_key set key = zeroblob(32)`,
      `update fingerprint_key set key = unhex('${'06'.repeat(32)}')`,
    ],
    [
      `insert into incident (id, breach_id, opened_on) values ('i', 'b', '2026')`,
      `delete from incident`,
    ],
    [`create table extra (id integer primary key) strict`, `drop table extra`],
    [`create index extra on person (name)`, `drop index extra`],
    [`pragma user_version = 77`, `pragma user_version = ${migrations.length}`],
  ]
  for (const [change, back] of changes) {
    connection.execute(change)
    const changed = digest(connection)
    expect([change, seen.has(changed)]).toEqual([change, false])
    seen.add(changed)
    connection.execute(back)
  }
})

test('takes a large vault in many short steps', () => {
  const connection = filled()
  const steps = [...digestSteps(connection, testKey())]
  expect(steps.length).toBeGreaterThan(15)
})

test('a table without a primary key is refused: its rows have no order', () => {
  const { connection } = testConnection()
  connection.execute('create table loose (text text) strict')
  expect(() => digest(connection)).toThrow('loose')
})
