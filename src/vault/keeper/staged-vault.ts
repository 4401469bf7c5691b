import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { asStorageError } from '../errors.ts'
import { nameOfLeftPart, syncFolder } from '../private-files.ts'
import { type VaultPaths, vaultPathsIn } from '../vault-files.ts'
import { journalName } from './replace-vault.ts'

const prefix = 'staged-'

/** The folder, within the data directory, of a vault that is being prepared to take the place. */
export const stagedName = (id: string): string => `${prefix}${id}`

/** Where the parts of a staged vault are. */
export const stagedPaths = (directory: string, id: string): VaultPaths =>
  vaultPathsIn(join(directory, stagedName(id)))

/** Makes the empty, private folder of a vault to be prepared. Fails with `StorageError`. */
export const makeStaged = (directory: string, id: string): VaultPaths => {
  const paths = stagedPaths(directory, id)
  try {
    mkdirSync(paths.vault, { mode: 0o700 })
    return paths
  } catch (error) {
    throw asStorageError(error)
  }
}

/** Removes a staged vault; does nothing where there is none. Fails with `StorageError`. */
export const removeStaged = (directory: string, id: string): void => {
  try {
    rmSync(stagedPaths(directory, id).vault, { recursive: true, force: true })
  } catch (error) {
    throw asStorageError(error)
  }
}

/** `removeStaged` where nobody waits for it: what cannot be removed goes at the next start. It is encrypted. */
export const dropStaged = (directory: string, id: string): void => {
  try {
    removeStaged(directory, id)
  } catch {
    // See above.
  }
}

/**
 * Removes every staged vault a crash or a closed window left. Only with the process lock held and no
 * replacement under way. What cannot be removed stays until the next start: it is encrypted and in
 * nobody's way.
 */
export const removeLeftStaged = (directory: string): void => {
  try {
    for (const name of readdirSync(directory)) {
      // Or a journal of `replaceVault` that a crash kept from getting its name.
      const isLeft = name.startsWith(prefix) || nameOfLeftPart(name) === journalName
      if (isLeft) rmSync(join(directory, name), { recursive: true, force: true })
    }
  } catch {
    // See above.
  }
}

const syncFile = (path: string): void => {
  // Windows syncs only what is open for writing.
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * The last step before a staged vault may take the place: its database, closed and without a log, and
 * its key file reach the disk. Throws where a log is left beside the database. Fails with `StorageError`.
 */
export const sealStaged = (paths: VaultPaths): void => {
  if (existsSync(`${paths.database}-wal`)) throw new Error('The staged database was not closed')
  try {
    syncFile(paths.database)
    syncFile(paths.keyFile)
    syncFolder(paths.vault)
  } catch (error) {
    throw asStorageError(error)
  }
}
