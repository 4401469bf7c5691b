import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { scenarios } from '../crash/scenarios.ts'
import { randomOfRun } from '../random.ts'
import { count, inWords, isLong, keepFigure } from '../scale.ts'
import type { Attempt, FullDisk } from './full-disk-program.ts'
import { smallDisksWork, withSmallDisk } from './small-disk.ts'

const minutes = 60_000
const hooks = fileURLToPath(
  new URL('../../src/vault/test-support/raw-sql-hooks.ts', import.meta.url),
)
const program = fileURLToPath(new URL('./full-disk-program.ts', import.meta.url))

const possible = smallDisksWork()
if (!possible) {
  process.stderr.write(
    `${scenarios.length + 1} tests of a full or read-only disk are SKIPPED: no small disk can be mounted here\n`,
  )
}

test('where tests must be complete, a small disk is there to test with', () => {
  expect(possible || process.env['CI'] !== 'true').toBe(true)
})

const attempts = async (scenario: string, seed: number): Promise<Attempt[]> => {
  const folder = temporaryFolder()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const told: FullDisk = {
    disk,
    ring: join(folder, 'ring.json'),
    scenario,
    seed,
    stride: isLong ? 1 : 16,
    mostSteps: isLong ? 20 : 2,
  }
  const node = [process.execPath, '--import', hooks, program, JSON.stringify(told)]
  const [command = '', ...rest] = withSmallDisk(disk, 16, node)
  const child = spawn(command, rest, {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const results: Attempt[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    results.push(JSON.parse(line) as Attempt)
  }
  expect(await gone).toEqual([0, null])
  return results
}

describe.skipIf(!possible).each(scenarios)('a disk that fills up during $name', ({ name }) => {
  test(
    'is reported, loses nothing, and works again once there is space',
    async () => {
      const { seed } = randomOfRun(0)
      const results = await attempts(name, seed)
      expect(results.filter(({ complaints }) => complaints.length > 0)).toEqual([])
      const counts = new Map<string, number>()
      for (const { outcome } of results) count(counts, outcome)
      // There was too little space at first, and enough in the end. What frees space needs none.
      const first = name === 'erasure' ? 'done' : 'told that the disk is full'
      expect(results.at(0)?.outcome).toBe(first)
      expect(results.at(-1)?.outcome).toBe('done')
      keepFigure({
        what: `disk full during ${name}`,
        runs: results.length,
        outcome: inWords(counts),
      })
    },
    15 * minutes,
  )
})
