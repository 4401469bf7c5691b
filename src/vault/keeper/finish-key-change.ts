import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { BackupError } from '../backup/backup-error.ts'
import { backupFolder, readBackup } from '../backup/backup-files.ts'
import { automaticBackups, removeBackup } from '../backup/backup-folder.ts'
import { asStorageError } from '../errors.ts'
import type { KeyFile } from '../keys/key-file.ts'
import type { Patience } from '../keys/keychain.ts'
import { readKeyFile, replaceKeyFile, vaultPathsIn } from '../vault-files.ts'
import { backUpOpenVault } from './backups.ts'
import type { KeeperCore } from './keeper-core.ts'
import { pruneEntry } from './keychain-entry.ts'
import { ownKeyFile } from './own-key-file.ts'
import { asideFolder, asideIds } from './replace-vault.ts'
import { removeVaultFolder } from './set-aside.ts'
import { stagedPaths } from './staged-vault.ts'

const renameFolder = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch (error) {
    throw asStorageError(error)
  }
}

/** Removes the vault with the old key, which the renewal of this id has put out of the way. */
const removeReplaced = (directory: string, renewal: string): void => {
  for (const id of asideIds(directory)) {
    const folder = join(directory, asideFolder, id)
    const reading = readKeyFile(vaultPathsIn(folder).keyFile)
    const unfinished = reading.kind === 'read' ? reading.keyFile.unfinished : undefined
    if (unfinished?.kind !== 'renewing' || unfinished.id !== renewal) continue
    // Under a name that every start removes, since half a folder is no longer known by its key file.
    const leaving = stagedPaths(directory, renewal).vault
    renameFolder(folder, leaving)
    removeVaultFolder(leaving)
  }
}

const keyCheckOf = (path: string): string | undefined => {
  try {
    return readBackup(path).keyFile.keyCheck
  } catch (error) {
    // It opens with no key at all. The list of backups says so.
    if (error instanceof BackupError) return undefined
    throw error
  }
}

/** Makes a backup with the vault's new key; then the automatic ones with the old key go. */
const replaceBackups = async (
  core: KeeperCore,
  { vaultId }: KeyFile,
  oldKeyCheck: string,
): Promise<void> => {
  await backUpOpenVault(core, 'renewal')
  const folder = backupFolder(core.options.directory)
  for (const { name } of automaticBackups(folder, vaultId)) {
    if (keyCheckOf(join(folder, name)) === oldKeyCheck) removeBackup(folder, name)
  }
}

/**
 * Brings a change of the open vault's keys, which its key file says was begun, to its end: what is left of
 * the old key goes. Does nothing where there is none or the vault is not open; where the keychain cannot be
 * used, the next call goes on. Fails with `StorageError` or `VaultStateError`; the vault is whole then, too.
 */
export const finishKeyChange = async (core: KeeperCore, patience: Patience): Promise<void> => {
  const session = core.session()
  if (session === undefined) return
  const began = core.locks()
  const keyFile = ownKeyFile(core)
  const { unfinished } = keyFile
  if (unfinished === undefined) return
  const { sharedComputer } = session.vault.household.read()
  if (unfinished.kind === 'renewed') {
    // First, since it may be the room that the backup needs.
    removeReplaced(core.options.directory, unfinished.id)
    await replaceBackups(core, keyFile, unfinished.keyCheck)
  }
  const pruned = await pruneEntry(core, keyFile, sharedComputer, patience)
  if (!pruned && unfinished.kind === 'keychain') return
  core.assertNotLocked(began, [])
  // Where there is no keychain at all, the rest must not be done again at every unlocking.
  const left = pruned ? undefined : ({ kind: 'keychain' } as const)
  await replaceKeyFile(core.paths.keyFile, { ...keyFile, unfinished: left })
}

/** The same where somebody waits for something else: what cannot be done now is done after a later unlocking. */
export const finishKeyChangeIfPossible = async (
  core: KeeperCore,
  patience: Patience,
): Promise<void> => {
  try {
    await finishKeyChange(core, patience)
  } catch {
    // The key file still says that it is to be done.
  }
}
