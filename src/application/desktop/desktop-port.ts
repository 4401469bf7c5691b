import type { Ask, ChosenFolder, SavedPaper, WindowSettings } from '../../contract/desktop.ts'

/** In the place of a file that is larger than the page could take. */
export const fileTooLarge = 'too-large'

/** What the desktop host gives the program of its window and its system. The loopback host has none. */
export interface DesktopPort {
  /** What the system asks, from now on, until the signal ends it; first the files that nobody has taken. */
  readonly asks: (signal: AbortSignal | undefined) => AsyncIterableIterator<Ask>
  /**
   * A file somebody opened with the program, once; `undefined` where none of that id waits, and where it is a folder,
   * a pipe or a device. Fails as the disk does.
   */
  readonly takeFile: (fileId: string) => Promise<File | typeof fileTooLarge | undefined>
  /** Forgets such a file. */
  readonly leaveFile: (fileId: string) => void
  readonly chooseFolder: () => Promise<ChosenFolder>
  /**
   * The window's page as a PDF file. `fileName` is a plain name with its ending. `mayWrite` is asked before anything is
   * written: a dialog may stand open for hours. In a folder chosen before nothing is replaced. Fails as the disk does.
   */
  readonly savePaper: (paper: {
    readonly fileName: string
    readonly folderId: string | undefined
    readonly mayWrite: () => boolean
  }) => Promise<SavedPaper>
  readonly settings: () => WindowSettings
  /** Takes effect at once. Fails as the disk does. */
  readonly set: (changes: Partial<WindowSettings>) => Promise<WindowSettings>
  /** The page shows nothing of the family any more; one that does not say so after a lock is ended (P4). */
  readonly letGo: () => void
  /** Fails as the disk does. */
  readonly showLogs: () => Promise<void>
}
