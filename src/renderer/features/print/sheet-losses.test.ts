import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { IncidentExposure, IncidentPerson, IncidentView } from '../incident/incident-view.ts'
import { isOut, sheetLosses } from './sheet-losses.ts'

const exposure = (
  subject: string,
  dataClass: string,
  state: IncidentExposure['state'],
): IncidentExposure => ({
  subjectId: asId(subject),
  breachId: asId('a-breach'),
  dataClass: asId(dataClass),
  state,
  level: 'likely',
  certainty: 'admitted',
  credential: false,
  serviceIds: [asId('a-service')],
  accountIds: [asId('an-account')],
  sources: ['a-source'],
})

const person = (id: string, exposures: IncidentExposure[]): IncidentPerson => ({
  personId: asId(id),
  level: 'likely',
  verdicts: [],
  exposures,
  actions: [],
  withoutRemedy: [],
})

const link = (through: string) => ({
  childId: asId<'person'>('mia'),
  throughId: asId<'person'>(through),
  dataClass: asId<'data-class'>('postal-address'),
  accountId: asId<'account'>('an-account'),
})

const mia = person('mia', [exposure('mia', 'name', 'exposed'), exposure('mia', 'email', 'removed')])
const theo = person('theo', [exposure('theo', 'name', 'ask')])
const view: IncidentView = {
  breachId: asId('a-breach'),
  people: [
    mia,
    theo,
    person('ana', [exposure('ana', 'postal-address', 'exposed')]),
    person('ben', [exposure('ben', 'postal-address', 'exposed')]),
  ],
  untouched: [],
  linkages: [link('ana'), link('ben'), link('ana')],
  fallsWith: [],
}

test('a fact of others that leads to the child follows the child’s own, once', () => {
  const losses = sheetLosses(mia, view)
  expect(losses.map(({ dataClass, through }) => [dataClass, through])).toEqual([
    ['name', []],
    ['email', []],
    ['postal-address', ['ana', 'ben']],
  ])
  expect(losses[2]?.state).toBe('exposed')
})

test('whoever is linked to nothing has their own losses only', () => {
  expect(sheetLosses(theo, view).map(({ dataClass }) => dataClass)).toEqual(['name'])
})

test('possibly lost counts as out, erased does not', () => {
  expect(sheetLosses(mia, view).map(isOut)).toEqual([true, false, true])
  expect(sheetLosses(theo, view).map(isOut)).toEqual([true])
})
