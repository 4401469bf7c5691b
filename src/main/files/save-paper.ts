import { randomUUID } from 'node:crypto'
import { app, dialog, type BrowserWindow } from 'electron'
import { basename, dirname, join } from 'node:path'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'
import type { ChosenFolder, SavedPaper } from '../../contract/desktop.ts'
import { writePrivateFile } from '../../vault/private-files.ts'
import { freePath, writeBeside } from './private-file.ts'

/** The page as it would be printed: its own paper size and margins, colours, tags and outline. */
const asPrinted = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

const ending = '.pdf'

type Paper = Parameters<DesktopPort['savePaper']>[0]

interface Cancelled {
  readonly kind: 'cancelled'
}

/** Nothing of it in the system's list of recent files; GTK asks before it replaces only where it is told to. */
const properties = ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'] as const

/** What saves papers. */
export interface PaperSaver extends Pick<DesktopPort, 'chooseFolder' | 'savePaper'> {
  /** Folders that were chosen are open to the page no longer; for when the vault locks. */
  readonly forgetFolders: () => void
}

/**
 * Saves what the window shows as PDF, for this user only (0600). One dialog stands at a time: what else is asked for
 * meanwhile counts as cancelled, so that no page can pile them up, each with a paper of its own in memory.
 */
export const createPaperSaver = (window: BrowserWindow): PaperSaver => {
  let folders = new Map<string, string>()
  let isAsking = false
  const onlyOne = async <T>(ask: () => Promise<T | Cancelled>): Promise<T | Cancelled> => {
    if (isAsking) return { kind: 'cancelled' }
    isAsking = true
    try {
      return await ask()
    } finally {
      isAsking = false
    }
  }
  /** Where the last file went, until the program ends. */
  let place: string | undefined
  const askWhere = async (fileName: string): Promise<string | undefined> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      // Two sheets of one day have one name: the second is not to be laid on the first by a careless key.
      defaultPath: freePath(join(place ?? app.getPath('documents'), fileName)),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      properties: [...properties],
      showsTagField: false,
    })
    return canceled || filePath === '' ? undefined : filePath
  }
  /** Where the ending had to be added, nobody was asked about a file of that name. */
  const writeTo = async (path: string, pdf: Uint8Array): Promise<string> => {
    if (!path.toLowerCase().endsWith(ending)) return writeBeside(`${path}${ending}`, pdf)
    await writePrivateFile(path, pdf)
    return path
  }
  const print = (): Promise<Buffer> => window.webContents.printToPDF(asPrinted)
  const chooseFolder = async (): Promise<ChosenFolder> => {
    // Those of now: what is chosen after a lock is of no use to what was open before it.
    const open = folders
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: place ?? app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    })
    const [folder] = filePaths
    if (canceled || folder === undefined) return { kind: 'cancelled' }
    const folderId = randomUUID()
    open.set(folderId, folder)
    place = folder
    return { kind: 'chosen', folderId }
  }
  const saveWhereAsked = async ({ fileName, mayWrite }: Paper): Promise<SavedPaper> => {
    // Printed first: whoever looks for a folder may take the page elsewhere meanwhile.
    const pdf = await print()
    if (window.isDestroyed() || !mayWrite()) return { kind: 'cancelled' }
    const path = await askWhere(fileName)
    if (path === undefined || !mayWrite()) return { kind: 'cancelled' }
    place = dirname(path)
    return { kind: 'saved', name: basename(await writeTo(path, pdf)) }
  }
  const saveInFolder = async (folder: string, paper: Paper): Promise<SavedPaper> => {
    const pdf = await print()
    if (window.isDestroyed() || !paper.mayWrite()) return { kind: 'cancelled' }
    return { kind: 'saved', name: basename(await writeBeside(join(folder, paper.fileName), pdf)) }
  }
  return {
    chooseFolder: () => onlyOne(chooseFolder),
    savePaper: async (paper) => {
      if (paper.folderId === undefined) return onlyOne(() => saveWhereAsked(paper))
      const folder = folders.get(paper.folderId)
      if (folder === undefined) {
        throw Object.assign(new Error('No such folder was chosen'), { code: 'ENOENT' })
      }
      return saveInFolder(folder, paper)
    },
    forgetFolders: () => {
      folders = new Map()
    },
  }
}
