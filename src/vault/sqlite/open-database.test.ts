import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { StorageError } from '../errors.ts'
import { Secret } from '../keys/secret.ts'
import { filesIn, temporaryFolder } from '../test-support/temporary-folder.ts'
import { rawDatabase, testConnection, testKey, vaultId } from '../test-support/test-vault.ts'
import { migrations } from './migrations.ts'
import { applicationId, integrityFindings, openDatabase } from './open-database.ts'

const hexKey = '05'.repeat(32)

const open = (path: string, key = testKey(), id = vaultId) =>
  openDatabase({ path, key, vaultId: id, migrations })

/** A closed vault database. */
const closedDatabase = (): string => {
  const { connection, path } = testConnection()
  connection.checkpoint()
  connection.close()
  return path
}

test('a new database opens with its key, and says what it is only with it', () => {
  const path = closedDatabase()
  expect(readFileSync(path).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
  const opened = open(path)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { connection } = opened
  expect(connection.pragma('application_id')).toBe(applicationId)
  expect(connection.pragma('journal_mode')).toBe('wal')
  expect(connection.pragma('foreign_keys')).toBe(1)
  // 2 is FULL, and 2 is MEMORY.
  expect(connection.pragma('synchronous')).toBe(2)
  expect(connection.pragma('temp_store')).toBe(2)
  expect(connection.pragma('secure_delete')).toBe(1)
  expect(connection.pragma('trusted_schema')).toBe(0)
  connection.close()
})

test('the key given stays the caller’s and unchanged', () => {
  const key = testKey()
  const opened = open(closedDatabase(), key)
  expect(key.reveal()).toEqual(Buffer.alloc(32, 5))
  if (opened.kind === 'opened') opened.connection.close()
})

test.each([
  ['a wrong key', () => closedDatabase(), Secret.fromBytes(Buffer.alloc(32, 4)), 'damaged'],
  [
    'junk',
    () => {
      const path = join(temporaryFolder(), 'vault.db')
      writeFileSync(path, Buffer.alloc(8192, 'junk'))
      return path
    },
    testKey(),
    'damaged',
  ],
  [
    'an empty file, which SQLite opens with any key',
    () => {
      const path = join(temporaryFolder(), 'vault.db')
      writeFileSync(path, '')
      return path
    },
    testKey(),
    'other-vault',
  ],
  [
    'a plain database',
    () => {
      const path = join(temporaryFolder(), 'vault.db')
      const database = new Database(path)
      database.exec('create table note (text text)')
      database.close()
      return path
    },
    testKey(),
    'damaged',
  ],
  [
    'an encrypted database of something else',
    () => {
      const path = join(temporaryFolder(), 'vault.db')
      const database = rawDatabase(path, hexKey)
      database.exec('create table note (text text)')
      database.close()
      return path
    },
    testKey(),
    'other-vault',
  ],
] as const)('%s is refused and not changed', (_what, make, key, kind) => {
  const path = make()
  const before = filesIn(dirname(path))
  expect(open(path, key)).toEqual({ kind })
  expect(filesIn(dirname(path))).toEqual(before)
})

test('a vault with another id is refused, and so is one where the row is gone', () => {
  const path = closedDatabase()
  expect(open(path, testKey(), 'another')).toEqual({ kind: 'other-vault' })
  const database = rawDatabase(path, hexKey)
  database.exec('delete from meta')
  database.close()
  expect(open(path)).toEqual({ kind: 'other-vault' })
})

test('a file that is missing is not made', () => {
  const folder = temporaryFolder()
  expect(() => open(join(folder, 'vault.db'))).toThrow(StorageError)
  expect(filesIn(folder).size).toBe(0)
})

test('a vault from the future is refused in words, byte for byte as it was', () => {
  const path = closedDatabase()
  const database = rawDatabase(path, hexKey)
  const found = migrations.length + 1
  database.exec(`drop table meta; pragma user_version = ${found}`)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  const before = filesIn(dirname(path))
  expect(open(path)).toEqual({
    kind: 'from-newer-version',
    found,
    supported: migrations.length,
  })
  expect(filesIn(dirname(path))).toEqual(before)
})

/** Changes one bit in each page, one after the other, and takes it back. */
const eachPageDamaged = (path: string, look: (page: number) => void): void => {
  const sound = readFileSync(path)
  for (let page = 0; page < sound.length / 4096; page += 1) {
    const bytes = Buffer.from(sound)
    // After the salt, which the first page begins with and is told apart by.
    const at = page * 4096 + 100 + page
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(path, bytes)
    look(page)
  }
  writeFileSync(path, sound)
}

test('damage in any page of a file of ours is told before it is opened, and nothing is written', () => {
  const path = closedDatabase()
  const pages: number[] = []
  eachPageDamaged(path, (page) => {
    const before = filesIn(dirname(path))
    expect([page, open(path)]).toEqual([page, { kind: 'damaged' }])
    expect(filesIn(dirname(path))).toEqual(before)
    pages.push(page)
  })
  expect(pages.length).toBeGreaterThan(20)
})

test('damage beside a log is told, and the log stays where it is', () => {
  const { connection, path } = testConnection()
  connection.checkpoint()
  connection.run(`insert into incident (id, breach_id, opened_on) values ('i', 'b', '2026')`)
  const copy = join(temporaryFolder(), 'vault.db')
  for (const part of ['', '-wal']) copyFileSync(path + part, copy + part)
  const bytes = readFileSync(copy)
  bytes.fill(0xee, 4096 + 100, 4096 + 200)
  writeFileSync(copy, bytes)
  const before = filesIn(dirname(copy))
  expect([...before.keys()]).toEqual(['vault.db', 'vault.db-wal'])
  expect(open(copy)).toEqual({ kind: 'damaged' })
  expect(filesIn(dirname(copy))).toEqual(before)
})

test('the check of an open vault finds in the file what the open vault does not see', () => {
  const path = closedDatabase()
  expect(integrityFindings(path, testKey())).toEqual([])
  eachPageDamaged(path, (page) => {
    const findings = integrityFindings(path, testKey())
    expect([page, findings.length > 0 && findings.length <= 20]).toEqual([page, true])
  })
})

test('the check finds references that lead nowhere, and names no content', () => {
  const path = closedDatabase()
  const database = rawDatabase(path, hexKey)
  database.pragma('foreign_keys=OFF')
  for (let seq = 1; seq <= 30; seq += 1) {
    database.exec(`insert into account_origin values (${seq}, 0, 'https://private.example.com')`)
  }
  database.close()
  const findings = integrityFindings(path, testKey())
  expect(findings).toHaveLength(20)
  expect(new Set(findings)).toEqual(
    new Set(['A row of account_origin refers to a row of account that is not there']),
  )
})

/** A copy of a database as a crash leaves it that happens while the journal mode is changed. */
const crashedWithJournal = (): string => {
  const path = closedDatabase()
  const database = rawDatabase(path, hexKey)
  database.pragma('journal_mode=DELETE')
  database.pragma('cache_size=1')
  database.exec('begin')
  for (let seq = 1; seq <= 3000; seq += 1) {
    database.exec(`insert into own_service values (${seq}, 'half ${seq}', 'x', null, 'site', 0,
      'running', null, null, null, '{}')`)
  }
  const copy = join(temporaryFolder(), 'vault.db')
  for (const part of ['', '-journal']) copyFileSync(path + part, copy + part)
  database.exec('rollback')
  database.close()
  return copy
}

test('a half-written change that a crash left is taken back', () => {
  const opened = open(crashedWithJournal())
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  expect(opened.connection.all('select * from own_service')).toEqual([])
  expect(opened.connection.all('select * from person')).toHaveLength(3)
  opened.connection.close()
})

test('a log torn by a power cut opens at an earlier commit, whole', () => {
  const { connection, path } = testConnection()
  connection.checkpoint()
  const torn = join(temporaryFolder(), 'vault.db')
  for (let note = 1; note <= 20; note += 1) {
    connection.run(`insert into incident (id, breach_id, opened_on) values (@id, @id, '2026')`, {
      id: `incident ${note}`,
    })
  }
  for (const part of ['', '-wal']) copyFileSync(path + part, torn + part)
  const whole = statSync(`${torn}-wal`).size
  truncateSync(`${torn}-wal`, Math.floor(whole / 2) + 100)
  const opened = open(torn)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const ids = opened.connection.all<{ readonly id: string }>('select id from incident order by seq')
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.length).toBeLessThan(20)
  expect(ids).toEqual(ids.map((_, index) => ({ id: `incident ${index + 1}` })))
  expect(opened.connection.pragma('integrity_check')).toBe('ok')
  opened.connection.close()
})

