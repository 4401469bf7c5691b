import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { surfaceParts } from '../surface/surface-parts.ts'
import { bareInput } from '../test-support/bare-input.ts'
import {
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  sampleService,
  theo,
} from '../test-support/sample-values.ts'
import { findEvents } from './find-events.ts'
import { openDuring } from './open-during.ts'
import { timelineEvents } from './timeline-events.ts'
import { timelineOverview } from './timeline-overview.ts'

const today = on('2026-11-22')
const toys = asId<'service'>('toys')

const viewOf = (
  accounts: readonly Account[],
  breaches: readonly Breach[] = [],
  parts: Partial<Inventory> = {},
) => {
  const surface = surfaceParts({
    inventory: sampleInventory({ accounts, ...parts }),
    catalogue: sampleCatalogue({
      services: [
        sampleService('toys', { name: 'Toys' }),
        sampleService('clinic', { kind: 'health' }),
      ],
      breaches,
    }),
    ...bareInput,
  })
  const timeline = timelineEvents(surface, [])
  return { timeline, overview: timelineOverview(timeline, undefined, surface), surface }
}

const whole = { from: on('2015-11-12'), to: on('2015-11-29') }

describe('whether an account was open during a breach', () => {
  it.each<readonly [string, Partial<Account>, Partial<Breach>, string]>([
    ['opened before, open today', { opened: on('2013') }, {}, 'open'],
    ['opened on its last day', { opened: on('2015-11-29') }, {}, 'open'],
    ['opened in the month of its end: maybe after', { opened: on('2015-11') }, {}, 'may-be'],
    ['opened the day after', { opened: on('2015-11-30') }, {}, 'closed'],
    ['only known to exist by its year’s end', { existedBy: on('2015') }, {}, 'may-be'],
    ['known to exist before', { existedBy: on('2014') }, {}, 'open'],
    ['nothing known', {}, {}, 'may-be'],
    ['deleted in it', { opened: on('2013'), deleted: on('2015-11-12') }, {}, 'open'],
    ['deleted in its month', { opened: on('2013'), deleted: on('2015-11') }, {}, 'may-be'],
    ['deleted the day before', { opened: on('2013'), deleted: on('2015-11-11') }, {}, 'closed'],
    ['deleted, nobody knows when', { opened: on('2013'), status: 'deleted' }, {}, 'may-be'],
    [
      'the end is only when it was made public',
      { opened: on('2015-11-20') },
      { access: { from: on('2015-11-12') } },
      'may-be',
    ],
    [
      'made public, and copied after the opening',
      { opened: on('2015-11-13') },
      { access: { from: on('2015-11-12') }, copied: on('2015-11-14') },
      'open',
    ],
    ['nothing known of the breach', { opened: on('2013') }, { access: {} }, 'may-be'],
    [
      'nothing known of the breach but the day it was made public',
      { opened: on('2016') },
      { access: {} },
      'closed',
    ],
  ])('%s', (_, account, breach, expected) => {
    const one = sampleAccount('a', { serviceId: toys, ...account })
    expect(openDuring(one, sampleBreach({ access: whole, ...breach }), today)).toBe(expected)
  })
})

describe('the order of events', () => {
  it('puts a year before its first month, and that before its first day', () => {
    const dates = ['2014-01-01', '2014', '2013-12-31', '2014-01', '2014-02']
    const { timeline } = viewOf(
      dates.map((date) => sampleAccount(date, { serviceId: toys, opened: on(date) })),
    )
    expect(timeline.dated.map(({ date }) => date)).toEqual([
      '2013-12-31',
      '2014',
      '2014-01',
      '2014-01-01',
      '2014-02',
    ])
  })
})

describe('a breach on the timeline', () => {
  const account = sampleAccount('a', { serviceId: toys, subjectIds: [mia], opened: on('2013') })

  it('is there for those it touches only, with how sure it is', () => {
    const { timeline } = viewOf([account], [sampleBreach()])
    expect(findEvents(timeline, { personId: theo, kinds: [] }, 'dated')).toEqual([])
    const [access] = findEvents(timeline, { personId: mia, kinds: ['access'] }, 'dated')
    expect(access).toMatchObject({ date: '2015-11-12', levels: [{}, { personId: mia }] })
  })

  it('is left out and counted where the verdict speaks against it', () => {
    const late = { ...account, opened: on('2016') }
    const { timeline, overview } = viewOf([late], [sampleBreach()])
    expect(timeline.dated.map(({ kind }) => kind)).toEqual(['opened'])
    expect(overview).toMatchObject({ touching: 0, leftOut: 1 })
  })

  it('says what its end is taken from, and invents no date', () => {
    const open = sampleBreach({ access: { from: on('2015') } })
    const never = sampleBreach({
      id: asId<'breach'>('toys-some-day'),
      access: {},
      disclosed: undefined,
    })
    const { timeline } = viewOf([account], [open, never])
    const [access] = findEvents(timeline, { kinds: ['access'] }, 'dated')
    expect(access).toMatchObject({
      date: '2015',
      access: { from: '2015', end: { date: '2015-11-27', takenFrom: 'disclosure' } },
    })
    expect(timeline.undated.map(({ id }) => id)).toEqual(['access:toys-some-day'])
  })

  it('counts as going on in the years after it began, and in none twice', () => {
    const long = sampleBreach({ access: { from: on('2015'), to: on('2017-02') } })
    const { overview } = viewOf([account], [long])
    const years = overview.years.filter(({ goingOn }) => goingOn > 0).map(({ year }) => year)
    expect(years).toEqual(['2016', '2017'])
  })
})

describe('a summary', () => {
  it('names neither a sensitive service nor its breach', () => {
    const clinic = sampleAccount('clinic account', {
      serviceId: asId<'service'>('clinic'),
      opened: on('2013'),
    })
    const breach = sampleBreach({
      services: [{ serviceId: asId<'service'>('clinic'), as: 'service' }],
    })
    const { overview } = viewOf([clinic], [breach])
    expect(overview.bars).toMatchObject([{ title: undefined, kind: 'health' }])
    expect(overview.breaches).toMatchObject([{ isQuiet: true, open: 1 }])
  })

  it('draws no more bars and breaches than can be told apart, and counts all', () => {
    const accounts = Array.from({ length: 60 }, (_, place) =>
      sampleAccount(`a-${place}`, { serviceId: toys, opened: on('2013') }),
    )
    const breaches = Array.from({ length: 25 }, (_, place) =>
      sampleBreach({ id: asId<'breach'>(`b-${place}`) }),
    )
    const { overview } = viewOf(accounts, breaches)
    expect(overview).toMatchObject({ accounts: 60, touching: 25, duringBreach: { surely: 60 } })
    expect([overview.bars.length, overview.breaches.length]).toEqual([24, 20])
  })

  it('draws an account of each breach before a second one of any', () => {
    const of = (service: string, count: number) =>
      Array.from({ length: count }, (_, place) =>
        sampleAccount(`${service}-${place}`, {
          serviceId: asId<'service'>(service),
          opened: on('2013'),
        }),
      )
    const clinic = sampleBreach({
      id: asId<'breach'>('clinic-2015'),
      services: [{ serviceId: asId<'service'>('clinic'), as: 'service' }],
    })
    const { overview } = viewOf([...of('toys', 100), ...of('clinic', 3)], [sampleBreach(), clinic])
    const counted = (id: string) =>
      overview.bars.filter(({ breachIds }) => breachIds.includes(asId<'breach'>(id))).length
    expect([counted('toys-2015'), counted('clinic-2015')]).toEqual([21, 3])
  })
})
