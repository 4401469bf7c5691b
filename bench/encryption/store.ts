import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Secret } from '../../src/vault/keys/secret.ts'
import { Connection } from '../../src/vault/sqlite/connection.ts'
import { migrations } from '../../src/vault/sqlite/migrations.ts'
import { connect, createDatabase, settle } from '../../src/vault/sqlite/open-database.ts'
import { sqliteVault, type SqliteVault } from '../../src/vault/sqlite/sqlite-vault.ts'
import { createPlain, writeSampleFamily } from './plain-database.ts'

/** The repositories of a vault over a file with a key or without one. */
export interface Store {
  readonly vault: () => SqliteVault
  /** Closes the file and opens it again, so that no page of it is in the memory of SQLite. */
  readonly reopen: () => void
  /** Of the file, in bytes, with nothing left in the log. */
  readonly size: () => number
  readonly remove: () => void
}

/** Makes a file with the sample family in a folder of its own. */
export const makeStore = (encrypted: boolean): Store => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-store-'))
  const path = join(directory, 'store.db')
  const keyBytes = randomBytes(32)
  // A vault wipes its key when it closes, so each opening has a copy.
  const key = (): Secret => Secret.fromBytes(Buffer.from(keyBytes))
  const create = (): Connection => {
    if (!encrypted) return createPlain(path).connection
    const vaultId = randomUUID()
    const connection = createDatabase({ path, key: key(), vaultId, now: 0, migrations })
    writeSampleFamily(connection)
    return connection
  }
  const open = (): Connection => {
    const database = encrypted ? connect(path, key()) : new Database(path, { fileMustExist: true })
    const connection = new Connection(database)
    settle(connection)
    return connection
  }
  let vault = sqliteVault(create())
  return {
    vault: () => vault,
    reopen: () => {
      vault.close()
      vault = sqliteVault(open())
    },
    size: () => {
      vault.checkpoint()
      return statSync(path).size
    },
    remove: () => {
      vault.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
