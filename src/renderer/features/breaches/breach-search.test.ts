import { describe, expect, test } from 'vitest'
import type { Breach } from '../../../domain/model/breach.ts'
import { asId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Service } from '../../../domain/model/service.ts'
import { fitsSearch, searchText } from './breach-search.ts'

const date = (text: string): PartialDate => text as PartialDate

const breach: Breach = {
  id: asId('toy'),
  name: 'Toy café, 2020 to 2022',
  kind: 'breach',
  services: [{ serviceId: asId('toy-cafe'), as: 'service' }],
  access: { from: date('2020-11'), to: date('2022-02-01') },
  disclosed: date('2023-01-03'),
  hibp: { name: 'ToyCafe', breachDate: date('2019-05-01'), flags: [] },
  verified: true,
  summary: '',
  classes: [],
  notTaken: [],
  counts: [],
  timeline: [],
  contested: [],
  sources: [],
  factSources: {},
  origin: 'catalogue',
}

const service: Service = {
  id: asId('toy-cafe'),
  name: 'Toy Café',
  formerNames: ['PlushLand'],
  operator: 'Bear Ltd',
  kind: 'toy',
  domains: ['toy-cafe.example'],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'catalogue',
}

const text = searchText(breach, (id) => (id === service.id ? service : undefined))

describe('finding a breach', () => {
  test.each([
    'toy',
    'CAFE',
    'café toy',
    'plush',
    'bear',
    '2019',
    '2020',
    '2021',
    '2023',
    'toy 2022',
    'toy-cafe.example',
    '',
    ' ',
  ])('by “%s”', (query) => {
    expect(fitsSearch(text, query)).toBe(true)
  })

  test.each(['2018', 'lush', 'toy 2018', 'vtech'])('not by “%s”', (query) => {
    expect(fitsSearch(text, query)).toBe(false)
  })

  test('of a service the catalogue does not know goes by its name', () => {
    expect(
      fitsSearch(
        searchText(breach, () => undefined),
        'toy',
      ),
    ).toBe(true)
  })
})
