import { existsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { writePrivateFile } from '../../vault/private-files.ts'

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
