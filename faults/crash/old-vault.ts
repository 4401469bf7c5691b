import { mkdirSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { keyCheckValue } from '../../src/vault/keys/key-check.ts'
import { keyFileVersion } from '../../src/vault/keys/key-file.ts'
import { wrapWithPassphrase } from '../../src/vault/keys/passphrase.ts'
import { Secret } from '../../src/vault/keys/secret.ts'
import { migrations } from '../../src/vault/sqlite/migrations.ts'
import { createDatabase } from '../../src/vault/sqlite/open-database.ts'
import type { Connection, SqlValues } from '../../src/vault/sqlite/connection.ts'
import { lookAtDatabase, vaultPaths, writeKeyFile } from '../../src/vault/vault-files.ts'
import { type ContentChange, withContentAfter } from '../content.ts'
import { passphrase, type Place } from './steps.ts'

const vaultId = 'an-old-vault'

/** Fills an empty older schema with what a database of today's holds, as far as it has tables and columns for it. */
const fillFrom = (today: Connection, old: Connection): void => {
  const tables = old.all<{ readonly name: string }>(
    `select name from sqlite_schema where type = 'table' and name <> 'meta' order by rowid`,
  )
  for (const { name } of tables) {
    const columns = old
      .all<{ readonly name: string }>(`select name from pragma_table_info('${name}')`)
      .map((column) => column.name)
    const values = columns.map((column) => `@${column}`).join(', ')
    for (const row of today.all<SqlValues>(`select ${columns.join(', ')} from ${name}`)) {
      old.run(`insert into ${name} (${columns.join(', ')}) values (${values})`, row)
    }
  }
}

/** Makes the vault of a place as the program's first schema had it, with these changes in it. */
export const prepareOldVault = async (
  place: Place,
  changes: readonly ContentChange[],
): Promise<void> => {
  const paths = vaultPaths(place.directory)
  mkdirSync(paths.vault, { recursive: true, mode: 0o700 })
  const key = Secret.fromBytes(randomBytes(32))
  const connection = createDatabase({
    path: paths.database,
    key,
    vaultId,
    now: 0,
    migrations: migrations.slice(0, 1),
  })
  // An older program's statements are gone; its rows are those of today that it knew.
  withContentAfter(changes, (today) => connection.transaction(() => fillFrom(today, connection)))
  connection.checkpoint()
  connection.close()
  const database = lookAtDatabase(paths.database)
  if (database.kind !== 'unknown') throw new Error('The old vault was not encrypted')
  await writeKeyFile(paths.keyFile, {
    version: keyFileVersion,
    vaultId,
    cipher: { name: 'sqlcipher', legacy: 4, salt: database.head },
    keyCheck: keyCheckValue(key, vaultId),
    protections: [
      place.ring === undefined
        ? await wrapWithPassphrase({
            passphrase: passphrase(0),
            key,
            vaultId,
            since: 0,
            randomBytes,
          })
        : { kind: 'keychain' },
    ],
  })
  if (place.ring !== undefined) {
    writeFileSync(place.ring, JSON.stringify({ [vaultId]: key.reveal().toString('base64') }))
  }
}
