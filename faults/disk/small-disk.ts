import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of this size in memory, seen by the program alone, is mounted on `$1`; then `$2...` runs. */
const mounting = (megabytes: number): string =>
  `mount -t tmpfs -o size=${megabytes}m tmpfs "$1" && shift && exec "$@"`

/** The command that runs a program with a small disk of its own on the folder `disk`. Linux only. */
export const withSmallDisk = (
  disk: string,
  megabytes: number,
  command: readonly string[],
): readonly string[] => [
  'unshare',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  mounting(megabytes),
  'sh',
  disk,
  ...command,
]

/** Whether this computer lets an ordinary user have such a disk. */
export const smallDisksWork = (): boolean => {
  const disk = mkdtempSync(join(tmpdir(), 'kinventory-disk-'))
  try {
    const [program = '', ...rest] = withSmallDisk(disk, 1, ['true'])
    return process.platform === 'linux' && spawnSync(program, rest).status === 0
  } finally {
    rmSync(disk, { recursive: true, force: true })
  }
}
