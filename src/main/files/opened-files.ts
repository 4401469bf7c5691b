import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileTooLarge, type DesktopPort } from '../../application/desktop/desktop-port.ts'
import type { Ask } from '../../contract/desktop.ts'
import { maximumFileBytes } from '../../contract/port-hand-over.ts'

/** Files that somebody opened with the program: by a double click, the dock, or a second start. */
export interface OpenedFiles extends Pick<DesktopPort, 'takeFile'> {
  /** Takes a path in; gives what the page is to be asked. */
  readonly add: (path: string) => Ask
  /** What the page has not taken yet. */
  readonly waiting: () => readonly Ask[]
}

const askFor = (fileId: string, path: string): Ask => ({
  kind: 'file',
  fileId,
  as: path.toLowerCase().endsWith('.kinventory') ? 'backup' : 'import',
})

/** The paths stay here; the page gets ids, and the bytes of a file once. */
export const createOpenedFiles = (): OpenedFiles => {
  const paths = new Map<string, string>()
  return {
    add: (path) => {
      const fileId = randomUUID()
      paths.set(fileId, path)
      return askFor(fileId, path)
    },
    waiting: () => [...paths].map(([fileId, path]) => askFor(fileId, path)),
    takeFile: async (fileId) => {
      const path = paths.get(fileId)
      if (path === undefined) return undefined
      paths.delete(fileId)
      const { size } = await stat(path)
      if (size > maximumFileBytes) return fileTooLarge
      return new File([await openAsBlob(path)], basename(path))
    },
  }
}
