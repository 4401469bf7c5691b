import { partOwners, type JoinPart, type JoinRule } from '../../src/domain/model/join-rule.ts'
import type { DataClass } from '../../src/domain/model/data-class.ts'
import type { Entry } from './entries.ts'
import { fileNameProblems, repetitionProblems, unknownIdProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { textProblems } from './text-rules.ts'

/** Two parts that one and the same fact could supply: then the second asks for nothing. */
const overlaps = (a: JoinPart, b: JoinPart): boolean => {
  const shareClass = a.anyOf.some((id) => b.anyOf.includes(id))
  const apart = new Set([a.of, b.of])
  return shareClass && !(apart.has('own') && apart.has('relative'))
}

const partProblems = (
  { file, value }: Entry<JoinRule>,
  dataClasses: ReadonlyMap<string, DataClass>,
): readonly Problem[] => [
  ...repetitionProblems(
    file,
    'parts',
    value.parts.map(({ id }) => id),
  ),
  ...value.parts.flatMap((part, index) => {
    const path = `parts.${index}`
    return [
      ...unknownIdProblems(file, path, part.anyOf, new Set(dataClasses.keys()), 'data class'),
      ...repetitionProblems(file, path, part.anyOf),
      ...part.anyOf
        .filter((id) => dataClasses.get(id)?.credential === true)
        .map((id) => ({
          file,
          path,
          message: `names “${id}”, which opens accounts whether it is true or not`,
        })),
      ...value.parts
        .slice(index + 1)
        .filter((other) => overlaps(part, other))
        .map(({ id }) => ({ file, path, message: `asks for the same fact as “${id}”` })),
    ]
  }),
]

/** Everything that decides when a rule holds, in one text. */
const conditionOf = ({ role, parts }: JoinRule): string =>
  [
    role ?? 'anybody',
    ...parts
      .map(({ of, anyOf }) => `${partOwners.indexOf(of)} ${anyOf.toSorted().join(' ')}`)
      .toSorted(),
  ].join('|')

/**
 * Every rule that the joins of the playbook have to keep: named after their files, of known data classes, none of
 * them a credential, with parts that ask for different facts, and no two that hold under the same condition.
 */
export const allJoinProblems = (
  joins: readonly Entry<JoinRule>[],
  dataClasses: readonly DataClass[],
): readonly Problem[] => {
  const known = new Map<string, DataClass>(dataClasses.map((one) => [one.id, one]))
  const conditions = joins.map(({ value }) => conditionOf(value))
  return [
    ...fileNameProblems(joins),
    ...joins.flatMap((join, index) => [
      ...partProblems(join, known),
      ...textProblems(join.file, [
        ['lets', join.value.lets],
        ['reason', join.value.reason],
      ]),
      ...(conditions.indexOf(conditions[index] ?? '') === index
        ? []
        : [{ file: join.file, path: 'parts', message: 'are those of another rule' }]),
    ]),
  ]
}
