import { mkdirSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { keyCheckValue } from '../../src/vault/keys/key-check.ts'
import { keyFileVersion } from '../../src/vault/keys/key-file.ts'
import { wrapWithPassphrase } from '../../src/vault/keys/passphrase.ts'
import { Secret } from '../../src/vault/keys/secret.ts'
import { migrations } from '../../src/vault/sqlite/migrations.ts'
import { createDatabase } from '../../src/vault/sqlite/open-database.ts'
import { sqliteVault, writeFirstContent } from '../../src/vault/sqlite/sqlite-vault.ts'
import { lookAtDatabase, vaultPaths, writeKeyFile } from '../../src/vault/vault-files.ts'
import { type ContentChange, firstContent, makeChange } from '../content.ts'
import { passphrase, type Place } from './steps.ts'

const vaultId = 'an-old-vault'

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
  writeFirstContent(connection, { ...firstContent, fingerprintKey: randomBytes(32) })
  const vault = sqliteVault(connection)
  for (const change of changes) makeChange(vault, change)
  vault.close()
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
