import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { IncidentExposure } from '../incident/incident-view.ts'
import { exposuresByCertainty } from './exposures-by-certainty.ts'

const exposure = (
  dataClass: string,
  certainty: IncidentExposure['certainty'],
): IncidentExposure => ({
  subjectId: asId('mia'),
  breachId: asId('a-breach'),
  dataClass: asId(dataClass),
  state: 'exposed',
  level: 'likely',
  certainty,
  credential: false,
  serviceIds: [],
  accountIds: [],
  sources: [],
})

test('groups by who says so, the surest first, and keeps the order inside', () => {
  const groups = exposuresByCertainty([
    exposure('photo', 'shown-by-others'),
    exposure('name', 'admitted'),
    exposure('voice', 'shown-by-others'),
  ])
  expect(
    groups.map((group) => [group.certainty, group.exposures.map((one) => one.dataClass)]),
  ).toEqual([
    ['admitted', ['name']],
    ['shown-by-others', ['photo', 'voice']],
  ])
})
