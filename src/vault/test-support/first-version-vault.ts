import { randomBytes } from 'node:crypto'
import { keyCheckValue } from '../keys/key-check.ts'
import { keyFileVersion } from '../keys/key-file.ts'
import { wrapWithPassphrase } from '../keys/passphrase.ts'
import { makePrivateFolder } from '../private-files.ts'
import { migrations } from '../sqlite/migrations.ts'
import { createDatabase } from '../sqlite/open-database.ts'
import { lookAtDatabase, vaultPaths, writeKeyFile } from '../vault-files.ts'
import { fillEveryTable } from './rows-in-every-table.ts'
import { passphrase } from './test-keeper.ts'
import { testKey, vaultId } from './test-vault.ts'

/**
 * Makes a closed vault in the directory as the first version of the program left it, under the tests'
 * passphrase, with rows in every table.
 */
export const makeFirstVersionVault = async (directory: string): Promise<void> => {
  const paths = vaultPaths(directory)
  makePrivateFolder(paths.vault)
  const key = testKey()
  const connection = createDatabase({
    path: paths.database,
    key,
    vaultId,
    now: 0,
    migrations: migrations.slice(0, 1),
  })
  fillEveryTable(connection, 1)
  connection.checkpoint()
  connection.close()
  const database = lookAtDatabase(paths.database)
  if (database.kind !== 'unknown') throw new Error('The database was not encrypted')
  const input = { passphrase: passphrase(), key, vaultId, since: 0, randomBytes }
  await writeKeyFile(paths.keyFile, {
    version: keyFileVersion,
    vaultId,
    cipher: { name: 'sqlcipher', legacy: 4, salt: database.head },
    keyCheck: keyCheckValue(key, vaultId),
    protections: [await wrapWithPassphrase(input)],
  })
}
