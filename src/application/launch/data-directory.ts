import envPaths from 'env-paths'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { LaunchFlags } from './launch-flags.ts'

/** The folder a start works in. */
export interface DataDirectory {
  readonly path: string
  /** Removes the folder where it was made for this run only; call it after the program has closed. */
  dispose(): Promise<void>
}

/** Where the vault is kept unless the start says otherwise: the system's own place for a program's data. */
export const defaultDataDirectory = (): string => envPaths('Kinventory', { suffix: '' }).data

const throwAway = async (inside: string | undefined): Promise<DataDirectory> => {
  if (inside !== undefined) await mkdir(inside, { recursive: true, mode: 0o700 })
  const path = await mkdtemp(join(inside ?? tmpdir(), 'kinventory-demo-'))
  return { path, dispose: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) }
}

/**
 * The folder of this start: `--data-dir`, else the default. A demo gets a new one (mode 0700) inside
 * `--data-dir` or the system's temporary folder, so that it can never touch a family's vault. The folder
 * itself is made by the vault when there is something to keep; a demo's fails like `mkdtemp`.
 */
export const dataDirectoryFor = async (
  flags: Pick<LaunchFlags, 'dataDir' | 'demo'>,
): Promise<DataDirectory> => {
  const wanted = flags.dataDir === undefined ? undefined : resolve(flags.dataDir)
  if (flags.demo) return throwAway(wanted)
  return { path: wanted ?? defaultDataDirectory(), dispose: () => Promise.resolve() }
}
