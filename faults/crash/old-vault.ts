import { writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { wrapWithPassphrase } from '../../src/vault/keys/passphrase.ts'
import { Secret } from '../../src/vault/keys/secret.ts'
import type { Connection, SqlValues } from '../../src/vault/sqlite/connection.ts'
import { writeFirstVersion } from '../../src/vault/test-support/write-first-version.ts'
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
  const key = Secret.fromBytes(randomBytes(32))
  const input = { passphrase: passphrase(0), key, vaultId, since: 0, randomBytes }
  await writeFirstVersion({
    directory: place.directory,
    vaultId,
    key,
    protections: [
      place.ring === undefined ? await wrapWithPassphrase(input) : { kind: 'keychain' },
    ],
    // An older program's statements are gone; its rows are those of today that it knew.
    fill: (old) =>
      withContentAfter(changes, (today) => old.transaction(() => fillFrom(today, old))),
  })
  if (place.ring !== undefined) {
    writeFileSync(place.ring, JSON.stringify({ [vaultId]: key.reveal().toString('base64') }))
  }
}
