import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/**
 * Makes a folder that only this user may enter (0700), and those above it that are missing; what is there
 * already stays as it is. Fails like `mkdir`. Not by Node's `recursive`: that never ends below a folder
 * such as /proc, which exists and says of every new name that it does not (nodejs/node, as of 24.21).
 */
export const makePrivateFolder = (path: string): void => {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(path).isDirectory()) return
    const above = dirname(path)
    if (codeOf(error) !== 'ENOENT' || above === path || existsSync(above)) throw error
    makePrivateFolder(above)
    makePrivateFolder(path)
  }
}

/**
 * Makes an empty file that only this user may read and write (0600); what is there already stays as it
 * is. SQLite would make it readable for everybody; the files it puts beside a database get the database's
 * own mode. Fails like `open`.
 */
export const makePrivateFile = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** What a file system says that cannot sync a folder (some shares), or lets a user write into one but not read it. */
const unsyncable = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES', 'EPERM'])

const throwUnlessUnsyncable = (error: unknown): void => {
  if (!unsyncable.has(codeOf(error) ?? '')) throw error
}

/**
 * Makes renames and new files in a folder last through a power cut. Windows neither needs nor allows it, and where a
 * file system does not allow it, nothing more can be done. Fails like `fsync`.
 */
export const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch (error) {
    throwUnlessUnsyncable(error)
  }
}

/** `syncFolder` while other work goes on: after a large file this may take its time. */
const syncFolderInTurn = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    throwUnlessUnsyncable(error)
  }
}

/** A name has at most 255 bytes; so many of its characters, and a UUID, always fit. */
const shownOfName = 60

const partName = /^(.+)\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.part$/

/**
 * Of a file that `writePrivateFile` was writing when the program was killed: the name it was to get (of a very long
 * one the beginning); `undefined` for every other name.
 */
export const nameOfLeftPart = (name: string): string | undefined => partName.exec(name)?.[1]

/** Where a file is written first, and where it goes then. */
interface Writing {
  /** What a link leads to; the link stays. One that leads nowhere is replaced. */
  readonly place: string
  /** Beside it, so that a rename is enough. Not hidden: whoever finds one after a power cut sees what it is. */
  readonly part: string
  /** Whose the file in the place was, where this program is root's and would take it from them. */
  readonly owner: Pick<Stats, 'uid' | 'gid'> | undefined
}

const placeOf = (path: string): string => {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  return existsSync(path) ? realpathSync(path) : path
}

const writingTo = (path: string): Writing => {
  const place = placeOf(path)
  const part = `${basename(place).slice(0, shownOfName)}.${randomUUID()}.part`
  const owner = process.getuid?.() === 0 ? statSync(path, { throwIfNoEntry: false }) : undefined
  return { place, part: join(dirname(place), part), owner }
}

/** What stays is for the next start; what had failed before is what counts. */
const removePart = (part: string): void => {
  try {
    rmSync(part, { force: true })
  } catch {
    // See above.
  }
}

/** All ways of Node that take a whole buffer go on until it is written; `write` itself says how much was. */
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content

/**
 * Writes a file for this user only (0600), whole and synced, in one step, in the place of what may be there; the mode
 * of that does not stay. Where `path` is a link, what it leads to is replaced. Fails as the disk does, and then what
 * was there is as it was and nothing new is beside it; where syncing the folder fails at last, the new file is there
 * already and may not outlast a power cut. See docs/decisions/0019-writing-files-whole.md.
 */
export const writePrivateFile = async (
  path: string,
  content: string | Uint8Array,
): Promise<void> => {
  const { place, part, owner } = writingTo(path)
  const clear = (): void => removePart(part)
  // The program may end meanwhile.
  process.once('exit', clear)
  try {
    const file = await open(part, 'wx', 0o600)
    try {
      await file.writeFile(bytesOf(content))
      if (owner) await file.chown(owner.uid, owner.gid)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, place)
  } catch (error) {
    clear()
    throw error
  } finally {
    process.off('exit', clear)
  }
  await syncFolderInTurn(dirname(place))
}

/** `writePrivateFile` for where nothing else may happen meanwhile. */
export const writePrivateFileNow = (path: string, content: string | Uint8Array): void => {
  const { place, part, owner } = writingTo(path)
  try {
    const file = openSync(part, 'wx', 0o600)
    try {
      writeFileSync(file, bytesOf(content))
      if (owner) fchownSync(file, owner.uid, owner.gid)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, place)
  } catch (error) {
    removePart(part)
    throw error
  }
  syncFolder(dirname(place))
}
