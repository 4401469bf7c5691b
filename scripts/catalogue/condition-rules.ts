import type { ActionCondition, PlaybookAction } from '../../src/domain/model/playbook.ts'
import type { Entry } from './entries.ts'
import { repetitionProblems, unknownIdProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'

const listsOf = (when: ActionCondition): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(when).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value] as const] : [],
  )

/** What a condition says about ages, countries and Have I Been Pwned so that it can hold for nobody, or too widely. */
const contradictions = ({ when, about }: PlaybookAction): readonly (string | false)[] => [
  when.minAge !== undefined &&
    when.maxAge !== undefined &&
    when.minAge > when.maxAge &&
    'has no age between minAge and maxAge',
  (when.minAge !== undefined || when.maxAge !== undefined || when.ageKnown !== undefined) &&
    when.role !== 'child' &&
    'asks for an age: only a child’s is known',
  when.countries !== undefined &&
    (when.regions?.length !== 1 || when.regions[0] !== 'EU') &&
    'names countries, which are known in the region EU only: say so in regions',
  when.hibpSearch !== undefined &&
    when.hibpFlag !== undefined &&
    'asks for a flag and for a search: one of them says it',
  when.throughPlatform !== undefined &&
    about === 'reused-account' &&
    'asks for a platform, which a reused account is not reached through',
]

const listProblems = (
  file: string,
  when: ActionCondition,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => {
  const { anyClass = [], noneOfClasses = [], linkedTo = [] } = when
  return [
    ...unknownIdProblems(
      file,
      'when',
      [...anyClass, ...noneOfClasses, ...linkedTo],
      dataClasses,
      'data class',
    ),
    ...anyClass
      .filter((id) => noneOfClasses.includes(id))
      .map((id) => ({ file, path: 'when', message: `wants “${id}” both lost and not lost` })),
    ...listsOf(when).flatMap(([name, values]) => [
      ...repetitionProblems(file, `when.${name}`, values),
      ...(values.length === 0
        ? [{ file, path: `when.${name}`, message: 'is empty, so it never holds' }]
        : []),
    ]),
  ]
}

const dueProblems = ({ file, value }: Entry<PlaybookAction>): readonly Problem[] => {
  const { due, urgency, when } = value
  if (due === undefined) return []
  return [
    ...(urgency === 'keep-in-mind'
      ? []
      : [{ file, path: 'due', message: 'belongs to what is to be kept in mind' }]),
    ...('atAge' in due && !(when.maxAge !== undefined && when.maxAge < due.atAge)
      ? [{ file, path: 'due.atAge', message: 'may lie in the past: give a maxAge below it' }]
      : []),
  ]
}

/** Rules for when an action applies and when it is due: known classes, nothing that contradicts itself or never holds. */
export const conditionProblems = (
  entry: Entry<PlaybookAction>,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => {
  const { file, value } = entry
  const { when, about, reuse, variants } = value
  return [
    ...listProblems(file, when, dataClasses),
    ...contradictions(value).flatMap((message) =>
      message === false ? [] : [{ file, path: 'when', message }],
    ),
    ...((about === 'reused-account') === (reuse !== undefined)
      ? []
      : [{ file, path: 'reuse', message: 'belongs to actions about reused accounts only' }]),
    ...Object.keys(variants)
      .filter((region) => when.regions && !when.regions.some((code) => code === region))
      .map((region) => ({
        file,
        path: `variants.${region}`,
        message: 'is never shown: the action is not for this region',
      })),
    ...dueProblems(entry),
  ]
}
