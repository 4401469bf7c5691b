import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { asStorageError, storageProblemOf } from '../errors.ts'
import { nameOfLeftPart, syncFolder } from '../private-files.ts'
import { BackupError } from './backup-error.ts'
import { readManifest } from './backup-files.ts'
import { type BackupManifest, type BackupReason, backupReasons } from './backup-manifest.ts'
import { superfluousBackups } from './retention.ts'

/** A file in the folder, as its name and its beginning describe it. */
export interface BackupNote {
  readonly name: string
  /** Milliseconds since 1970; the file's own time where it cannot be read. */
  readonly madeAt: number
  readonly reason: BackupReason
  readonly bytes: number
  /** `undefined` where the file cannot be read as a backup. */
  readonly manifest: BackupManifest | undefined
}

const backupName = /^[\w.-]{1,100}\.kinventory$/

/** What `newBackupName` gives; files that somebody put into the folder are called otherwise. */
const automaticName = /^\d{4}-\d{2}-\d{2}T\d{6}Z-(?<reason>[a-z]+)(?:-\d+)?\.kinventory$/

/** True of files that a backup under way makes; one that lies there at any other time was left by a crash. */
export const isUnfinishedBackup = (name: string): boolean =>
  name.startsWith('unfinished') || nameOfLeftPart(name)?.endsWith('.kinventory') === true

/** The database of the backup under way. */
export const unfinishedDatabase = (folder: string): string => join(folder, 'unfinished.db')

/**
 * A free name such as `2026-11-22T005000Z-daily.kinventory`, in UTC, so that names sort by the time they
 * tell. `now`: milliseconds since 1970.
 */
export const newBackupName = (folder: string, reason: BackupReason, now: number): string => {
  const time = `${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}Z`
  for (let count = 1; ; count += 1) {
    const name = `${time}-${reason}${count === 1 ? '' : `-${count}`}.kinventory`
    if (!existsSync(join(folder, name))) return name
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (storageProblemOf(error) === 'gone') return []
    throw asStorageError(error)
  }
}

const manifestOf = (path: string): BackupManifest | undefined => {
  try {
    return readManifest(path)
  } catch {
    // Whatever is wrong with it: it can be removed, and restoring from it says what it is.
    return undefined
  }
}

/** `undefined` where it is no file, or went while it was looked at. */
const noteOf = (folder: string, name: string): BackupNote | undefined => {
  const path = join(folder, name)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile() !== true) return undefined
  const manifest = manifestOf(path)
  const told = automaticName.exec(name)?.groups?.['reason']
  return {
    name,
    madeAt: manifest?.madeAt ?? Math.round(found.mtimeMs),
    reason: manifest?.reason ?? backupReasons.find((reason) => reason === told) ?? 'asked',
    bytes: found.size,
    manifest,
  }
}

/** Every `*.kinventory` in the folder, of whichever vault, newest first. Fails with `StorageError`. */
export const listBackups = (folder: string): readonly BackupNote[] => {
  try {
    return namesIn(folder)
      .filter((name) => backupName.test(name))
      .map((name) => noteOf(folder, name))
      .filter((note) => note !== undefined)
      .toSorted((one, other) => other.madeAt - one.madeAt || (one.name < other.name ? 1 : -1))
  } catch (error) {
    throw asStorageError(error)
  }
}

/** The path of a backup in the folder. Fails with `BackupError` (`gone`) where there is none of that name. */
export const backupPath = (folder: string, name: string): string => {
  const path = join(folder, name)
  const isThere = backupName.test(name) && statSync(path, { throwIfNoEntry: false })?.isFile()
  if (isThere !== true) throw new BackupError('gone')
  return path
}

/** Removes one backup. Fails with `BackupError` (`gone`) or `StorageError`. */
export const removeBackup = (folder: string, name: string): void => {
  const path = backupPath(folder, name)
  try {
    rmSync(path)
    syncFolder(folder)
  } catch (error) {
    throw asStorageError(error)
  }
}

/** The backups in the folder that were made by the program itself and belong to the vault. */
export const automaticBackups = (folder: string, vaultId: string): readonly BackupNote[] =>
  listBackups(folder).filter(
    ({ name, manifest }) => manifest?.vaultId === vaultId && automaticName.test(name),
  )

/**
 * Removes what need not be kept any longer (`superfluousBackups`) of the vault's automatic backups. Files
 * of other vaults, files that cannot be read and files somebody put there stay. Fails with `StorageError`.
 */
export const removeSuperfluous = (folder: string, vaultId: string, now: number): void => {
  for (const name of superfluousBackups(automaticBackups(folder, vaultId), now)) {
    removeBackup(folder, name)
  }
}

/** Removes what a backup that was interrupted has left; none may be under way. Fails with `StorageError`. */
export const removeUnfinishedBackups = (folder: string): void => {
  try {
    for (const name of namesIn(folder)) {
      if (isUnfinishedBackup(name)) rmSync(join(folder, name), { force: true })
    }
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * The same at the start, with the process lock held. What cannot be removed stays until the next backup: it
 * is encrypted and in nobody's way.
 */
export const removeLeftBackups = (folder: string): void => {
  try {
    removeUnfinishedBackups(folder)
  } catch {
    // See above.
  }
}
