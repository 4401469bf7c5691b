import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { verdictLevels, type VerdictLevel } from '../../../domain/model/verdict.ts'
import { openBreaches, touchingParts, type TouchingBreach } from './breaches-view.ts'

const touching = (level: VerdictLevel, done = 0, steps = 2, people = 0): TouchingBreach => ({
  breachId: asId(`${level} ${done}/${steps} ${people}`),
  level,
  personIds: Array.from({ length: people }, (_, index) => asId(String(index))),
  done,
  steps,
  opened: false,
})

test('what could not be checked counts as touching; what is unlikely was looked at', () => {
  const { touching: some, lookedAt } = touchingParts(verdictLevels.map((level) => touching(level)))
  expect(some.map(({ level }) => level)).toEqual([
    'confirmed',
    'likely',
    'possible',
    'could-not-check',
  ])
  expect(lookedAt.map(({ level }) => level)).toEqual(['unlikely', 'not-affected'])
})

test('open are those that touch somebody and have a step left', () => {
  const all = [touching('likely', 2, 2), touching('possible', 1, 2), touching('unlikely', 0, 2)]
  expect(openBreaches(all).map(({ level }) => level)).toEqual(['possible'])
})

test('the most urgent comes first: the surest, then for most people, then with most left to do', () => {
  const all = [
    touching('possible', 0, 9, 3),
    touching('likely', 7, 9, 1),
    touching('likely', 0, 3, 1),
    touching('likely', 0, 2, 2),
  ]
  expect(touchingParts(all).touching.map(({ breachId }) => breachId)).toEqual([
    'likely 0/2 2',
    'likely 0/3 1',
    'likely 7/9 1',
    'possible 0/9 3',
  ])
})
