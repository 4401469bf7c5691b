import { join } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { Secret } from '../keys/secret.ts'
import type { Connection } from '../sqlite/connection.ts'
import { migrations } from '../sqlite/migrations.ts'
import { createDatabase } from '../sqlite/open-database.ts'
import { type SqliteVault, sqliteVault, writeFirstContent } from '../sqlite/sqlite-vault.ts'
import { ana, household, mia, theo } from './sample-content.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const vaultId = 'a-vault'

/** The key of every test vault, anew each time since its users wipe it. */
export const testKey = (): Secret => Secret.fromBytes(Buffer.alloc(32, 5))

/** A new database in a folder of its own, with Ana, Mia and Theo; closed when the test ends. */
export const testConnection = (): { readonly connection: Connection; readonly path: string } => {
  const path = join(temporaryFolder(), 'vault.db')
  const connection = createDatabase({ path, key: testKey(), vaultId, now: 0, migrations })
  onTestFinished(() => connection.close())
  const fingerprintKey = Buffer.alloc(32, 6)
  writeFirstContent(connection, { fingerprintKey, household, people: [ana, mia, theo] })
  return { connection, path }
}

export const testVault = (): SqliteVault => sqliteVault(testConnection().connection)

/** A raw handle on a closed test database, as another program with the key would have. */
export const rawDatabase = (path: string, key: string): Database.Database => {
  const database = new Database(path)
  database.pragma(`cipher='sqlcipher'`)
  database.pragma('legacy=4')
  database.pragma(`key='raw:${key}'`)
  return database
}
