import { create } from 'zustand'
import { whenLocked } from '../../state/lock.ts'

export interface SavedExports {
  /** Names of the files that were saved and not yet said to be deleted; no names of the family. */
  readonly names: readonly string[]
}

const none: SavedExports = { names: [] }

/** Exports that lie about unencrypted. Kept until the page is locked or closed. */
export const useSavedExports = create<SavedExports>(() => none)

whenLocked(() => useSavedExports.setState(none, true))

/** Reminds of a saved file. */
export const noteSavedExport = (name: string): void =>
  useSavedExports.setState(({ names }) => ({ names: [...names.filter((n) => n !== name), name] }))

/** The file is gone. */
export const forgetSavedExport = (name: string): void =>
  useSavedExports.setState(({ names }) => ({ names: names.filter((other) => other !== name) }))
