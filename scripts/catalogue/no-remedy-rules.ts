import type { DataClass } from '../../src/domain/model/data-class.ts'
import type { NoRemedy } from '../../src/domain/model/playbook.ts'
import type { Entry } from './entries.ts'
import { icuProblem } from './icu-rules.ts'
import { fileNameProblems, repetitionProblems, unknownIdProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { sourceListProblems } from './source-rules.ts'
import { textProblems } from './text-rules.ts'

const entryProblems = (
  { file, value }: Entry<NoRemedy>,
  dataClasses: ReadonlyMap<string, DataClass>,
): readonly Problem[] => {
  const texts = [['because', value.because] as const, ['liveWith', value.liveWith] as const]
  return [
    ...unknownIdProblems(file, 'classes', value.classes, new Set(dataClasses.keys()), 'data class'),
    ...repetitionProblems(file, 'classes', value.classes),
    ...value.classes
      .filter((id) => dataClasses.get(id)?.credential === true)
      .map((id) => ({
        file,
        path: 'classes',
        message: `names “${id}”, which can be changed: that is its remedy`,
      })),
    ...textProblems(file, texts),
    ...texts.flatMap(([path, text]) => {
      const message = text === undefined ? undefined : icuProblem(text, ['person'])
      return message === undefined ? [] : [{ file, path, message }]
    }),
    ...sourceListProblems(file, value.sources),
    ...(value.sources.length === 0 ? [{ file, path: 'sources', message: 'is empty' }] : []),
  ]
}

/** Two entries for one class and role would say twice, and perhaps differently, why nothing helps. */
const repeatedClasses = (entries: readonly Entry<NoRemedy>[]): readonly Problem[] =>
  entries.flatMap(({ file, value }, place) =>
    entries
      .slice(0, place)
      .filter(
        ({ value: { role } }) =>
          role === undefined || value.role === undefined || role === value.role,
      )
      .flatMap((before) =>
        value.classes
          .filter((id) => before.value.classes.includes(id))
          .map((id) => ({
            file,
            path: 'classes',
            message: `has “${id}”, of which “${before.value.id}” speaks already`,
          })),
      ),
  )

/**
 * Every rule for what no step helps against: named after its file, of known data classes that are no credential, each
 * class of a role in one entry only, sentences that name nobody but the person, and sources (P9).
 */
export const allNoRemedyProblems = (
  entries: readonly Entry<NoRemedy>[],
  dataClasses: readonly DataClass[],
): readonly Problem[] => {
  const known = new Map<string, DataClass>(dataClasses.map((one) => [one.id, one]))
  return [
    ...fileNameProblems(entries),
    ...entries.flatMap((entry) => entryProblems(entry, known)),
    ...repeatedClasses(entries),
  ]
}
