/** `npm test`: lint, types, unit, build, packages, e2e, in that order; ends with one line that adds them up. */
import { mkdirSync } from 'node:fs'
import { finish } from './finish.ts'
import { check, endToEnd, succeeds, vitestCounts, type Counts } from './steps.ts'

mkdirSync('.cache', { recursive: true })

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

const steps: readonly (() => Counts)[] = [
  () => check('npm', 'run', '--silent', 'lint'),
  () => check('npm', 'run', '--silent', 'catalogue:check'),
  () => check('npm', 'run', '--silent', 'notices', '--', '--check'),
  () => check('npm', 'run', '--silent', 'types'),
  unit,
  () => check('npm', 'run', '--silent', 'build'),
  packages,
  () => endToEnd('loopback'),
]

finish(steps.map((step) => step()))
