/**
 * `npm run test:faults`: the long form of the harness, then a table of what was tried. `FAULTS_SCALE=2` tries
 * twice as much, `FAULTS_SEED=N` replays a seed that a failure named. Arguments are Vitest's, such as
 * `faults/disk`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import type { Figure } from './scale.ts'

const figuresPath = '.cache/faults.jsonl'
rmSync(figuresPath, { force: true })

const given = process.argv.slice(2)

const { status } = spawnSync('vitest', ['run', ...(given.length === 0 ? ['faults/'] : given)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    FAULTS_SCALE: process.env['FAULTS_SCALE'] ?? '1',
    FAULTS_FIGURES: figuresPath,
  },
})

const figures = existsSync(figuresPath)
  ? readFileSync(figuresPath, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Figure)
  : []
const rows = figures
  .toSorted((one, other) => (one.what < other.what ? -1 : 1))
  .map(({ what, runs, outcome }) => `| ${what} | ${runs} | ${outcome} |`)
const table = ['| what | runs | outcome |', '| --- | --- | --- |', ...rows]
process.stdout.write(`\n${table.join('\n')}\n`)
process.exitCode = status ?? 1
