import { machineInWords } from '../scripts/report/machine.ts'
import type { Watched } from './watch-target.ts'

/** Most codes that are listed one by one; a router has hundreds. */
const mostListed = 25

const number = (value: number): string => Math.round(value).toLocaleString('en')

const inOrder = (counts: readonly (readonly [string, number])[]): string => {
  const sorted = counts.toSorted(([, one], [, other]) => other - one)
  const listed = sorted.slice(0, mostListed).map(([what, count]) => `${number(count)} ${what}`)
  const more = sorted.length - listed.length
  return [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}

const rowOf = (
  name: string,
  { runs, outcomes, slowest, mostMemory, findings }: Watched,
): string => {
  const fared = (accepted: boolean): number =>
    [...outcomes.values()]
      .filter((each) => each.accepted === accepted)
      .reduce((sum, { count }) => sum + count, 0)
  const cells = [
    name,
    number(runs),
    number(fared(true)),
    number(fared(false)),
    number(slowest),
    number(mostMemory / 1e6),
    String(findings.length),
  ]
  return `| ${cells.join(' | ')} |`
}

const outcomesOf = ([name, { outcomes }]: readonly [string, Watched]): string => {
  const counts = (accepted: boolean) =>
    inOrder(
      [...outcomes]
        .filter(([, fared]) => fared.accepted === accepted)
        .map(([as, { count }]) => [as, count]),
    ) || 'none'
  return `- **${name}** taken: ${counts(true)}. Refused: ${counts(false)}.`
}

const findingsOf = ([name, { findings }]: readonly [string, Watched]): readonly string[] =>
  findings.flatMap(({ told, input }) => [
    `### ${name}, ${input.length} bytes`,
    '',
    '```',
    told.trim(),
    '```',
    '',
  ])

/** The page of a full run, as Markdown. */
export const pageOf = (
  all: readonly (readonly [string, Watched])[],
  { seed, minutes }: { readonly seed: number; readonly minutes: number },
): string => {
  const found = all.flatMap(findingsOf)
  return [
    '# Fuzzing',
    '',
    'Written by `npm run test:fuzz`. What is done and how is in [fuzz/README.md](../../fuzz/README.md).',
    '',
    `On ${new Date().toISOString().slice(0, 10)}, ${machineInWords()}. ${minutes} minutes over ${all.length} targets, seed ${seed}.`,
    '',
    'Processor time of the slowest input in milliseconds; the most memory the process had in megabytes.',
    '',
    '| target | inputs | taken | refused | slowest | memory | findings |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...all.map(([name, watched]) => rowOf(name, watched)),
    '',
    '## How inputs fared',
    '',
    ...all.map(outcomesOf),
    '',
    '## Findings of this run',
    '',
    ...(found.length > 0 ? found : ['None.', '']),
  ].join('\n')
}
