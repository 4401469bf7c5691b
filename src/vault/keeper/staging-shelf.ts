import type { BackupManifest } from '../backup/backup-manifest.ts'
import { NotFoundError } from '../errors.ts'
import type { KeyFile } from '../keys/key-file.ts'
import type { Secret } from '../keys/secret.ts'
import { dropStaged } from './staged-vault.ts'

/** A backup that is laid ready in `staged-ID/`. */
export interface Staging {
  readonly id: string
  readonly manifest: BackupManifest
  readonly keyFile: KeyFile
  /** Its content was found to be what the manifest says; later looks find a migrated copy. */
  verified: boolean
  /** Present once it was looked into. */
  opened?: OpenedStaging | undefined
}

/** What looking into a staged backup has found. */
export interface OpenedStaging {
  /** The shelf's, which wipes it, until `take`. */
  readonly key: Secret
  /** By the household inside, this computer account is used by somebody else as well. */
  readonly sharedComputer: boolean
}

/** Holds the one backup that is staged, for ten minutes after it was last used. */
export interface StagingShelf {
  /** Takes the place of the one before, which is discarded. */
  put(staging: Staging): void
  holds(id: string): boolean
  /** Fails with `NotFoundError` where it is not the one that is staged. */
  get(id: string): Staging
  /** The same, and from now on it is the caller's. */
  take(id: string): Staging
  /** Wipes its key and removes its folder. */
  discard(): void
}

const keptFor = 10 * 60_000

/** An empty shelf over a data directory. */
export const createStagingShelf = (directory: string): StagingShelf => {
  let staged: Staging | undefined
  let timer: NodeJS.Timeout | undefined

  const take = (): Staging | undefined => {
    clearTimeout(timer)
    const taken = staged
    staged = undefined
    return taken
  }
  const discard = (): void => {
    const taken = take()
    if (taken === undefined) return
    taken.opened?.key.wipe()
    dropStaged(directory, taken.id)
  }
  const get = (id: string): Staging => {
    if (staged?.id !== id) throw new NotFoundError('staging')
    timer?.refresh()
    return staged
  }
  return {
    put: (staging) => {
      discard()
      staged = staging
      timer = setTimeout(discard, keptFor)
      timer.unref()
    },
    holds: (id) => staged?.id === id,
    get,
    take: (id) => {
      const found = get(id)
      take()
      return found
    },
    discard,
  }
}
