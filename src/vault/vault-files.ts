import {
  constants,
  existsSync,
  readdirSync,
  accessSync,
  closeSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { asStorageError, storageProblemOf } from './errors.ts'
import {
  type KeyFile,
  type KeyFileReading,
  parseKeyFile,
  serialiseKeyFile,
} from './keys/key-file.ts'
import { nameOfLeftPart, syncFolder, writePrivateFile } from './private-files.ts'

/** Where the parts of a vault are within the data directory. */
export interface VaultPaths {
  /** All of a vault lies in one folder, so that one rename brings it into being. */
  readonly vault: string
  readonly database: string
  readonly keyFile: string
}

/** Where the vault's files lie inside its own folder. */
export const vaultPathsIn = (folder: string): VaultPaths => ({
  vault: folder,
  database: join(folder, 'vault.db'),
  keyFile: join(folder, 'vault.json'),
})

/** Where the vault's files lie inside a data directory. */
export const vaultPaths = (directory: string): VaultPaths => vaultPathsIn(join(directory, 'vault'))

export type DatabaseFile =
  | { readonly kind: 'absent' | 'empty' | 'plain' }
  /** `head`: its first 16 bytes in base64, fewer where it is shorter. `mark` changes when the file does. */
  | { readonly kind: 'unknown'; readonly head: string; readonly mark: string }

const plainHeader = Buffer.from('SQLite format 3\0', 'latin1')

const isMissing = (error: unknown): boolean => storageProblemOf(error) === 'gone'

/**
 * What the database file looks like from outside. Never call it while the file is open in this process:
 * closing a second handle drops the locks SQLite holds on it (POSIX advisory locks are per process).
 * Fails with `StorageError`.
 */
export const lookAtDatabase = (path: string): DatabaseFile => {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(16)
      const length = readSync(file, head, 0, 16, 0)
      if (length === 0) return { kind: 'empty' }
      if (head.equals(plainHeader)) return { kind: 'plain' }
      const { ino, size, mtimeMs } = statSync(path)
      return {
        kind: 'unknown',
        head: head.subarray(0, length).toString('base64'),
        mark: `${ino} ${size} ${mtimeMs}`,
      }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (isMissing(error)) return { kind: 'absent' }
    throw asStorageError(error)
  }
}

/** True where the vault's folder does not exist or has nothing in it. Fails with `StorageError`. */
export const isPlaceFree = (folder: string): boolean => {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    if (isMissing(error)) return true
    throw asStorageError(error)
  }
}

/** Fails with `StorageError` where the file is there and cannot be read. */
export const readKeyFile = (path: string): KeyFileReading => {
  try {
    return parseKeyFile(readFileSync(path, 'utf8'))
  } catch (error) {
    if (isMissing(error)) return { kind: 'absent' }
    throw asStorageError(error)
  }
}

/**
 * Replaces the key file in one step, synced, and keeps the version before it beside it as
 * `vault.json.previous`. Fails with `StorageError`, and then the old file is as it was.
 */
export const writeKeyFile = async (path: string, keyFile: KeyFile): Promise<void> => {
  try {
    if (existsSync(path)) await writePrivateFile(`${path}.previous`, readFileSync(path))
    await writePrivateFile(path, serialiseKeyFile(keyFile))
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * Like `writeKeyFile`, but leaves no version before it: what this file no longer opens with, neither does
 * any other of the vault's folder. First the copy and then the file, so that there is a sound one at each
 * moment; afterwards whatever else a crash or a repair left of older ones goes. (A disk may keep old blocks
 * all the same; a new key is the answer to that.) Fails with `StorageError`: the old file is then as it was,
 * or the new one is there already.
 */
export const replaceKeyFile = async (path: string, keyFile: KeyFile): Promise<void> => {
  const text = serialiseKeyFile(keyFile)
  const copy = `${path}.previous`
  try {
    await writePrivateFile(copy, text)
    await writePrivateFile(path, text)
    for (const name of readdirSync(dirname(path))) {
      const other = join(dirname(path), name)
      if (other.startsWith(`${path}.`) && other !== copy) rmSync(other, { force: true })
    }
    syncFolder(dirname(path))
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * Removes what a crash in the middle of writing the key file has left beside it: half a file, or a whole one
 * that never counted. What cannot be removed stays until the next time.
 */
export const removeLeftWrites = (path: string): void => {
  try {
    const written: readonly unknown[] = [basename(path), `${basename(path)}.previous`]
    for (const name of readdirSync(dirname(path))) {
      const isLeft = written.includes(nameOfLeftPart(name))
      if (isLeft) rmSync(join(dirname(path), name), { force: true })
    }
  } catch {
    // See above.
  }
}

export type Access = 'usable' | 'read-only' | 'forbidden' | 'missing'

const may = (path: string, mode: number): boolean => {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/** What this process may do with a file or folder that should be there. */
const accessToOne = (path: string): Access => {
  try {
    const mode = statSync(path).isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK
    if (!may(path, mode)) return 'forbidden'
    return may(path, mode | constants.W_OK) ? 'usable' : 'read-only'
  } catch (error) {
    return isMissing(error) ? 'missing' : 'forbidden'
  }
}

/** The first thing that stands in the way of reading and writing all of the paths. */
export const accessTo = (...paths: readonly string[]): Access =>
  paths.map(accessToOne).find((access) => access !== 'usable') ?? 'usable'
