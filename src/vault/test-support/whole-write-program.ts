import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { writeBackup, writeBackupNow } from '../backup/backup-files.ts'
import { StorageError } from '../errors.ts'

/**
 * A process of its own for tests: `whole-write-program.ts DISK`, where DISK is a small file system that holds nothing
 * else. Puts ten pages in the place of two, by either way of writing, with ever more pages of the disk free. Prints a
 * line of JSON for each attempt.
 */
const [disk] = process.argv.slice(2)
if (disk === undefined) throw new Error('No disk')
const page = 4096
const path = join(disk, 'a.kinventory')
const filler = join(disk, 'filler')
const before = Buffer.alloc(2 * page, 'b')
const after = Buffer.alloc(10 * page, 'a')

/** Leaves so many pages of the disk free. */
const fill = (freePages: number): void => {
  const file = openSync(filler, 'w')
  for (let left = statfsSync(disk).bavail; left > freePages; left -= 1) {
    writeSync(file, Buffer.alloc(page))
  }
  closeSync(file)
}

const ways = {
  inTurn: writeBackup,
  atOnce: async (to: string, bytes: Uint8Array) => Promise.resolve(writeBackupNow(to, bytes)),
}

for (const [way, write] of Object.entries(ways)) {
  for (let freePages = 0; freePages <= 12; freePages += 1) {
    await write(path, before)
    fill(freePages)
    const outcome = await write(path, after).then(
      () => 'done',
      (error: unknown) => (error instanceof StorageError ? error.problem : String(error)),
    )
    rmSync(filler)
    const found = readFileSync(path)
    const kept = [before, after].findIndex((bytes) => bytes.equals(found))
    const left = readdirSync(disk).length - 1
    process.stdout.write(
      `${JSON.stringify({ way, freePages, outcome, kept: ['before', 'after'][kept], left })}\n`,
    )
  }
}
