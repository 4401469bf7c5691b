import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { asStorageError, storageProblemOf } from '../errors.ts'
import { makePrivateFolder, syncFolder, writePrivateFileNow } from '../private-files.ts'
import { isPlaceFree, vaultPaths, vaultPathsIn } from '../vault-files.ts'

/** The folder of the vaults that were put out of the way, each under the id it got then. */
export const asideFolder = 'set-aside'

const asideId = /^[\w-]{1,100}$/
const stagedName = /^staged-[\w-]{1,100}$/

const isNext = (name: string): boolean =>
  stagedName.test(name) ||
  (name.startsWith(`${asideFolder}/`) && asideId.test(name.slice(asideFolder.length + 1)))

/** One vault that takes another one's place. */
export interface Replacement {
  /** The whole vault that comes, within the data directory: `staged-ID`, or `set-aside/ID` to undo one. */
  readonly next: string
  /** The id under which the present vault is set aside. */
  readonly aside: string
}

/** `replacing.json`: lies there from before the first rename until after the last. */
const journalSchema = z.object({
  version: z.literal(1),
  next: z.string().refine(isNext),
  aside: z.string().regex(asideId),
})

/** The name of the journal in the data directory. */
export const journalName = 'replacing.json'

const journalPath = (directory: string): string => join(directory, journalName)

const asidePath = (directory: string, id: string): string => join(directory, asideFolder, id)

const writeJournal = (directory: string, replacement: Replacement): void => {
  const text = `${JSON.stringify(journalSchema.parse({ version: 1, ...replacement }))}\n`
  writePrivateFileNow(journalPath(directory), text)
}

const removeJournal = (directory: string): void => {
  rmSync(journalPath(directory), { force: true })
  syncFolder(directory)
}

/** A rename that lasts through a power cut. An empty folder in the place goes: Windows does not rename over it. */
const move = (directory: string, from: string, to: string): void => {
  if (existsSync(to)) rmdirSync(to)
  renameSync(from, to)
  const aside = join(directory, asideFolder)
  if (existsSync(aside)) syncFolder(aside)
  syncFolder(directory)
}

/**
 * What replacing the vault consists of, in order. Whatever stops the program between two of these, or
 * within one, `finishReplacing` gives one whole vault afterwards.
 */
export const replacementSteps = (
  directory: string,
  replacement: Replacement,
): readonly (() => void)[] => {
  const { vault } = vaultPaths(directory)
  return [
    () => makePrivateFolder(join(directory, asideFolder)),
    () => writeJournal(directory, replacement),
    () => {
      // There is none on a new computer, or after an erasure.
      if (!isPlaceFree(vault)) move(directory, vault, asidePath(directory, replacement.aside))
    },
    () => move(directory, join(directory, replacement.next), vault),
    () => removeJournal(directory),
  ]
}

/** Brings the present vault back after a step that failed; the journal stays where that fails as well. */
const undo = (directory: string, { aside }: Replacement): void => {
  const { vault } = vaultPaths(directory)
  const was = asidePath(directory, aside)
  if (isPlaceFree(vault) && existsSync(was)) move(directory, was, vault)
  removeJournal(directory)
}

/** The time as a name that sorts: `2026-11-22T005000123Z`. */
export const timeName = (at: number): string => new Date(at).toISOString().replaceAll(/[:.]/gu, '')

/** An id that is free, after the time at which it is given. */
const newAsideId = (directory: string, now: number): string => {
  const name = timeName(now)
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}-${count}`
    if (!existsSync(asidePath(directory, id))) return id
  }
}

/**
 * Puts `next` (see `Replacement`), a whole vault that is closed and synced, in the place of the present
 * one, which must be closed too; gives the id under which that is set aside, or `undefined` where there
 * was none. The present vault is moved, never written to. Fails with `StorageError`, and then the present
 * vault is in its place. Synchronous, so that nobody looks at the disk in between. `now`: milliseconds
 * since 1970.
 */
export const replaceVault = (directory: string, next: string, now: number): string | undefined => {
  const replacement = { next, aside: newAsideId(directory, now) }
  try {
    try {
      for (const step of replacementSteps(directory, replacement)) step()
    } catch (error) {
      try {
        undo(directory, replacement)
      } catch {
        // The journal is still there: `finishReplacing` goes on from it.
      }
      throw error
    }
    return existsSync(asidePath(directory, replacement.aside)) ? replacement.aside : undefined
  } catch (error) {
    throw asStorageError(error)
  }
}

type Journal =
  | { readonly kind: 'absent' | 'damaged' }
  | { readonly kind: 'read'; readonly replacement: Replacement }

const readJournal = (directory: string): Journal => {
  let text: string
  try {
    text = readFileSync(journalPath(directory), 'utf8')
  } catch (error) {
    if (storageProblemOf(error) === 'gone') return { kind: 'absent' }
    throw error
  }
  try {
    return { kind: 'read', replacement: journalSchema.parse(JSON.parse(text)) }
  } catch {
    return { kind: 'damaged' }
  }
}

const hasAllParts = (folder: string): boolean => {
  const { database, keyFile } = vaultPathsIn(folder)
  return existsSync(database) && existsSync(keyFile)
}

/** The ids of the vaults that were set aside, newest first. Fails with `StorageError`. */
export const asideIds = (directory: string): readonly string[] => {
  try {
    return readdirSync(join(directory, asideFolder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && asideId.test(entry.name))
      .map((entry) => entry.name)
      .toSorted()
      .toReversed()
  } catch (error) {
    if (storageProblemOf(error) === 'gone') return []
    throw asStorageError(error)
  }
}

/** Where the vault is that belongs in the empty place: the one that comes, else the one that was there. */
const whatBelongs = (directory: string, journal: Journal): string | undefined => {
  if (journal.kind !== 'read') {
    // A journal that cannot be read: the last vault put out of the way was the present one.
    const [newest] = asideIds(directory)
    return newest === undefined ? undefined : asidePath(directory, newest)
  }
  const next = join(directory, journal.replacement.next)
  const was = asidePath(directory, journal.replacement.aside)
  if (hasAllParts(next)) return next
  return [was, next].find((folder) => !isPlaceFree(folder))
}

/**
 * Completes a replacement that was interrupted, or takes it back, so that exactly one whole vault is in
 * the place: the present one where nothing had moved, else the one that comes, else (it is gone) the
 * present one again. To be called with the process lock held, before anybody looks at the vault. Fails
 * with `StorageError`; calling it again goes on from there.
 */
export const finishReplacing = (directory: string): void => {
  try {
    const journal = readJournal(directory)
    if (journal.kind === 'absent') return
    const { vault } = vaultPaths(directory)
    if (isPlaceFree(vault)) {
      const belongs = whatBelongs(directory, journal)
      if (belongs !== undefined) move(directory, belongs, vault)
    }
    removeJournal(directory)
  } catch (error) {
    throw asStorageError(error)
  }
}
