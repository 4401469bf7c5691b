import { existsSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { asStorageError } from '../errors.ts'
import type { Secret } from '../keys/secret.ts'
import { makePrivateFile } from '../private-files.ts'
import { Connection } from './connection.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations.ts'

/** `Kinv` as a big-endian number: says to whoever finds the file whose it is, once it is opened. */
export const applicationId = 0x4b_69_6e_76

/** SQLite3MC's addition, which the types of plain better-sqlite3 do not know. */
type KeyedDatabase = Database.Database & { readonly key: (key: Buffer) => number }

/** The raw key as SQLite3MC takes it. Built byte by byte: a text would stay in memory until collected. */
export const rawKey = (key: Buffer): Buffer => {
  const digits = Buffer.from('0123456789abcdef', 'latin1')
  const text = Buffer.alloc(4 + key.length * 2)
  text.write('raw:', 'latin1')
  key.forEach((byte, index) => {
    text[4 + index * 2] = digits[byte >> 4] ?? 0
    text[5 + index * 2] = digits[byte & 15] ?? 0
  })
  return text
}

/**
 * A handle on an existing encrypted file, keyed. Nothing of it was read yet, so a wrong key shows at the first
 * statement. Fails with SQLite's own errors.
 */
export const connect = (path: string, key: Secret, readonly = false): Database.Database => {
  // Else a missing folder would be a `TypeError`, which is no word for a disk that has gone.
  statSync(path)
  const database = new Database(path, { fileMustExist: true, readonly }) as KeyedDatabase
  try {
    // A standard SQLCipher 4 file, so that other tools can open it with the key.
    database.pragma(`cipher='sqlcipher'`)
    database.pragma('legacy=4')
    const text = rawKey(key.reveal())
    try {
      // Not by pragma: the statement's text, key and all, would stay in memory.
      database.key(text)
    } finally {
      text.fill(0)
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** How every connection works. Only once the file is known to be ours: some of these write to it. */
export const settle = (connection: Connection): void => {
  // SQLite leaves references unchecked unless each connection asks for it.
  connection.pragma('foreign_keys=ON')
  // Readers see the last commit while a write is under way; one fsync per commit.
  connection.pragma('journal_mode=WAL')
  // A commit that was reported survives a power cut.
  connection.pragma('synchronous=FULL')
  // Temporary tables and sort files would reach the disk in the clear (P3).
  connection.pragma('temp_store=MEMORY')
  // What is deleted is overwritten, so that an erased account is not found in free pages (P8).
  connection.pragma('secure_delete=ON')
  // A crafted schema must not be able to call functions with side effects.
  connection.pragma('trusted_schema=OFF')
  // 32 MiB: the pages of the largest import stay in memory until its commit.
  connection.pragma('cache_size=-32768')
  // 32 MiB of log: a checkpoint in the middle of an import's commit would double how long it stalls.
  // Imports, lock and quit checkpoint by themselves.
  connection.pragma('wal_autocheckpoint=8192')
}

/**
 * Makes a new encrypted database at a path where nothing is, with the newest schema and the row that
 * binds it to its vault. Fails with `StorageError`.
 */
export const createDatabase = (input: {
  readonly path: string
  readonly key: Secret
  readonly vaultId: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly migrations: readonly Migration[]
}): Connection => {
  try {
    makePrivateFile(input.path)
    const connection = new Connection(connect(input.path, input.key))
    try {
      settle(connection)
      connection.transaction(() => {
        connection.pragma(`application_id=${applicationId}`)
        migrate(connection, input.migrations)
        connection.run(
          'insert into meta (only_row, vault_id, created_at) values (1, @vaultId, @now)',
          { vaultId: input.vaultId, now: input.now },
        )
      })
      return connection
    } catch (error) {
      connection.close()
      throw error
    }
  } catch (error) {
    throw asStorageError(error)
  }
}

export type OpenedDatabase =
  | { readonly kind: 'opened'; readonly connection: Connection }
  /** The key is right and the file is not readable with it. */
  | { readonly kind: 'damaged' }
  /** Readable, but made for another vault or by another program. */
  | { readonly kind: 'other-vault' }
  | { readonly kind: 'from-newer-version'; readonly found: number; readonly supported: number }

/** SQLite's words for "not with this key, or not any more". */
const isUnreadable = (error: unknown): boolean =>
  error instanceof Database.SqliteError &&
  (error.code.startsWith('SQLITE_NOTADB') || error.code.startsWith('SQLITE_CORRUPT'))

type Refusal = Exclude<OpenedDatabase, { kind: 'opened' }>

/** What a database has to be to be opened. */
interface Expected {
  readonly path: string
  /** Must have passed the key check of `vault.json`: SQLite gives the same error for damage and a wrong key. */
  readonly key: Secret
  readonly vaultId: string
  readonly migrations: readonly Migration[]
}

/**
 * Reads only. `undefined` where everything is as it should be, to the last page: each carries an HMAC,
 * which reading it checks. Takes about 5 ms per 1,000 accounts.
 */
const objection = (
  database: Database.Database,
  { vaultId, migrations }: Expected,
): Refusal | undefined => {
  try {
    const value = (pragma: string): unknown => database.pragma(pragma, { simple: true })
    const found = Number(value('user_version'))
    if (value('application_id') !== applicationId || found < 1) return { kind: 'other-vault' }
    // Refused before any table is looked at: a newer version may have moved them.
    const supported = migrations.length
    if (found > supported) return { kind: 'from-newer-version', found, supported }
    const stored = database.prepare<[], string>('select vault_id from meta').pluck().get()
    if (stored !== vaultId) return { kind: 'other-vault' }
    return value('quick_check(1)') === 'ok' ? undefined : { kind: 'damaged' }
  } catch (error) {
    if (isUnreadable(error)) return { kind: 'damaged' }
    throw error
  }
}

/** A crash while the journal mode was changed: reading has to take the half-written change back first. */
const needsRollback = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK'

/**
 * Objects by way of a connection that cannot write: closing one that can would move a write-ahead log
 * into a damaged file. What SQLite puts beside the file to read it goes again.
 */
const objectionToFile = (expected: Expected): Refusal | undefined => {
  const beside = ['-wal', '-shm'].map((end) => expected.path + end).filter((it) => !existsSync(it))
  const look = (readonly: boolean): Refusal | undefined => {
    const database = connect(expected.path, expected.key, readonly)
    try {
      return objection(database, expected)
    } finally {
      database.close()
    }
  }
  try {
    return look(true)
  } catch (error) {
    if (needsRollback(error)) return look(false)
    throw error
  } finally {
    for (const path of beside) rmSync(path, { force: true })
  }
}

/**
 * Opens an existing database, and only one that belongs to the vault and is whole: its application id,
 * version, vault-id row and every page are read before anything is written. A 0-byte file opens with any
 * key and is refused here as `other-vault`. `beforeMigration` runs where the schema is an older one, and
 * where it throws nothing has changed. Fails with `StorageError`.
 */
export const openDatabase = (
  input: Expected & { readonly beforeMigration?: ((older: Connection) => void) | undefined },
): OpenedDatabase => {
  try {
    const refused = objectionToFile(input)
    if (refused !== undefined) return refused
    const database = connect(input.path, input.key)
    try {
      const connection = new Connection(database)
      settle(connection)
      if (Number(connection.pragma('user_version')) < input.migrations.length) {
        input.beforeMigration?.(connection)
        migrate(connection, input.migrations)
      }
      return { kind: 'opened', connection }
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw asStorageError(error)
  }
}

/** More says nothing new: one broken page makes many. */
const mostFindings = 20

/** Names of tables and numbers of pages; cut, so that nothing longer can slip in. */
const asFinding = (line: string): string => line.slice(0, 200)

/**
 * What is wrong with a database that is ours: SQLite's own lines, at most twenty, none where it is sound.
 * Reads every page and checks every reference, from the disk, by a connection of its own that cannot
 * write. Fails with `StorageError`.
 */
export const integrityFindings = (path: string, key: Secret): readonly string[] => {
  try {
    const database = connect(path, key, true)
    try {
      const lines = database
        .prepare<[], string>(`pragma integrity_check(${mostFindings})`)
        .pluck()
        .all()
      const loose = database
        .prepare<[], { readonly table: string; readonly parent: string }>(
          'pragma foreign_key_check',
        )
        .all()
        .map(
          ({ table, parent }) => `A row of ${table} refers to a row of ${parent} that is not there`,
        )
      return [...lines.filter((line) => line !== 'ok'), ...loose]
        .slice(0, mostFindings)
        .map(asFinding)
    } catch (error) {
      if (isUnreadable(error)) return ['A page cannot be read with the key']
      throw error
    } finally {
      database.close()
    }
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * Opens a database that belongs to the vault without ever writing to it or bringing its schema up to
 * date, for comparing a copy or checking the file anew; the pages are read from the disk. While the same
 * file is open otherwise in this process, only by SQLite. `whole` asks for what `openDatabase` reads
 * beforehand. Fails with `StorageError`.
 */
export const openReadOnly = (input: Expected & { readonly whole: boolean }): OpenedDatabase => {
  try {
    const database = connect(input.path, input.key, true)
    try {
      const refused = input.whole ? objection(database, input) : undefined
      if (refused !== undefined) {
        database.close()
        return refused
      }
      const connection = new Connection(database)
      // Temporary tables and sort files would reach the disk in the clear (P3).
      connection.pragma('temp_store=MEMORY')
      connection.pragma('trusted_schema=OFF')
      return { kind: 'opened', connection }
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw asStorageError(error)
  }
}
