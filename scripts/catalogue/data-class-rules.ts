import type { DataClass } from '../../src/domain/model/data-class.ts'
import type { Entry } from './entries.ts'
import { hibpNames, ignoredHibpNames } from './hibp-names.ts'
import { repetitionProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'

const nounProblems = ({ file, value }: Entry<readonly DataClass[]>): readonly Problem[] =>
  value.flatMap((dataClass, index) =>
    /^(?:\p{Ll}|IP |PIN$)/u.test(dataClass.name) && !/[.!?]$/.test(dataClass.name)
      ? []
      : [
          {
            file,
            path: `${index}.name`,
            message: `“${dataClass.name}” does not fit inside a sentence`,
          },
        ],
  )

/**
 * Every rule that the list of data classes has to keep: ids and names once each, every name of Have I
 * Been Pwned spelled as there, and either given to one class only or left out for a written reason.
 */
export const allDataClassProblems = (
  dataClasses: Entry<readonly DataClass[]>,
): readonly Problem[] => {
  const { file, value } = dataClasses
  const mapped = value.flatMap((dataClass) => dataClass.hibpNames)
  return [
    ...repetitionProblems(
      file,
      'id',
      value.map((dataClass) => dataClass.id),
    ),
    ...repetitionProblems(
      file,
      'name',
      value.map((dataClass) => dataClass.name),
    ),
    ...nounProblems(dataClasses),
    ...repetitionProblems(file, 'hibpNames', mapped),
    ...mapped
      .filter((name) => !hibpNames.includes(name))
      .map((name) => ({
        file,
        path: 'hibpNames',
        message: `“${name}” is no name at Have I Been Pwned`,
      })),
    ...hibpNames
      .filter((name) => !mapped.includes(name) && ignoredHibpNames[name] === undefined)
      .map((name) => ({ file, path: 'hibpNames', message: `“${name}” is given to no class` })),
    ...mapped
      .filter((name) => ignoredHibpNames[name] !== undefined)
      .map((name) => ({
        file,
        path: 'hibpNames',
        message: `“${name}” is given to a class, and on the list of those left out`,
      })),
  ]
}
