import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { ana, mia, theo } from '../../src/application/imports/test-support/open-test-vault.ts'
import { Connection } from '../../src/vault/sqlite/connection.ts'
import { migrate } from '../../src/vault/sqlite/migrate.ts'
import { migrations } from '../../src/vault/sqlite/migrations.ts'
import { settle } from '../../src/vault/sqlite/open-database.ts'
import { writeFirstContent } from '../../src/vault/sqlite/sqlite-vault.ts'

/** The household of every database here. */
export const writeSampleFamily = (connection: Connection): void =>
  writeFirstContent(connection, {
    fingerprintKey: randomBytes(32),
    household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
    people: [ana, mia, theo],
  })

/**
 * Makes what a vault's file is, with its tables, its search index, its settings of journal and disk and the sample
 * family, but without encryption: the same build of SQLite, no key.
 */
export const createPlain = (
  path: string,
): { database: Database.Database; connection: Connection } => {
  const database = new Database(path)
  const connection = new Connection(database)
  settle(connection)
  connection.transaction(() => migrate(connection, migrations))
  writeSampleFamily(connection)
  return { database, connection }
}

/** A database without a key, in a folder of its own. */
export interface PlainDatabase {
  readonly database: Database.Database
  /** Closes it and removes the folder. */
  readonly remove: () => void
}

/** Makes one in a new folder. */
export const plainDatabase = (): PlainDatabase => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-plain-'))
  const { database } = createPlain(join(directory, 'plain.db'))
  return {
    database,
    remove: () => {
      database.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
