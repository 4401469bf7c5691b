import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { both, first, placeWithBackup } from '../test-support/restore-place.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'

const hooks = fileURLToPath(new URL('../test-support/raw-sql-hooks.ts', import.meta.url))
const program = fileURLToPath(new URL('../test-support/restore-program.ts', import.meta.url))

/** A closed vault that an ordinary user owns, and a backup of it that the user may read. */
const ownedPlace = async (): Promise<{ readonly directory: string; readonly backup: string }> => {
  const { directory, keeper, bytes } = await placeWithBackup()
  await keeper.close()
  const backup = join(temporaryFolder(), 'backup.kinventory')
  writeFileSync(backup, bytes)
  if (process.getuid?.() === 0) {
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    for (const name of ['.', ...names]) chownSync(join(directory, name), 65_534, 65_534)
  }
  return { directory, backup }
}

/** What `restore-program` prints, as an ordinary user. */
const restoring = (directory: string, backup: string): unknown => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', hooks, program, directory, backup],
    { env: { PATH: process.env['PATH'] }, encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout)
}

describe.skipIf(process.platform === 'win32')('a restore', () => {
  test('works as an ordinary user', async () => {
    const { directory, backup } = await ownedPlace()
    expect(restoring(directory, backup)).toEqual({ titles: first })
  })

  test.each(['set-aside', 'backups'])(
    'that may not write to %s is refused, and the vault opens as before',
    async (name) => {
      const { directory, backup } = await ownedPlace()
      const folder = join(directory, name)
      if (name === 'set-aside') mkdirSync(folder)
      chmodSync(folder, 0o555)
      expect(restoring(directory, backup)).toEqual({ problem: 'forbidden', titles: both })
      chmodSync(folder, 0o777)
      const left = readdirSync(directory).filter((each) => /^staged-|^replacing/u.test(each))
      expect(left).toEqual([])
      expect(restoring(directory, backup)).toEqual({ titles: first })
    },
  )
})
