/** `npm test`: what reads the sources with the build, unit, packages, e2e, in that order; ends with one line that adds them up. */
import { mkdirSync } from 'node:fs'
import { finish } from './finish.ts'
import { checkAll, endToEnd, succeeds, vitestCounts, type Counts } from './steps.ts'

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

const script = (...named: readonly string[]): readonly string[] => [
  'npm',
  'run',
  '--silent',
  ...named,
]

/** What only reads the sources, and the build that is made of them. The commands of the second row have one thread each, and leave a core to the first. */
const sources = (): Promise<Counts> =>
  checkAll([
    [script('lint:code'), script('types')],
    [
      script('lint:format'),
      script('lint:unused'),
      script('catalogue:check'),
      script('notices', '--', '--check'),
      script('build'),
    ],
  ])

const steps: readonly (() => Counts)[] = [unit, packages, () => endToEnd('loopback')]

const first = await sources()
finish([first, ...steps.map((step) => step())])
