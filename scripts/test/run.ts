/** `npm test`: lint, types, unit, build, packages, e2e, in that order; ends with one line that adds them up. */
import { mkdirSync } from 'node:fs'
import { add, none, playwrightCounts, succeeds, vitestCounts, type Counts } from './steps.ts'

mkdirSync('.cache', { recursive: true })

const check = (...command: readonly string[]): Counts =>
  succeeds(command) ? { ...none, passed: 1 } : { ...none, failed: 1 }

const vitest = (report: string, ...flags: readonly string[]): Counts => {
  const ok = succeeds([
    'vitest',
    'run',
    ...flags,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return vitestCounts(report, ok)
}

const unit = (): Counts => vitest('.cache/vitest.json')

/** Packs what was built, for every system. */
const packages = (): Counts =>
  vitest('.cache/packages.json', '--config=scripts/package/vitest.config.ts')

const e2e = (): Counts => {
  const report = '.cache/playwright.json'
  const ok = succeeds(['node', 'scripts/e2e/run.ts'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return playwrightCounts(report, ok)
}

const steps: readonly (() => Counts)[] = [
  () => check('npm', 'run', '--silent', 'lint'),
  () => check('npm', 'run', '--silent', 'catalogue:check'),
  () => check('npm', 'run', '--silent', 'notices', '--', '--check'),
  () => check('npm', 'run', '--silent', 'types'),
  unit,
  () => check('npm', 'run', '--silent', 'build'),
  packages,
  e2e,
]

const total = steps.map((step) => step()).reduce(add, none)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
process.exitCode = total.failed === 0 ? 0 : 1
