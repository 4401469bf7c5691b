import type { Milestone } from '../../src/domain/model/milestone.ts'
import type { Entry } from './entries.ts'
import { fileNameProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { sourceListProblems } from './source-rules.ts'
import { textProblems } from './text-rules.ts'

const keyOf = ({ topic, age, region }: Milestone): string =>
  `${topic} at ${age} in ${region.code} ${region.country ?? ''}`

const regionProblems = ({ file, value }: Entry<Milestone>): readonly Problem[] =>
  value.region.country === undefined || value.region.code === 'EU'
    ? []
    : [{ file, path: 'region.country', message: 'belongs to the EU only' }]

/**
 * Every rule that milestones have to keep: named after their files, each with a source that was read on a known day
 * (P9), and one for each topic, age and place at most.
 */
export const allMilestoneProblems = (
  milestones: readonly Entry<Milestone>[],
): readonly Problem[] => {
  const keys = milestones.map(({ value }) => keyOf(value))
  return [
    ...fileNameProblems(milestones),
    ...milestones.flatMap((milestone, index) => [
      ...regionProblems(milestone),
      ...sourceListProblems(milestone.file, milestone.value.sources),
      ...(milestone.value.sources.length === 0
        ? [{ file: milestone.file, path: 'sources', message: 'is empty' }]
        : []),
      ...textProblems(milestone.file, [
        ['title', milestone.value.title],
        ['text', milestone.value.text],
      ]),
      ...(keys.indexOf(keys[index] ?? '') === index
        ? []
        : [
            {
              file: milestone.file,
              path: 'topic',
              message: 'is told twice for this age and place',
            },
          ]),
    ]),
  ]
}
