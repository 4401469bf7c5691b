import type { HelpLine } from '../../src/domain/model/help-line.ts'
import type { Entry } from './entries.ts'
import { fileNameProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { sourceListProblems } from './source-rules.ts'
import { textProblems } from './text-rules.ts'

const digitsOf = ({ number, region }: HelpLine): string =>
  `${number.replaceAll(/\D/g, '')} in ${region.code} ${region.country ?? ''}`

const entryProblems = (
  { file, value }: Entry<HelpLine>,
  isRepeated: boolean,
): readonly Problem[] => [
  ...sourceListProblems(file, value.sources),
  ...(value.sources.length === 0 ? [{ file, path: 'sources', message: 'is empty' }] : []),
  ...value.sources.flatMap(({ url }, index) =>
    url === undefined ? [{ file, path: `sources.${index}.url`, message: 'is missing' }] : [],
  ),
  ...(value.region.country !== undefined && value.region.code !== 'EU'
    ? [{ file, path: 'region.country', message: 'belongs to the EU only' }]
    : []),
  ...(isRepeated ? [{ file, path: 'number', message: 'is told twice for this place' }] : []),
  ...textProblems(file, [
    ['name', value.name],
    ['text', value.text],
    ...(value.trace === undefined ? [] : [['trace', value.trace] as const]),
  ]),
]

/**
 * Every rule that help lines have to keep: named after their files, each with a source at an address that was read on
 * a known day (P9), and no number twice for a place.
 */
export const allHelpLineProblems = (lines: readonly Entry<HelpLine>[]): readonly Problem[] => {
  const numbers = lines.map(({ value }) => digitsOf(value))
  return [
    ...fileNameProblems(lines),
    ...lines.flatMap((line, index) =>
      entryProblems(line, numbers.indexOf(numbers[index] ?? '') !== index),
    ),
  ]
}
