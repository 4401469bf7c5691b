import { reasonFor, survivorsAmong, type Accepted } from './accepted.ts'
import type { Mutant } from './mutants.ts'
import { scoreOf } from './score.ts'

export interface PageInput {
  readonly mutants: readonly Mutant[]
  readonly accepted: readonly Accepted[]
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly strykerVersion: string
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'))

/** Text as code inside a table's cell: with as many backticks around it as it needs. */
const code = (text: string): string => {
  const short = text.length > 100 ? `${text.slice(0, 99)}…` : text
  const fence = short.includes('`') ? '``' : '`'
  return `${fence}${fence === '``' ? ' ' : ''}${short.replaceAll('|', String.raw`\|`)}${fence === '``' ? ' ' : ''}${fence}`
}

const scoreRow = (name: string, mutants: readonly Mutant[]): string => {
  const { killed, timedOut, survived, notCovered, percent } = scoreOf(mutants)
  const told = percent === undefined ? '–' : `${percent.toFixed(1)} %`
  return `| ${[name, told, killed, timedOut, survived, notCovered].join(' | ')} |`
}

const scoreTable = (
  what: string,
  mutants: readonly Mutant[],
  keyOf: (file: string) => string,
): string =>
  [
    `| ${what} | score | killed | timed out | survived | no test runs it |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...Map.groupBy(mutants, ({ file }) => keyOf(file))].map(([key, some]) =>
      scoreRow(key, some),
    ),
  ].join('\n')

const survivorTable = (survivors: readonly Mutant[], accepted: readonly Accepted[]): string =>
  [
    '| where | was | became | why it may stay |',
    '| --- | --- | --- | --- |',
    ...survivors.map((mutant) => {
      const { file, line, was, became } = mutant
      const why = reasonFor(mutant, accepted) ?? '**open**'
      return `| ${file.slice(file.lastIndexOf('/') + 1)}:${line} | ${code(was)} | ${code(became)} | ${why} |`
    }),
  ].join('\n')

/** The page on what the tests notice, in Markdown. */
export const pageOf = ({ mutants, accepted, day, strykerVersion }: PageInput): string => {
  const survivors = survivorsAmong(mutants)
  const open = survivors.filter((mutant) => reasonFor(mutant, accepted) === undefined)
  const byFolder = [...Map.groupBy(survivors, ({ file }) => folderOf(file))]
  return `# What the tests of verdicts and checklists would notice

Written by \`npm run test:mutation\`. Stryker ${strykerVersion} changes the code in one place at a time and runs the tests
beside it; a change that no test notices has survived. ${day}: ${mutants.length} changes, ${survivors.length} survivors,
${open.length} of them without a reason.

${scoreTable('folder', mutants, folderOf)}

What never came to an end counts as noticed. Property tests draw the same cases in each run (\`mutation/repeatable.ts\`).
Only the tests in the same two folders run: what a test elsewhere would notice is told here as a survivor.

## Survivors

The reasons stand in \`mutation/accepted.json\`.

${
  byFolder.length === 0
    ? 'None.'
    : byFolder
        .map(([folder, some]) => `### ${folder}\n\n${survivorTable(some, accepted)}`)
        .join('\n\n')
}

## By file

${scoreTable('file', mutants, (file) => file)}
`
}
