import envPaths from 'env-paths'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makePrivateFolder } from '../../vault/private-files.ts'
import type { LaunchFlags } from './launch-flags.ts'

/** The folders a start works in. */
export interface DataDirectory {
  /** Where the vault is. */
  readonly path: string
  /** Where the desktop host's window engine may keep its own files; nothing of the family gets there. */
  readonly windowProfile: string
  /** Where the desktop host's log is; nothing of the family gets there either. */
  readonly logs: string
  /**
   * Where the desktop host keeps what is set for its window; made when there is something to keep. Not in the profile,
   * which lies where programs that clean up delete: who asked to be kept out of screen shots would not be, any more.
   * Not beside the vault, whose folder is made and removed as a whole.
   */
  readonly windowSettings: string
  /** Removes the folders where they were made for this run only; call it after the program has closed. */
  dispose(): void
}

const places = envPaths('Kinventory', { suffix: '' })

/** Where the vault is kept unless the start says otherwise: the system's own place for a program's data. */
export const defaultDataDirectory: string = places.data

const throwAway = (inside: string | undefined): DataDirectory => {
  if (inside !== undefined) makePrivateFolder(inside)
  const root = mkdtempSync(join(inside ?? tmpdir(), 'kinventory-demo-'))
  const path = join(root, 'vault')
  mkdirSync(path, { mode: 0o700 })
  return {
    path,
    windowProfile: join(root, 'window'),
    logs: join(root, 'log'),
    windowSettings: join(root, 'settings'),
    dispose: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  }
}

/**
 * The folders of this start: `--data-dir`, else the default. A demo gets a new one (mode 0700) inside
 * `--data-dir` or the system's temporary folder, so that it can never touch a family's vault. The vault's
 * own folder is made by the vault when there is something to keep. A demo fails like `mkdtemp`.
 * Synchronous, since Electron must know its profile before it is ready.
 */
export const dataDirectoryFor = (flags: Pick<LaunchFlags, 'dataDir' | 'demo'>): DataDirectory => {
  const wanted = flags.dataDir === undefined ? undefined : resolve(flags.dataDir)
  if (flags.demo) return throwAway(wanted)
  const path = wanted ?? defaultDataDirectory
  // One window per vault: Electron's single instance goes by this folder.
  const name = `window-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`
  return {
    path,
    windowProfile: join(places.cache, name),
    logs: join(places.log, name),
    windowSettings: join(places.config, name),
    dispose: () => undefined,
  }
}