/** Opens the first page as the SQLCipher 4 design says, with Node's own cryptography. */
const firstPage = (
  file: Buffer,
  key: Buffer,
): { readonly page: Buffer; readonly genuine: boolean } => {
  const salt = file.subarray(0, 16)
  const sealed = file.subarray(16, 4096 - 80)
  const iv = file.subarray(4096 - 80, 4096 - 64)
  const macSalt = Buffer.from(salt.map((byte) => byte ^ 0x3a))
  const macKey = pbkdf2Sync(key, macSalt, 2, 32, 'sha512')
  const mac = createHmac('sha512', macKey)
    .update(file.subarray(16, 4096 - 64))
    .update(Buffer.from([1, 0, 0, 0]))
    .digest()
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  return {
    page: Buffer.concat([salt, decipher.update(sealed), decipher.final()]),
    genuine: mac.equals(file.subarray(4096 - 64, 4096)),
  }
}

test('is a standard SQLCipher 4 file', () => {
  const path = closedDatabase()
  const { page, genuine } = firstPage(readFileSync(path), Buffer.alloc(32, 5))
  expect(genuine).toBe(true)
  // The header of an SQLite file: page size at 16, application id at 68.
  expect(page.readUInt16BE(16)).toBe(4096)
  expect(page.readUInt32BE(68)).toBe(applicationId)
})
