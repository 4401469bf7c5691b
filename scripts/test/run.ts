/**
 * `npm test`: what reads the sources with the build, then unit tests, then end-to-end specs; ends with one line that adds
 * them up. What takes longer than it is worth at each change is left to `npm run test:more`.
 */
import { mkdirSync } from 'node:fs'
import { finish } from './finish.ts'
import { checkAll, endToEnd, vitest, type Counts } from './steps.ts'

mkdirSync('.cache', { recursive: true })

const script = (...named: readonly string[]): readonly string[] => [
  'npm',
  'run',
  '--silent',
  ...named,
]

/** What only reads the sources, and the build that is made of them. The commands of the second row have one thread each, and leave a core to the first. */
const sources = (): Promise<Counts> =>
  checkAll([
    [script('lint:code')],
    [
      script('types'),
      script('lint:format'),
      script('lint:unused'),
      script('catalogue:check'),
      script('notices', '--', '--check'),
      script('build'),
    ],
  ])

const first = await sources()
finish([
  first,
  vitest('unit', '--project=together', '--project=alone'),
  endToEnd('loopback', '--grep-invert=@every-screen'),
])
