import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { asStorageError, storageProblemOf } from '../errors.ts'
import { makePrivateFolder, writePrivateFile, writePrivateFileNow } from '../private-files.ts'
import { vaultPathsIn, writeKeyFile } from '../vault-files.ts'
import {
  largestBackup,
  manifestHead,
  peekManifest,
  type UnpackedBackup,
  unpackBackup,
} from './backup-container.ts'
import { BackupError } from './backup-error.ts'
import type { BackupManifest } from './backup-manifest.ts'

/** The folder of automatic backups within a data directory. */
export const backupFolder = (directory: string): string => join(directory, 'backups')

/** What the disk says of a file that should be there, as `BackupError` where it is gone. */
const asReadingError = (error: unknown): unknown =>
  storageProblemOf(error) === 'gone' ? new BackupError('gone') : asStorageError(error)

/** Reads and takes apart the whole file. Fails with `BackupError` or `StorageError`. */
export const readBackup = (path: string): UnpackedBackup => {
  let bytes: Uint8Array
  try {
    if (statSync(path).size > largestBackup) throw new BackupError('too-large')
    bytes = readFileSync(path)
  } catch (error) {
    throw asReadingError(error)
  }
  return unpackBackup(bytes)
}

/** What a file says of itself, from its beginning alone. Fails with `BackupError` or `StorageError`. */
export const readManifest = (path: string): BackupManifest => {
  const head = Buffer.alloc(manifestHead)
  let length: number
  let size: number
  try {
    const file = openSync(path, 'r')
    try {
      length = readSync(file, head, 0, head.length, 0)
      size = fstatSync(file).size
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw asReadingError(error)
  }
  const manifest = peekManifest(head.subarray(0, length))
  // A copy that was broken off is the damage that happens.
  if (size < manifest.database.bytes + manifest.keyFile.bytes) throw new BackupError('damaged')
  return manifest
}

/**
 * Writes the bytes of a backup to its place (0600), synced, in one step: a crash leaves the whole file or
 * none. Fails with `StorageError`, and then nothing is left behind.
 */
export const writeBackup = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writePrivateFile(path, bytes)
  } catch (error) {
    throw asStorageError(error)
  }
}

/** `writeBackup` for where nothing else may happen meanwhile. */
export const writeBackupNow = (path: string, bytes: Uint8Array): void => {
  try {
    writePrivateFileNow(path, bytes)
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * Lays the files of a backup out as a vault's folder, which is made (0700) where it is missing: `vault.db`
 * and `vault.json`, synced. Fails with `StorageError`; removing what is there then is the caller's.
 */
export const layOutBackup = async (folder: string, backup: UnpackedBackup): Promise<void> => {
  const paths = vaultPathsIn(folder)
  try {
    makePrivateFolder(folder)
    await writeBackup(paths.database, backup.database)
    await writeKeyFile(paths.keyFile, backup.keyFile)
  } catch (error) {
    throw asStorageError(error)
  }
}
