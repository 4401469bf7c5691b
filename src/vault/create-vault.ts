import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Household, Person } from '../domain/model/person.ts'
import { asStorageError } from './errors.ts'
import { keyCheckValue } from './keys/key-check.ts'
import { keyFileVersion, type Protection } from './keys/key-file.ts'
import type { Secret } from './keys/secret.ts'
import { syncFolder } from './private-files.ts'
import type { OpenVault } from './repositories.ts'
import { migrations } from './sqlite/migrations.ts'
import { createDatabase } from './sqlite/open-database.ts'
import { sqliteVault, writeFirstContent } from './sqlite/sqlite-vault.ts'
import { lookAtDatabase, vaultPaths, vaultPathsIn, writeKeyFile } from './vault-files.ts'

export interface NewVault {
  readonly directory: string
  readonly vaultId: string
  readonly key: Secret
  /** 32 random bytes. */
  readonly fingerprintKey: Buffer
  readonly protection: Protection
  readonly household: Household
  readonly people: readonly Person[]
  /** Writes what else the vault begins with, before it takes its place; what it throws undoes all. */
  readonly fill?: ((vault: OpenVault) => Promise<void>) | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The database's salt, in base64, of a file that is closed. */
const writeDatabase = async (path: string, vault: NewVault): Promise<string> => {
  const connection = createDatabase({ ...vault, path, migrations })
  try {
    writeFirstContent(connection, vault)
    const opened = sqliteVault(connection)
    try {
      await vault.fill?.(opened)
    } finally {
      opened.close()
    }
  } finally {
    connection.close()
  }
  const file = lookAtDatabase(path)
  if (file.kind !== 'unknown') throw new Error('The new database was not encrypted')
  return file.head
}

const unfinishedPrefix = 'vault.unfinished-'

/**
 * Removes what a crash in the middle of `createVault` left in the directory. A key that was in the keychain
 * by then stays there: the folder's name says whose it was, but anybody may have written the name, and the
 * key of somebody's vault is never worth a tidy keychain. It opens nothing any more. Fails with
 * `StorageError`.
 */
export const removeUnfinishedVaults = (directory: string): void => {
  try {
    const names = readdirSync(directory).filter((name) => name.startsWith(unfinishedPrefix))
    for (const name of names) rmSync(join(directory, name), { recursive: true, force: true })
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * Writes a whole vault beside its place and moves it there by one rename, so that a crash leaves either
 * a vault or none. The place must be free. Fails with `StorageError`, and then nothing is left behind.
 */
export const createVault = async (vault: NewVault): Promise<void> => {
  const unfinished = join(vault.directory, `${unfinishedPrefix}${vault.vaultId}`)
  const paths = vaultPathsIn(unfinished)
  const place = vaultPaths(vault.directory).vault
  let isAt = unfinished
  try {
    mkdirSync(unfinished, { mode: 0o700 })
    const salt = await writeDatabase(paths.database, vault)
    await writeKeyFile(paths.keyFile, {
      version: keyFileVersion,
      vaultId: vault.vaultId,
      cipher: { name: 'sqlcipher', legacy: 4, salt },
      keyCheck: keyCheckValue(vault.key, vault.vaultId),
      protections: [vault.protection],
    })
    syncFolder(unfinished)
    // An empty folder may be in the place; Windows does not rename over it.
    if (existsSync(place)) rmdirSync(place)
    renameSync(unfinished, place)
    isAt = place
    syncFolder(vault.directory)
  } catch (error) {
    // In its place, too: whoever is told that it failed takes the key back.
    rmSync(isAt, { recursive: true, force: true })
    throw asStorageError(error)
  }
}
