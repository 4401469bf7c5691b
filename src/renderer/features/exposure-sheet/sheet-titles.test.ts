import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import {
  mia,
  sampleAccount,
  samplePeople,
  sampleService,
} from '../../../domain/test-support/sample-values.ts'
import { paperNames } from '../print/paper-names.ts'
import type { SurfaceRow } from '../person/surface-view.ts'
import { hasVeiledNames, sheetTitles } from './sheet-titles.ts'

const services = [
  sampleService('toys', { name: 'Toys' }),
  sampleService('own:school', { name: 'Oak Hill School', kind: 'school', origin: 'own' }),
  sampleService('clinic', { name: 'Sleep Clinic', kind: 'health' }),
]
const people = samplePeople.map((one) => (one.id === mia ? { ...one, name: 'Mia Rivera' } : one))
const service = (id: string) => services.find((one) => one.id === id)

const titleOf = (serviceId: string | undefined, title: string, namesPlaces = false): string => {
  const id = serviceId === undefined ? undefined : asId<'service'>(serviceId)
  const account = sampleAccount('a', { serviceId: id, title, userName: 'mia-r10' })
  const row: SurfaceRow = {
    accountId: account.id,
    serviceId: id,
    title,
    breachIds: [],
    cells: [],
  }
  const names = paperNames({
    people,
    accounts: [account],
    service,
    namesPlaces,
    placeWords: { school: 'the school portal', childcare: 'the nursery' },
  })
  return sheetTitles({
    people,
    accounts: [account],
    names,
    service,
    namesPlaces,
    kindWord: (kind) => `a ${kind} service`,
  })(row)
}

test.each([
  ['toys', 'Mia Rivera at Toys', 'Toys'],
  ['own:school', 'Oak Hill School', 'the school portal'],
  ['clinic', 'Clinic of Mia', 'a health service'],
  [undefined, 'Mia Rivera’s club, mia@oakhill.example (mia-r10)', 'Mia’s club, ••• (•••)'],
])('%s, %s', (id, title, expected) => {
  expect(titleOf(id, title)).toBe(expected)
})

test('what is left out is named when it is chosen', () => {
  expect(titleOf('own:school', 'School', true)).toBe('Oak Hill School')
  expect(titleOf('clinic', 'Clinic', true)).toBe('Sleep Clinic')
})

test('the choice is offered only where it would change something', () => {
  const row = (id: string): SurfaceRow => ({
    accountId: asId('a'),
    serviceId: asId(id),
    title: '',
    breachIds: [],
    cells: [],
  })
  expect(hasVeiledNames([row('toys')], service)).toBe(false)
  expect(hasVeiledNames([row('toys'), row('clinic')], service)).toBe(true)
})
