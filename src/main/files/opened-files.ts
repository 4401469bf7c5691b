import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileTooLarge, type DesktopPort } from '../../application/desktop/desktop-port.ts'
import type { Ask } from '../../contract/desktop.ts'
import { mostOpenedFiles, openedAs } from '../../contract/opened-files.ts'
import { maximumFileBytes } from '../../contract/port-hand-over.ts'

/** Files that somebody opened with the program: by a double click, the dock, or a second start. */
export interface OpenedFiles extends Pick<DesktopPort, 'takeFile' | 'leaveFile'> {
  /** Takes absolute paths in; gives what the page is to be asked now. */
  readonly add: (paths: readonly string[]) => readonly Ask[]
  /** What the page has not taken yet. */
  readonly waiting: () => readonly Ask[]
}

const askFor = (fileId: string, path: string): Ask => {
  const name = basename(path)
  return { kind: 'file', fileId, name, as: openedAs(name) }
}

/** As much as a stream of Node's reads at once; files below /proc want to be read in whole words. */
const onePiece = 64 * 1024

/**
 * The bytes of a regular file, `undefined` for anything else. One handle for the look and the reading, so that nothing
 * can come in between; opened without waiting, since a pipe that nobody writes to would never open. What it says of its
 * size may be wrong: it may grow meanwhile, and files below /proc and of some network drives say 0 and never end.
 */
const readRegular = async (path: string): Promise<File | typeof fileTooLarge | undefined> => {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await handle.stat()
    if (!found.isFile()) return undefined
    if (found.size > maximumFileBytes) return fileTooLarge
    const most = { start: 0, end: maximumFileBytes + onePiece - 1, autoClose: false }
    const bytes = await buffer(handle.createReadStream(most))
    return bytes.length > maximumFileBytes ? fileTooLarge : new File([bytes], basename(path))
  } finally {
    await handle.close()
  }
}

/** The paths stay here and nothing is read before the page asks; it gets ids, names, and the bytes of a file once. */
export const createOpenedFiles = (): OpenedFiles => {
  const paths = new Map<string, string>()
  let leftOut = 0
  const idOf = (path: string): string | undefined =>
    [...paths].find(([, waiting]) => waiting === path)?.[0]
  const addOne = (path: string): readonly Ask[] => {
    const known = idOf(path)
    if (known !== undefined) return [askFor(known, path)]
    if (paths.size >= mostOpenedFiles) {
      leftOut += 1
      return []
    }
    const fileId = randomUUID()
    paths.set(fileId, path)
    return [askFor(fileId, path)]
  }
  const tellLeftOut = (): readonly Ask[] =>
    leftOut > 0 ? [{ kind: 'files-left-out', count: leftOut }] : []
  return {
    add: (given) => {
      // Systems may open a hundred files one by one: while there is no room, those left out are counted together.
      if (paths.size < mostOpenedFiles) leftOut = 0
      const before = leftOut
      const asks = given.flatMap(addOne)
      return leftOut > before ? [...asks, ...tellLeftOut()] : asks
    },
    waiting: () => [...[...paths].map(([fileId, path]) => askFor(fileId, path)), ...tellLeftOut()],
    leaveFile: (fileId) => void paths.delete(fileId),
    takeFile: async (fileId) => {
      const path = paths.get(fileId)
      if (path === undefined) return undefined
      paths.delete(fileId)
      leftOut = 0
      return readRegular(path)
    },
  }
}
