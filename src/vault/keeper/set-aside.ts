import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { asStorageError, NotFoundError } from '../errors.ts'
import type { AsideNote } from '../restorer.ts'
import { syncFolder } from '../private-files.ts'
import { isPlaceFree } from '../vault-files.ts'
import { asideFolder, asideIds } from './replace-vault.ts'

/** The folder of a vault that was set aside. `NotFoundError` where there is none of this id, or it is empty. */
export const asideOf = (directory: string, id: string): string => {
  const folder = join(directory, asideFolder, id)
  if (!asideIds(directory).includes(id) || isPlaceFree(folder)) throw new NotFoundError('aside')
  return folder
}

/** `2026-11-22T005000123Z`, as `replaceVault` names them. */
const timeInId = /^(\d{4}-\d{2}-\d{2}T\d{2})(\d{2})(\d{2})(\d{3})Z(?:-\d+)?$/

const setAsideAt = (directory: string, id: string): number => {
  const at = Date.parse(id.replace(timeInId, '$1:$2:$3.$4Z'))
  // A folder that somebody has renamed: its change time is that of the renaming.
  return Number.isNaN(at) ? Math.round(statSync(join(directory, asideFolder, id)).ctimeMs) : at
}

/** The vaults that were set aside, newest first. Fails with `StorageError`. */
export const listAside = (directory: string): readonly AsideNote[] => {
  try {
    return asideIds(directory)
      .map((id) => ({ id, setAsideAt: setAsideAt(directory, id) }))
      .toSorted((one, other) => other.setAsideAt - one.setAsideAt)
  } catch (error) {
    throw asStorageError(error)
  }
}

/** Not by the name alone: behind a link lies somebody else's, which must not be written to. */
const isOwnFile = (path: string): boolean => {
  const found = lstatSync(path)
  return found.isFile() && found.nlink === 1
}

/** Overwrites a small file before it goes; a disk may keep an old copy all the same. */
const shred = (path: string): void => {
  if (isOwnFile(path)) {
    const file = openSync(path, 'r+')
    try {
      // On until all of it is: `writeSync` may stop before.
      writeFileSync(file, Buffer.alloc(statSync(path).size))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }
  rmSync(path, { recursive: true })
}

/**
 * Removes `vault.json` and every copy of it beside it; without them no passphrase and no code opens the
 * rest. Enters no folder by a link. Fails like `rm`.
 */
export const shredKeyFiles = (folder: string): void => {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return
  for (const name of readdirSync(folder)) {
    if (name.startsWith('vault.json')) shred(join(folder, name))
  }
  syncFolder(folder)
}

/**
 * Removes a vault's folder for good, its key files first. Does nothing where it is gone. Fails with
 * `StorageError`; calling it again goes on from there.
 */
export const removeVaultFolder = (folder: string): void => {
  try {
    shredKeyFiles(folder)
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    throw asStorageError(error)
  }
}
