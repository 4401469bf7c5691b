import { keyCheckValue } from '../keys/key-check.ts'
import { keyFileVersion, type KeyFile } from '../keys/key-file.ts'
import type { Secret } from '../keys/secret.ts'
import { makePrivateFolder } from '../private-files.ts'
import type { Connection } from '../sqlite/connection.ts'
import { migrations } from '../sqlite/migrations.ts'
import { createDatabase } from '../sqlite/open-database.ts'
import { lookAtDatabase, vaultPaths, writeKeyFile } from '../vault-files.ts'

/** What makes one old vault differ from another. */
interface FirstVersion {
  readonly directory: string
  readonly vaultId: string
  readonly key: Secret
  readonly protections: KeyFile['protections']
  /** Writes its rows. */
  readonly fill: (connection: Connection) => void
}

/** Makes a closed vault in the directory as the first version of the program left it. */
export const writeFirstVersion = async (given: FirstVersion): Promise<void> => {
  const { key } = given
  const paths = vaultPaths(given.directory)
  makePrivateFolder(paths.vault)
  const connection = createDatabase({
    path: paths.database,
    key,
    vaultId: given.vaultId,
    now: 0,
    migrations: migrations.slice(0, 1),
  })
  given.fill(connection)
  connection.checkpoint()
  connection.close()
  const database = lookAtDatabase(paths.database)
  if (database.kind !== 'unknown') throw new Error('The database was not encrypted')
  await writeKeyFile(paths.keyFile, {
    version: keyFileVersion,
    vaultId: given.vaultId,
    cipher: { name: 'sqlcipher', legacy: 4, salt: database.head },
    keyCheck: keyCheckValue(key, given.vaultId),
    protections: given.protections,
  })
}
