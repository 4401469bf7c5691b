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

export interface FactCheck<Fact extends string> {
  readonly file: string
  readonly sources: readonly Source[]
  readonly factSources: Readonly<Partial<Record<Fact, readonly string[]>>>
  /** Whether the entry states each of its facts; undefined where a source is welcome and not wanted. */
  readonly stated: Readonly<Record<Fact, boolean | undefined>>
}

/** `factSources` names a source for each fact that the entry states, and for no other. */
export const factProblems = <Fact extends string>({
  file,
  sources,
  factSources,
  stated,
}: FactCheck<Fact>): readonly Problem[] =>
  (Object.keys(stated) as Fact[]).flatMap((fact) => {
    const path = `factSources.${fact}`
    const references = factSources[fact]
    if (references === undefined && stated[fact] !== true) return []
    return stated[fact] === false
      ? [{ file, path, message: 'is the source of a fact that the entry does not state' }]
      : referenceProblems(file, path, references ?? [], sources)
  })

/** A source that no fact names was read for nothing, or a fact has lost its source. */
export const unusedSourceProblems = (
  file: string,
  sources: readonly Source[],
  references: readonly string[],
): readonly Problem[] =>
  sources.flatMap(({ id }, index) =>
    references.includes(id)
      ? []
      : [{ file, path: `sources.${index}`, message: `“${id}” is the source of no fact` }],
  )
