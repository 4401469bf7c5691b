/**
 * `npm run test:mutation`: changes the code of verdicts and checklists in one place at a time, and writes what the
 * tests noticed to docs/endurance/mutation.md. Arguments are Stryker's: after `--mutate FILE` the page has new figures
 * of that file, and of the others those of their last run, which are kept in .cache/mutation.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writePage } from '../scripts/report/write-page.ts'
import { outlived, type Accepted } from './accepted.ts'
import { mutantsIn, type MutationReport } from './mutants.ts'
import { pageOf } from './page.ts'

const reportPath = '.cache/mutation/report.json'
const keptPath = '.cache/mutation/kept.json'
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const filesOf = (path: string): MutationReport['files'] =>
  existsSync(path) ? (read(path) as MutationReport).files : {}

rmSync(reportPath, { force: true })
const given = process.argv.slice(2)
const { status } = spawnSync('stryker', ['run', 'mutation/stryker.config.json', ...given], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})

if (status === 0 && existsSync(reportPath)) {
  const kept = given.length === 0 ? {} : filesOf(keptPath)
  const files = { ...kept, ...filesOf(reportPath) }
  writeFileSync(keptPath, JSON.stringify({ files }))
  const mutants = mutantsIn({ files }).filter(({ file }) => existsSync(file))
  const accepted = read('mutation/accepted.json') as readonly Accepted[]
  const { devDependencies } = read('package.json') as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  for (const { file, was, became } of outlived(mutants, accepted)) {
    process.stderr.write(`No more a survivor: ${file}: ${was} -> ${became}\n`)
  }
  await writePage(
    'docs/endurance/mutation.md',
    pageOf({
      mutants,
      accepted,
      day: new Date().toISOString().slice(0, 10),
      strykerVersion: devDependencies['@stryker-mutator/core'] ?? '',
    }),
  )
}
process.exitCode = status ?? 1
