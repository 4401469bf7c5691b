import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { smallDisksWork, withSmallDisk } from './small-disk.ts'

const hooks = fileURLToPath(
  new URL('../../src/vault/test-support/raw-sql-hooks.ts', import.meta.url),
)
const program = fileURLToPath(new URL('./read-only-program.ts', import.meta.url))

// `full-disk.test.ts` says how many are skipped, and fails where none may be.
test.skipIf(!smallDisksWork())('a read-only disk is said to be one, also to root', () => {
  const folder = temporaryFolder()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const node = [process.execPath, '--import', hooks, program, disk, join(folder, 'ring.json')]
  const [command = '', ...rest] = withSmallDisk(disk, 4, node)
  const { stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({
    reading: { kind: 'reported', as: 'no access (read-only)' },
    state: { kind: 'no-access', problem: 'read-only' },
    stateAgain: { kind: 'locked', protections: ['keychain'] },
    untouched: true,
    complaints: [],
  })
})
