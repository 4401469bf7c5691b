import { machineInWords } from '../scripts/report/machine.ts'
import {
  fewestJudged,
  lastSteps,
  slopeOf,
  type Failure,
  type Progress,
  type Sample,
} from './progress.ts'

const inMiB = (bytes: number | undefined): string =>
  bytes === undefined ? 'not measured' : `${(bytes / 2 ** 20).toFixed(1)} MiB`

const slopeInMiB = (bytes: number | undefined): string =>
  bytes === undefined ? `not judged: fewer than ${fewestJudged} rounds` : inMiB(bytes)

const inKiB = (bytes: number | undefined): string =>
  bytes === undefined ? 'not measured' : `${Math.round(bytes / 1024)} KiB`

const isCheck = (what: string): boolean => what.startsWith('check: ')

const notKinds = ['commands', 'rows imported']

const table = (head: readonly [string, string], rows: readonly (readonly [string, unknown])[]) =>
  [`| ${head.join(' | ')} |`, '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  )

const memoryRows = (samples: readonly Sample[]): readonly (readonly [string, string])[] => {
  const [first] = samples
  const last = samples.at(-1)
  const fullest = samples.reduce((most, one) => Math.max(most, one.database ?? 0), 0)
  return [
    ['heap after the first round', inMiB(first?.heap)],
    ['heap after the last round', inMiB(last?.heap)],
    ['heap, in a thousand commands', slopeInMiB(slopeOf(samples, ({ heap }) => heap))],
    ['resident after the first round', inMiB(first?.resident)],
    ['resident after the last round', inMiB(last?.resident)],
    ['resident, in a thousand commands', slopeInMiB(slopeOf(samples, ({ resident }) => resident))],
    ['open handles after the first round', String(first?.handles)],
    ['open handles after the last round', String(last?.handles)],
    ['largest database', inKiB(fullest)],
    ['database after the last round', inKiB(last?.database)],
    ['its copy without gaps', inKiB(last?.compact)],
  ]
}

/** So many lines of a failure stand on the page; the run itself told all. */
const mostLines = 30

/** Without the paths of the machine. */
const failureText = ({ seed, message, steps }: Failure): string => {
  const words = message
    .split('\n')
    .filter((line) => !line.startsWith('    at '))
    .join('\n')
  const lines = `${lastSteps(steps)}\n\n${words}`.split('\n').slice(0, mostLines)
  return `Seed ${seed}:\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``
}

/** The page on a long run: what was done, what was asked, and what failed. */
export const pageOf = (progress: Progress, day: string): string => {
  const { tally, rounds, milliseconds, killed, failures, samples, baseSeed } = progress
  const counts = new Map(tally)
  const inOrder = tally.toSorted(([one], [other]) => (one < other ? -1 : 1))
  const kinds = inOrder.filter(([what]) => !isCheck(what) && !notKinds.includes(what))
  const checks = inOrder.filter(([what]) => isCheck(what))
  const restarts = (counts.get('restart') ?? 0) + (counts.get('restart while locked') ?? 0)
  return `# Soak

Written by \`npm run test:soak\` ([what it does](../../soak/README.md)); not edited by hand.

${day}, ${machineInWords()}. Base seed ${baseSeed}.

${table(
  ['what', 'how many'],
  [
    ['minutes', (milliseconds / 60_000).toFixed(1)],
    ['rounds', rounds],
    ['commands', counts.get('commands') ?? 0],
    ['rows imported', counts.get('rows imported') ?? 0],
    ['starts of the program: by a command', restarts],
    ['starts of the program: one for each round', rounds],
    ['crashes (a round that was begun and never ended)', killed],
    ['rounds that failed', failures.length],
  ],
)}

## Failures

${failures.length === 0 ? 'None.' : failures.map(failureText).join('\n\n')}

## Checks

${table(
  ['check', 'how often'],
  checks.map(([what, times]) => [what.slice('check: '.length), times]),
)}

Each command also compares what it was answered.

## Memory and files

After a collection of garbage at the end of each round, in the process that ran last; growth by least squares
over the second half of its rounds.

${table(['what', 'figure'], memoryRows(samples))}

## Commands

${table(['command', 'how often'], kinds)}
`
}
