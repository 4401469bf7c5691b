import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { smallDisksWork, withSmallDisk } from '../../../faults/disk/small-disk.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'

const hooks = fileURLToPath(new URL('../test-support/raw-sql-hooks.ts', import.meta.url))
const program = fileURLToPath(new URL('../test-support/backup-program.ts', import.meta.url))

const possible = smallDisksWork()
if (!possible) {
  process.stderr.write(
    '1 test of backups on a full disk is SKIPPED: no small disk can be mounted\n',
  )
}

test('where tests must be complete, a small disk is there to test with', () => {
  expect(possible || process.env['CI'] !== 'true').toBe(true)
})

interface Attempt {
  readonly freePages: number
  readonly outcome: string
  readonly left: number
  readonly accounts: number
  readonly sound: string
}

test.skipIf(!possible)(
  'a backup on a full disk says so, leaves nothing, and works again with space',
  () => {
    const disk = join(temporaryFolder(), 'disk')
    mkdirSync(disk)
    const node = [process.execPath, '--import', hooks, program, disk]
    const [command = '', ...rest] = withSmallDisk(disk, 4, node)
    const { stdout, stderr, status } = spawnSync(command, rest, {
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    const lines = stdout.trimEnd().split('\n')
    expect(JSON.parse(lines.pop() ?? '')).toEqual({ reopened: 200 })
    const attempts = lines.map((line) => JSON.parse(line) as Attempt)
    const failed = attempts.filter(({ outcome }) => outcome !== 'done')
    expect(failed.length).toBeGreaterThan(10)
    expect(new Set(failed.map(({ outcome, left }) => `${outcome} ${left}`))).toEqual(
      new Set(['full 0']),
    )
    expect(new Set(attempts.map(({ accounts, sound }) => `${accounts} ${sound}`))).toEqual(
      new Set(['200 sound']),
    )
  },
)
