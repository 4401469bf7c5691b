/**
 * `npm run test:faults`: the long form of the harness; writes what was tried, and what failed, to docs/endurance/faults.md.
 * `FAULTS_SCALE=2` tries twice as much, `FAULTS_SEED=N` replays a seed that a failure named. Arguments are Vitest's, such
 * as `faults/disk`; with one, the figures are printed instead.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { machineInWords } from '../scripts/report/machine.ts'
import { writePage } from '../scripts/report/write-page.ts'
import type { Figure } from './scale.ts'

const figuresPath = '.cache/faults.jsonl'
const reportPath = '.cache/faults-report.json'
for (const path of [figuresPath, reportPath]) rmSync(path, { force: true })

const given = process.argv.slice(2)
const scale = process.env['FAULTS_SCALE'] ?? '1'
const started = performance.now()

const { status } = spawnSync(
  'vitest',
  [
    'run',
    ...(given.length === 0 ? ['faults/'] : given),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FAULTS_SCALE: scale, FAULTS_FIGURES: figuresPath },
  },
)
const minutes = Math.round((performance.now() - started) / 60_000)

interface VitestReport {
  readonly numTotalTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const report = existsSync(reportPath)
  ? (JSON.parse(readFileSync(reportPath, 'utf8')) as VitestReport)
  : undefined
const failed = (report?.testResults ?? [])
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status: ended }) => ended === 'failed')

const figures = existsSync(figuresPath)
  ? readFileSync(figuresPath, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Figure)
  : []
const total = figures.reduce((sum, { runs }) => sum + runs, 0)
const table = [
  '| what | runs | outcome |',
  '| --- | --- | --- |',
  ...figures
    .toSorted((one, other) => (one.what < other.what ? -1 : 1))
    .map(({ what, runs, outcome }) => `| ${what} | ${runs} | ${outcome} |`),
]

const failures =
  status === 0
    ? ['None.']
    : failed.length === 0
      ? ['The run itself ended with an error; see what it printed.']
      : failed.flatMap(({ fullName, failureMessages }) => [
          `- ${fullName}`,
          '',
          '  ```',
          ...(failureMessages[0] ?? '').split('\n').map((line) => `  ${line}`),
          '  ```',
        ])

const page = `# What was done to the vault to break it

Written by \`npm run test:faults\`; [faults](../../faults/README.md) says what is done and what must hold after it.

${new Date().toISOString().slice(0, 10)}, ${machineInWords()}, ${minutes} minutes, scale ${scale}.
${total.toLocaleString('en')} runs, ${report?.numTotalTests ?? 0} tests, ${report?.numPendingTests ?? 0} skipped, ${failed.length} failed.

## Failures

${failures.join('\n')}

## Runs

${table.join('\n')}
`

if (given.length === 0) await writePage('docs/endurance/faults.md', page)
else process.stdout.write(`\n${page}`)
process.exitCode = status ?? 1
