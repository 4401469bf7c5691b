import { randomUUID } from 'node:crypto'
import { dialog, type BrowserWindow } from 'electron'
import { basename, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'

/** The page as it would be printed: its own paper size and margins, colours, tags and outline. */
const asPrinted = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

/** Saves what the window shows as PDF, for this user only (0600). */
export const createPaperSaver = (
  window: BrowserWindow,
): Pick<DesktopPort, 'chooseFolder' | 'savePaper'> => {
  const folders = new Map<string, string>()
  const askWhere = async (fileName: string): Promise<string | undefined> => {
    const filters = [{ name: 'PDF', extensions: ['pdf'] }]
    const { filePath } = await dialog.showSaveDialog(window, { defaultPath: fileName, filters })
    return filePath === '' ? undefined : filePath
  }
  return {
    chooseFolder: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory'],
      })
      const [folder] = filePaths
      if (folder === undefined) return { kind: 'cancelled' }
      const folderId = randomUUID()
      folders.set(folderId, folder)
      return { kind: 'chosen', folderId }
    },
    savePaper: async ({ fileName, folderId, mayWrite }) => {
      // Printed first: whoever looks for a folder may take the page elsewhere meanwhile.
      const pdf = await window.webContents.printToPDF(asPrinted)
      const name = `${basename(fileName)}.pdf`
      const folder = folderId === undefined ? undefined : folders.get(folderId)
      const path = folder === undefined ? await askWhere(name) : join(folder, name)
      if (path === undefined || !mayWrite()) return { kind: 'cancelled' }
      await writeFileAtomic(path, pdf, { mode: 0o600 })
      return { kind: 'saved', name: basename(path) }
    },
  }
}
