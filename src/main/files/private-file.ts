import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'

/** A name beside which so many others stand is taken for a mistake. */
const mostBeside = 999

/** `path`, then `path` with ` (2)`, ` (3)` and so on before its ending. */
const besides = (path: string): readonly string[] => {
  const { dir, name, ext } = parse(path)
  const others = Array.from({ length: mostBeside }, (_, at) =>
    join(dir, `${name} (${at + 2})${ext}`),
  )
  return [path, ...others]
}

/** The first of `path`, `path (2)`, `path (3)` … that is not there yet. */
export const freePath = (path: string): string =>
  besides(path).find((candidate) => !existsSync(candidate)) ?? path

/**
 * Writes a file for this user only (0600), in one step, in the place of what may be there; that one's mode does not
 * stay. Fails as the disk does, and then what was there is as it was and nothing new is beside it. Not by
 * write-file-atomic, which takes no notice of how much was written: of a file larger than the room left it keeps a part
 * and calls that done (8.0.0, tried on a full tmpfs).
 */
export const writePrivateFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const beside = join(dirname(path), `.${randomUUID()}.part`)
  const clear = (): void => rmSync(beside, { force: true })
  const file = await open(beside, 'wx', 0o600)
  // The program may end meanwhile.
  process.once('exit', clear)
  try {
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    process.off('exit', clear)
  }
}

/** Makes an empty file that only this user may read; false where something of that name is there already. */
const reserve = async (path: string): Promise<boolean> => {
  try {
    await (await open(path, 'wx', 0o600)).close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * `writePrivateFile` that replaces nothing: where `path` is taken, by another save too, the name gets a number. Gives
 * the path it got.
 */
export const writeBeside = async (path: string, bytes: Uint8Array): Promise<string> => {
  for (const candidate of besides(path)) {
    if (!(await reserve(candidate))) continue
    try {
      await writePrivateFile(candidate, bytes)
      return candidate
    } catch (error) {
      await rm(candidate, { force: true })
      throw error
    }
  }
  throw new Error('There is no free name beside so many')
}
