import { app, dialog, type BrowserWindow, type DownloadItem, type Session } from 'electron'
import { chmod } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { safeFileName } from '../../application/desktop/file-name.ts'
import { pageOrigin } from '../../contract/port-hand-over.ts'
import { createSparingLog } from '../wire/sparing-log.ts'
import { words } from '../words.ts'
import { freePath } from './private-file.ts'

/** A file that our page made itself; nothing that comes from an address. */
const isOwnFile = (item: DownloadItem): boolean =>
  [item.getURL(), ...item.getURLChain()].every((url) => url.startsWith(`blob:${pageOrigin}/`))

/** What the page makes: backups, exports, entries of the catalogue, reminders. Nothing that a system would run. */
const endings: readonly string[] = ['kinventory', 'json', 'csv', 'ics']

/** The name that the page gave it, in the folder where people look for what they saved. */
const proposedPath = (item: DownloadItem): { readonly path: string; readonly ending: string } => {
  const given = item.getFilename()
  const wanted = parse(given).ext.slice(1).toLowerCase()
  const ending = endings.includes(wanted) ? wanted : 'txt'
  return { path: freePath(join(app.getPath('downloads'), safeFileName(given, ending))), ending }
}

/**
 * Gives the files that the page makes (a backup, an export, a calendar) out through the system's dialog, for this user
 * only; whatever else would be downloaded is refused. By Chromium's own means, so that both hosts do it alike;
 * `docs/paper.md` says what of that can be relied on.
 *
 * Gives what takes back all that is not saved yet, for when the vault locks (P4): a dialog may stand open for hours,
 * and an answer to it then saves nothing.
 */
export const giveFilesOut = (
  session: Session,
  window: BrowserWindow,
  log: (line: string) => void,
): (() => void) => {
  const say = createSparingLog(log)
  const underWay = new Set<DownloadItem>()
  session.on('will-download', (event, item, contents) => {
    if (contents !== window.webContents || !isOwnFile(item)) {
      event.preventDefault()
      return say('A download was refused', ': it was no file of the page')
    }
    const { path, ending } = proposedPath(item)
    item.setSaveDialogOptions({
      // Without one the dialog is titled with the blob's address.
      title: words.files.save,
      defaultPath: path,
      filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      showsTagField: false,
    })
    underWay.add(item)
    let isBroken = false
    item.on('updated', (_event, state) => {
      if (state !== 'interrupted') return
      // A file of the page is whole or not at all; this takes what is there of it away.
      isBroken = true
      item.cancel()
    })
    item.once('done', (_event, state) => {
      underWay.delete(item)
      if (state === 'completed') {
        // Where an older file is replaced, Chromium gives the new one the mode of the old.
        chmod(item.getSavePath(), 0o600).catch(() =>
          log('A saved file could not be made private: its disk knows no modes'),
        )
      } else if ((isBroken || state === 'interrupted') && !window.isDestroyed()) {
        const { notSaved, notSavedDetail } = words.files
        void dialog.showMessageBox(window, {
          type: 'error',
          message: notSaved,
          detail: notSavedDetail,
        })
      }
    })
  })
  return () => {
    for (const item of underWay) item.cancel()
  }
}
