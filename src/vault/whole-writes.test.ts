import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { smallDisksWork, withSmallDisk } from '../../faults/disk/small-disk.ts'
import { writeBackup, writeBackupNow } from './backup/backup-files.ts'
import { erasingSteps } from './keeper/erasing-folder.ts'
import { replaceVault, replacementSteps } from './keeper/replace-vault.ts'
import type { KeyFile } from './keys/key-file.ts'
import { fillDisk } from './test-support/fill-disk.ts'
import { filesIn, temporaryFolder } from './test-support/temporary-folder.ts'
import { makeLockedVault } from './test-support/test-keeper.ts'
import { replaceKeyFile, vaultPaths, writeKeyFile } from './vault-files.ts'

const full = { name: 'StorageError', problem: 'full' }

const keyFile = (vaultId: string): KeyFile => ({
  version: 1,
  vaultId,
  cipher: { name: 'sqlcipher', legacy: 4, salt: Buffer.alloc(16).toString('base64') },
  keyCheck: Buffer.alloc(32).toString('base64'),
  protections: [{ kind: 'keychain' }],
})

/** What `work` fails with. */
const failureOf = async (work: () => Promise<void> | void): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    return error
  }
  return 'done'
}

describe.each([0, 1, 40])('with room for %i bytes of a file', (room) => {
  const backup = Buffer.alloc(200_000, 'new')

  test.each([
    ['in turns', writeBackup],
    ['at once', writeBackupNow],
  ])('a backup written %s is not cut off', async (_way, write) => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.kinventory')
    await writeBackup(path, Buffer.from('before'))
    const before = filesIn(folder)
    await fillDisk(room)
    expect(await failureOf(() => write(path, backup))).toMatchObject(full)
    expect(await failureOf(() => write(join(folder, 'b.kinventory'), backup))).toMatchObject(full)
    expect(filesIn(folder)).toEqual(before)
  })

  test.each([
    ['written', writeKeyFile],
    ['replaced', replaceKeyFile],
  ])('a key file that is %s is not cut off', async (_way, write) => {
    const folder = temporaryFolder()
    const path = join(folder, 'vault.json')
    await writeKeyFile(path, keyFile('first'))
    await writeKeyFile(path, keyFile('second'))
    const before = filesIn(folder)
    await fillDisk(room)
    expect(await failureOf(() => write(path, keyFile('third')))).toMatchObject(full)
    expect(filesIn(folder)).toEqual(before)
  })

  test('the journal of a replacement is not cut off, and nothing has moved', async () => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    cpSync(join(directory, 'vault'), join(directory, 'staged-one'), { recursive: true })
    const before = filesIn(directory)
    await fillDisk(room)
    expect(
      await failureOf(() => {
        replaceVault(directory, 'staged-one', 0)
      }),
    ).toMatchObject(full)
    const [, writeJournal] = replacementSteps(directory, { next: 'staged-one', aside: 'a' })
    expect(await failureOf(() => writeJournal?.())).toMatchObject({ code: 'ENOSPC' })
    expect(filesIn(directory)).toEqual(before)
  })

  test('the note of an erasure is not cut off, and nothing has moved', async () => {
    const directory = temporaryFolder()
    mkdirSync(vaultPaths(directory).vault)
    const [begin] = erasingSteps(directory, {
      id: 'one',
      backups: true,
      setAside: true,
      keychainEntry: { vaultId: 'a'.repeat(100), proof: 'p'.repeat(100) },
    })
    await fillDisk(room)
    expect(await failureOf(() => begin?.())).toMatchObject({ code: 'ENOSPC' })
    expect(filesIn(directory)).toEqual(new Map())
  })
})

const possible = smallDisksWork()
if (!possible) {
  process.stderr.write(
    '1 test of writing to a full disk is SKIPPED: no small disk can be mounted\n',
  )
}

test('where tests must be complete, a small disk is there to test with', () => {
  expect(possible || process.env['CI'] !== 'true').toBe(true)
})

test.skipIf(!possible)('on a real disk a file is there whole, or the one before it is', () => {
  const hooks = fileURLToPath(new URL('./test-support/raw-sql-hooks.ts', import.meta.url))
  const program = fileURLToPath(new URL('./test-support/whole-write-program.ts', import.meta.url))
  const disk = join(temporaryFolder(), 'disk')
  mkdirSync(disk)
  const node = [process.execPath, '--import', hooks, program, disk]
  const [command = '', ...rest] = withSmallDisk(disk, 1, node)
  const { stdout, stderr, status } = spawnSync(command, rest, {
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  const attempts: unknown[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(attempts).toEqual(
    ['inTurn', 'atOnce'].flatMap((way) =>
      Array.from({ length: 13 }, (_, freePages) =>
        freePages < 10
          ? { way, freePages, outcome: 'full', kept: 'before', left: 0 }
          : { way, freePages, outcome: 'done', kept: 'after', left: 0 },
      ),
    ),
  )
})
