import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { backupFolder } from '../backup/backup-files.ts'
import { isUnfinishedBackup } from '../backup/backup-folder.ts'
import { asStorageError, storageProblemOf } from '../errors.ts'
import { makePrivateFolder, syncFolder, writePrivateFileNow } from '../private-files.ts'
import { vaultPaths } from '../vault-files.ts'
import { asideFolder } from './replace-vault.ts'
import { removeVaultFolder, shredKeyFiles } from './set-aside.ts'

/**
 * What is erased moves into a folder of its own first. Until the vault itself has moved, nothing is lost
 * and everything goes back; from then on the folder has the second name, and all in it goes.
 */
const begunPrefix = 'erasing-'
const decidedPrefix = 'erased-'

/**
 * Which keychain entry is still to be removed, and the proof that whoever says so had its key: anybody may
 * write into the data directory, and must not have a key removed by that.
 */
const entryNoteSchema = z.readonly(
  z.object({ vaultId: z.string().min(1).max(100), proof: z.string().max(100) }),
)

export type EntryNote = z.infer<typeof entryNoteSchema>

/** What goes with the vault. */
export interface ErasingOrder {
  /** Names the folder. */
  readonly id: string
  readonly backups: boolean
  readonly setAside: boolean
  /** Whose keychain entry is to go too. */
  readonly keychainEntry: EntryNote | undefined
}

/** The folder has the shape of a data directory, and a note on what is still to be removed elsewhere. */
const partsOf = (folder: string) => ({
  note: join(folder, 'keychain.json'),
  vault: vaultPaths(folder).vault,
  backups: backupFolder(folder),
  setAside: join(folder, asideFolder),
})

const listed = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (storageProblemOf(error) === 'gone') return []
    throw error
  }
}

/** Backups among what may lie in the folder of backups, and what a crash left of one being written. */
const isBackup = (name: string): boolean => name.endsWith('.kinventory') || isUnfinishedBackup(name)

const moveBackups = (from: string, to: string): void => {
  const names = listed(from).filter(isBackup)
  if (names.length === 0) return
  makePrivateFolder(to)
  for (const name of names) renameSync(join(from, name), join(to, name))
  syncFolder(to)
  syncFolder(from)
}

const moveFolder = (from: string, to: string): void => {
  if (existsSync(from) && !existsSync(to)) renameSync(from, to)
}

const begin = (directory: string, order: ErasingOrder): void => {
  const folder = join(directory, `${begunPrefix}${order.id}`)
  mkdirSync(folder, { mode: 0o700 })
  if (order.keychainEntry !== undefined) {
    const note = JSON.stringify(order.keychainEntry)
    writePrivateFileNow(partsOf(folder).note, note)
  }
  syncFolder(folder)
}

/** Nothing of the vault itself had gone: whatever was moved before it goes back. */
const takeBack = (directory: string, folder: string): void => {
  const parts = partsOf(folder)
  moveBackups(parts.backups, backupFolder(directory))
  moveFolder(parts.setAside, join(directory, asideFolder))
  syncFolder(directory)
  // Where another one has come into its place meanwhile, it stays.
  if (!existsSync(parts.setAside)) rmSync(folder, { recursive: true, force: true })
}

/** First every key file, without which no passphrase and no code opens the rest; then the rest. */
const removeContents = (folder: string): void => {
  const { vault, backups, setAside } = partsOf(folder)
  shredKeyFiles(vault)
  for (const id of listed(setAside)) removeVaultFolder(join(setAside, id))
  for (const part of [backups, setAside, vault]) rmSync(part, { recursive: true, force: true })
  syncFolder(folder)
}

/**
 * What erasing the vault consists of, in order. Whatever stops the program between two of these, or
 * within one, `finishErasing` gives the whole vault or none of it afterwards.
 */
export const erasingSteps = (directory: string, order: ErasingOrder): readonly (() => void)[] => {
  const begun = join(directory, `${begunPrefix}${order.id}`)
  const decided = join(directory, `${decidedPrefix}${order.id}`)
  const to = partsOf(begun)
  return [
    () => begin(directory, order),
    () => {
      if (order.backups) moveBackups(backupFolder(directory), to.backups)
    },
    () => {
      if (order.setAside) moveFolder(join(directory, asideFolder), to.setAside)
    },
    () => {
      renameSync(vaultPaths(directory).vault, to.vault)
      syncFolder(begun)
      syncFolder(directory)
    },
    () => {
      renameSync(begun, decided)
      syncFolder(directory)
    },
    () => removeContents(decided),
  ]
}

const decidedName = (directory: string, begun: string): string =>
  join(directory, `${decidedPrefix}${basename(begun).slice(begunPrefix.length)}`)

const foldersOf = (directory: string, prefix: string): readonly string[] =>
  listed(directory)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(directory, name))

/**
 * Completes an erasure that was interrupted, or takes it back where the vault is still in its place. To be
 * called with the process lock held. What it leaves is for `leftNotes`. Fails with
 * `StorageError`; calling it again goes on from there.
 */
export const finishErasing = (directory: string): void => {
  try {
    for (const begun of foldersOf(directory, begunPrefix)) {
      if (!existsSync(partsOf(begun).vault)) takeBack(directory, begun)
      else renameSync(begun, decidedName(directory, begun))
    }
    for (const decided of foldersOf(directory, decidedPrefix)) {
      removeContents(decided)
      if (!existsSync(partsOf(decided).note)) rmSync(decided, { recursive: true, force: true })
    }
  } catch (error) {
    throw asStorageError(error)
  }
}

/** `finishErasing` at a start. What the disk does not let go of now is in nobody's way until the next one. */
export const removeLeftErasures = (directory: string): void => {
  try {
    finishErasing(directory)
  } catch {
    // See above.
  }
}

/** A note that an erased vault has left; `done` once it has been dealt with. */
export interface LeftNote extends EntryNote {
  readonly done: () => void
}

/** One that cannot be read says nothing. */
const readNote = (path: string): EntryNote | undefined => {
  try {
    return entryNoteSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** What erased vaults have left to be done about the keychain. Fails with `StorageError`. */
export const leftNotes = (directory: string): readonly LeftNote[] => {
  try {
    return foldersOf(directory, decidedPrefix).flatMap((folder) => {
      const note = readNote(partsOf(folder).note)
      const done = (): void => rmSync(folder, { recursive: true, force: true })
      if (note !== undefined) return [{ ...note, done }]
      done()
      return []
    })
  } catch (error) {
    throw asStorageError(error)
  }
}
