import fs from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Random } from '../random.ts'

// As they are now: by name they would be watched too.
const { existsSync, linkSync, mkdirSync, readlinkSync, renameSync, statSync, truncateSync } = fs

/**
 * What a power cut would take: bytes of files that were written and not synced, and the last renames and
 * removals in folders that were not synced. An ordered journal as in ext4: of the changes to folders a
 * beginning survives, and syncing a folder keeps every change before it too. SQLite's own calls are not seen.
 */
export interface DiskCache {
  /** To be called before the function of `node:fs` runs; what it gives is to be called with the result. */
  readonly watch: (name: string, given: readonly unknown[]) => (result: unknown) => void
  /** Undoes what would be lost, as chance has it. */
  readonly lose: (random: Random) => void
}

/** A change to a folder and how to take it back. */
interface Pending {
  readonly folders: readonly string[]
  readonly undo: () => void
}

const pathOf = (file: unknown): string =>
  typeof file === 'number' ? readlinkSync(`/proc/self/fd/${file}`) : resolve(String(file))

/** `kept`: a folder on the same disk for what must outlive its removal; it stays behind. */
export const createDiskCache = (kept: string): DiskCache => {
  const unsynced = new Set<string>()
  const pending: Pending[] = []
  let second = 0

  /** Gives a file a second name, and what brings it back under its first. */
  const keep = (path: string): (() => void) => {
    if (!existsSync(path) || !statSync(path).isFile()) return () => undefined
    mkdirSync(kept, { recursive: true })
    second += 1
    const name = join(kept, String(second))
    linkSync(path, name)
    return () => {
      // What has come there since was made after, so it would be lost first.
      if (!existsSync(path)) renameSync(name, path)
    }
  }

  const watchRename = (from: string, to: string): (() => void) => {
    const restore = keep(to)
    return () => {
      for (const path of [...unsynced].filter((each) => each === from)) {
        unsynced.delete(path)
        unsynced.add(to)
      }
      const undo = (): void => {
        renameSync(to, from)
        restore()
      }
      pending.push({ folders: [dirname(from), dirname(to)], undo })
    }
  }

  const sync = (path: string): void => {
    unsynced.delete(path)
    const last = pending.findLastIndex(({ folders }) => folders.includes(path))
    pending.splice(0, last + 1)
  }

  return {
    watch: (name, given) => {
      const [file, to] = given
      switch (name) {
        case 'write':
        case 'writeFile':
        case 'ftruncate':
        case 'truncate':
          return () => unsynced.add(pathOf(file))
        case 'copyFile':
          return () => unsynced.add(pathOf(to))
        case 'fsync': {
          const path = pathOf(file)
          return () => sync(path)
        }
        case 'rename':
          return watchRename(pathOf(file), pathOf(to))
        case 'unlink':
        case 'rm': {
          const path = pathOf(file)
          const undo = keep(path)
          return () => {
            unsynced.delete(path)
            pending.push({ folders: [dirname(path)], undo })
          }
        }
        default:
          return () => undefined
      }
    },
    lose: (random) => {
      for (const path of unsynced) {
        if (existsSync(path)) truncateSync(path, random.below(statSync(path).size + 1))
      }
      const survives = random.below(pending.length + 1)
      for (const { undo } of pending.slice(survives).toReversed()) undo()
    },
  }
}
