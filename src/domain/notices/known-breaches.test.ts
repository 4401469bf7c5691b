import { expect, test } from 'vitest'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import { partialDate, type PartialDate } from '../model/partial-date.ts'
import { knownBreaches } from './known-breaches.ts'
import type { DateMeaning, NoticeReading } from './notice-reading.ts'

const date = (text: string): PartialDate => partialDate(text) ?? expect.fail(text)

const breach = (id: string, serviceId: string, more: Partial<Breach>): Breach => ({
  id: asId(id),
  name: id,
  kind: 'breach',
  services: [{ serviceId: asId(serviceId), as: 'service' }],
  access: {},
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
  ...more,
})

const old = breach('toy-2015', 'toy', {
  access: { from: date('2015-11-12') },
  disclosed: date('2015-11-27'),
})
const recent = breach('toy-2022', 'toy', { disclosed: date('2022-05') })
const undated = breach('toy-undated', 'toy', {})
const school = breach('school-2024', 'school', { disclosed: date('2025-01-07') })
const all = [old, recent, undated, school]

const reading = (
  serviceIds: readonly string[],
  dates: readonly (readonly [DateMeaning, string])[],
): Pick<NoticeReading, 'services' | 'dates'> => ({
  services: serviceIds.map((id) => ({ serviceId: asId(id), name: id, basis: 'name', spans: [] })),
  dates: dates.map(([meaning, text]) => ({
    meaning,
    date: date(text),
    assertion: 'stated',
    spans: [],
  })),
})

test.each([
  [
    'the breach its dates fit, and one without dates',
    ['toy'],
    [['discovered', '2015-11-24']],
    ['toy-2015', 'toy-undated'],
  ],
  [
    'a letter half a year later',
    ['toy'],
    [['disclosed', '2016-05-20']],
    ['toy-2015', 'toy-undated'],
  ],
  [
    'only the undated one where the dates are far from all',
    ['toy'],
    [['disclosed', '2019-01']],
    ['toy-undated'],
  ],
  [
    'all of the service without a date, newest first',
    ['toy'],
    [],
    ['toy-2022', 'toy-2015', 'toy-undated'],
  ],
  [
    'the first named service first',
    ['school', 'toy'],
    [],
    ['school-2024', 'toy-2022', 'toy-2015', 'toy-undated'],
  ],
  ['nothing for a service nobody knows', ['club'], [], []],
  ['nothing without a service', [], [['disclosed', '2015-11-27']], []],
] as const)('a notice leads to %s', (_, services, dates, expected) => {
  expect(knownBreaches(reading(services, dates), all)).toEqual(expected)
})

test('a notice leads to a breach by the date Have I Been Pwned has for it, years before they added it', () => {
  const late = breach('toy-late', 'toy', {
    hibp: { name: 'Toy', breachDate: date('2019-01-20'), added: date('2024-08-25'), flags: [] },
  })
  const told = reading(['toy'], [['disclosed', '2019-02']])
  expect(knownBreaches(told, [old, late])).toEqual(['toy-late'])
})
