import { eventIterator } from '@orpc/contract'
import { base } from './errors.ts'
import { z } from './zod.ts'

/** The screens that the menu leads to. */
export const menuPlaces = [
  'household',
  'accounts',
  'breaches',
  'to-do',
  'import',
  'letters',
  'backups',
  'settings',
  'about',
] as const

/** What the system asks of the page: a command of the menu, or a file that somebody opened with the program. */
export const askSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('go'), to: z.enum(menuPlaces) }),
  z.object({ kind: z.literal('find') }),
  z.object({ kind: z.literal('print') }),
  z.object({ kind: z.literal('save-paper') }),
  z.object({ kind: z.literal('lock') }),
  /** To put a backup in place; the one thing that needs no open vault. */
  z.object({ kind: z.literal('restore') }),
  z.object({
    kind: z.literal('file'),
    fileId: z.uuid(),
    /** Without its folder. */
    name: z.string(),
    as: z.enum(['backup', 'import']),
  }),
  /** So many more were opened at once than are taken. */
  z.object({ kind: z.literal('files-left-out'), count: z.number().int().min(1) }),
])
export type Ask = z.infer<typeof askSchema>

/** How the window looks and what may be seen of it; kept beside the vault, for it holds while locked too. */
export const windowSettingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** The window is left out of screen shots and of what is shared in a call, as far as the system can. */
  contentProtection: z.boolean(),
})
export type WindowSettings = z.infer<typeof windowSettingsSchema>

/** A name for a file, without a path; the host takes out what a file name may not have. */
const fileName = z.string().min(1).max(150)

const savedSchema = z.discriminatedUnion('kind', [
  /** The name it got, without its folder. */
  z.object({ kind: z.literal('saved'), name: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
])
export type SavedPaper = z.infer<typeof savedSchema>

const folderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), folderId: z.uuid() }),
  z.object({ kind: z.literal('cancelled') }),
])
export type ChosenFolder = z.infer<typeof folderSchema>

/** What only the desktop window can do. In a browser `asks` ends at once, and all else is `NOT_ALLOWED` (`desktop-only`). */
export const desktop = {
  /** What the system asks, from now on; first the files that nobody has taken yet. */
  asks: base.output(eventIterator(askSchema)),
  /**
   * A file somebody opened with the program, once. `NOT_FOUND` after that, and where it is no file; `FILE` where it is
   * too large, `STORAGE` where it cannot be read.
   */
  takeFile: base.input(z.strictObject({ fileId: z.uuid() })).output(z.file()),
  /** That file is not wanted; it is not told of again. Nothing happens where it is not there. */
  leaveFile: base.input(z.strictObject({ fileId: z.uuid() })).output(z.void()),
  /** Where several documents go, by the system's dialog. The place itself is not told. */
  chooseFolder: base.output(folderSchema),
  /**
   * The page as it would be printed, as a PDF file: to where the system's dialog says, or into a folder chosen before,
   * where nothing is replaced. `STORAGE` where the disk refuses, or no such folder was chosen;
   * `VAULT_NOT_OPEN` where no vault is open, or it locked meanwhile.
   */
  savePaper: base
    .input(z.strictObject({ fileName, folderId: z.uuid().optional() }))
    .output(savedSchema),
  settings: base.output(windowSettingsSchema),
  /** Takes effect at once; gives what holds now. `STORAGE` where it cannot be kept: then it ends with the program. */
  set: base.input(windowSettingsSchema.partial().strict()).output(windowSettingsSchema),
  /** After a lock: nothing of the family is on the page any more. One that does not say so is ended (P4). */
  letGo: base.output(z.void()),
  /**
   * Shows the folder of the log in the system's file manager; where the system cannot, nothing happens. `STORAGE` where
   * the folder is not there and cannot be made.
   */
  showLogs: base.output(z.void()),
}
