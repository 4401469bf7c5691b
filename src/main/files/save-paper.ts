import { randomUUID } from 'node:crypto'
import { app, dialog, type BrowserWindow } from 'electron'
import { basename, dirname, join } from 'node:path'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'
import { freePath, writeBeside, writePrivateFile } from './private-file.ts'

/** The page as it would be printed: its own paper size and margins, colours, tags and outline. */
const asPrinted = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

const ending = '.pdf'

/** Nothing of it in the system's list of recent files; GTK asks before it replaces only where it is told to. */
const properties = ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'] as const

/** Saves what the window shows as PDF, for this user only (0600). */
export const createPaperSaver = (
  window: BrowserWindow,
): Pick<DesktopPort, 'chooseFolder' | 'savePaper'> => {
  const folders = new Map<string, string>()
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
  return {
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: place ?? app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
      const [folder] = filePaths
      if (canceled || folder === undefined) return { kind: 'cancelled' }
      const folderId = randomUUID()
      folders.set(folderId, folder)
      place = folder
      return { kind: 'chosen', folderId }
    },
    savePaper: async ({ fileName, folderId, mayWrite }) => {
      const folder = folderId === undefined ? undefined : folders.get(folderId)
      if (folderId !== undefined && folder === undefined) {
        throw Object.assign(new Error('No such folder was chosen'), { code: 'ENOENT' })
      }
      // Printed first: whoever looks for a folder may take the page elsewhere meanwhile.
      const pdf = await window.webContents.printToPDF(asPrinted)
      if (window.isDestroyed() || !mayWrite()) return { kind: 'cancelled' }
      if (folder !== undefined) {
        return { kind: 'saved', name: basename(await writeBeside(join(folder, fileName), pdf)) }
      }
      const path = await askWhere(fileName)
      if (path === undefined || !mayWrite()) return { kind: 'cancelled' }
      place = dirname(path)
      return { kind: 'saved', name: basename(await writeTo(path, pdf)) }
    },
  }
}
