import { precisionOf } from '../../src/domain/model/partial-date.ts'
import type { Source } from '../../src/domain/model/source.ts'
import type { Problem } from './problem.ts'

/** Rules for an entry's own list of sources: no id twice, the day of checking known to the day. */
export const sourceListProblems = (file: string, sources: readonly Source[]): readonly Problem[] =>
  sources.flatMap((source, index) => [
    ...(sources.findIndex((other) => other.id === source.id) === index
      ? []
      : [{ file, path: `sources.${index}.id`, message: `“${source.id}” is used twice` }]),
    ...(precisionOf(source.checked) === 'day'
      ? []
      : [{ file, path: `sources.${index}.checked`, message: 'has to be a day' }]),
  ])

/** Rules for a fact that names its sources: at least one, and each of them in the entry's list (P9). */
export const referenceProblems = (
  file: string,
  path: string,
  references: readonly string[],
  sources: readonly Source[],
): readonly Problem[] => [
  ...(references.length === 0 ? [{ file, path, message: 'has no source' }] : []),
  ...references
    .filter((reference) => !sources.some((source) => source.id === reference))
    .map((reference) => ({ file, path, message: `names the unknown source “${reference}”` })),
]
