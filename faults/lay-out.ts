import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Place } from './crash/steps.ts'

/** The files of a data directory, by their path within it. */
export type Files = ReadonlyMap<string, Buffer>

/** Makes the data directory hold exactly these files; nobody may have it open. */
export const layOut = ({ directory }: Place, files: Files): void => {
  rmSync(directory, { recursive: true, force: true })
  for (const [name, bytes] of files) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, bytes, { mode: 0o600 })
  }
}

/** The files with one of them replaced; without `bytes` it is gone. */
export const withFile = (files: Files, name: string, bytes: Buffer | undefined): Files => {
  const changed = new Map(files)
  if (bytes === undefined) changed.delete(name)
  else changed.set(name, bytes)
  return changed
}

/** The file of that name, which must be there. */
export const fileOf = (files: Files, name: string): Buffer => {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(`There is no ${name}`)
  return bytes
}
