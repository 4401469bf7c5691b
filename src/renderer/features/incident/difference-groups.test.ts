import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { mia } from '../../../domain/test-support/sample-values.ts'
import { differenceGroups } from './difference-groups.ts'
import type { Difference } from './incident-types.ts'

test('what is known comes before who, and who before what to do; nothing is left out', () => {
  const step: Difference = {
    about: 'step',
    change: 'new',
    key: 'a@mia',
    actionId: 'a',
    personIds: [mia],
  }
  const person: Difference = { about: 'person', personId: mia, now: 'likely', accounts: [] }
  const exposure: Difference = {
    about: 'exposure',
    personId: mia,
    dataClass: asId<'data-class'>('names'),
    now: 'exposed',
  }
  const statement: Difference = { about: 'statement', change: 'added', text: 'More.' }
  expect(differenceGroups([step, person, exposure, statement])).toEqual([
    { part: 'breach', differences: [statement] },
    { part: 'people', differences: [person, exposure] },
    { part: 'steps', differences: [step] },
  ])
  expect(differenceGroups([])).toEqual([])
})
