import { describe, expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import {
  early,
  hibp,
  judge,
  shortOf,
  toys,
  undated,
  type SampleRow,
} from '../test-support/sample-case.ts'
import { on } from '../test-support/sample-values.ts'

describe('rule 3: not there in time', () => {
  it.each<SampleRow>([
    [
      'opened the day after the end: cleared, by a single day',
      { account: { opened: on('2015-11-30') } },
      'not-affected opened-after-end a-day-apart',
    ],
    [
      'opened two days after the end',
      { account: { opened: on('2015-12-01') } },
      'not-affected opened-after-end',
    ],
    [
      'opened in the month that begins the day after the end',
      { account: { opened: on('2015-12') }, breach: { access: { to: on('2015-11-30') } } },
      'not-affected opened-after-end a-day-apart',
    ],
    [
      'opened the day after an end known to the month',
      { account: { opened: on('2015-12-01') }, breach: { access: { to: on('2015-11') } } },
      'not-affected opened-after-end a-day-apart',
    ],
    [
      'opened the year after an end known to the year',
      { account: { opened: on('2016') }, breach: { access: { to: on('2015') } } },
      'not-affected opened-after-end a-day-apart',
    ],
    [
      'opened after the end, with a service nobody has named',
      { account: { serviceId: undefined, opened: on('2016') } },
      'not-affected opened-after-end',
    ],
    [
      'opened after the end, with another service',
      { account: { serviceId: asId<'service'>('books'), opened: on('2016') } },
      'not-affected opened-after-end',
    ],
    [
      'erased before, with a service nobody has named',
      { account: { serviceId: undefined, deleted: on('2014'), erasureConfirmed: true } },
      'unlikely deleted-before-start-confirmed not-searched',
    ],
    [
      'closed before, with a service nobody has named',
      { account: { serviceId: undefined, deleted: on('2014') } },
      'possible deleted-before-start-unconfirmed not-searched',
    ],
    [
      'opened after, but an export shows it before, with a service nobody has named',
      {
        account: { serviceId: undefined, opened: on('2016'), existedBy: on('2015-11-29') },
      },
      'could-not-check service-unknown not-searched',
    ],
    [
      'opened after, but an export shows it before, and it was erased before',
      {
        account: {
          opened: on('2016'),
          existedBy: on('2013'),
          deleted: on('2014'),
          erasureConfirmed: true,
        },
      },
      'unlikely deleted-before-start-confirmed not-searched',
    ],
    [
      'opened in the month after',
      { account: { opened: on('2015-12') } },
      'not-affected opened-after-end',
    ],
    [
      'opened in the year after',
      { account: { opened: on('2016') } },
      'not-affected opened-after-end',
    ],
    [
      'opened after, but an export shows it before',
      { account: { opened: on('2016'), existedBy: on('2015-11-29') } },
      'possible existed-before-end not-searched',
    ],
    [
      'erased the day before the start, in writing',
      { account: { ...early, deleted: on('2015-11-11'), erasureConfirmed: true } },
      'unlikely deleted-before-start-confirmed a-day-apart not-searched',
    ],
    [
      'erased two days before the start, in writing',
      { account: { ...early, deleted: on('2015-11-10'), erasureConfirmed: true } },
      'unlikely deleted-before-start-confirmed not-searched',
    ],
    [
      'erased in the month before a start known to the month',
      {
        account: { ...early, deleted: on('2015-10'), erasureConfirmed: true },
        breach: { access: { from: on('2015-11') } },
      },
      'unlikely deleted-before-start-confirmed a-day-apart not-searched',
    ],
    [
      'erased in the year of a start known to the year: not surely before',
      {
        account: { ...early, deleted: on('2015-01-01'), erasureConfirmed: true },
        breach: { access: { from: on('2015'), to: on('2015-11-29') } },
      },
      'likely opened-before-end not-searched',
    ],
    [
      'erased the day after the start: too late',
      { account: { ...early, deleted: on('2015-11-13'), erasureConfirmed: true } },
      'likely opened-before-end not-searched',
    ],
    [
      'closed the day before the start: closing is not erasing',
      { account: { ...early, deleted: on('2015-11-11') } },
      'possible deleted-before-start-unconfirmed not-searched',
    ],
    [
      'erased on the first day: too late',
      { account: { ...early, deleted: on('2015-11-12'), erasureConfirmed: true } },
      'likely opened-before-end not-searched',
    ],
    [
      'erased in the month of the start: not surely before',
      { account: { ...early, deleted: on('2015-11'), erasureConfirmed: true } },
      'likely opened-before-end not-searched',
    ],
    [
      'erased in writing, but on an unknown day',
      { account: { ...early, status: 'deleted', erasureConfirmed: true } },
      'likely opened-before-end not-searched',
    ],
    [
      'erased, but the start is unknown',
      {
        account: { ...early, deleted: on('2014'), erasureConfirmed: true },
        breach: { access: { to: on('2015-11-29') } },
      },
      'likely opened-before-end not-searched',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('rule 4: there in time', () => {
  it.each<SampleRow>([
    [
      'opened on the last day',
      { account: { opened: on('2015-11-29') } },
      'likely opened-before-end not-searched',
    ],
    [
      'opened the day before the last',
      { account: { opened: on('2015-11-28') } },
      'likely opened-before-end not-searched',
    ],
    [
      'existed by the day before the last',
      { account: { existedBy: on('2015-11-28') } },
      'likely existed-before-end not-searched',
    ],
    [
      'opened in a month that ends on the last day',
      { account: { opened: on('2015-11') }, breach: { access: { to: on('2015-11-30') } } },
      'likely opened-before-end not-searched',
    ],
    [
      'opened in a year that ends on the last day',
      { account: { opened: on('2015') }, breach: { access: { to: on('2015-12-31') } } },
      'likely opened-before-end not-searched',
    ],
    [
      'opened on the day before an end known to the month',
      { account: { opened: on('2015-10-31') }, breach: { access: { to: on('2015-11') } } },
      'likely opened-before-end not-searched',
    ],
    [
      'opened in the year before',
      { account: { opened: on('2014') } },
      'likely opened-before-end not-searched',
    ],
    [
      'existed by the last day',
      { account: { existedBy: on('2015-11-29') } },
      'likely existed-before-end not-searched',
    ],
    [
      'straddles, but existed by an earlier day',
      { account: { opened: on('2015'), existedBy: on('2015-11-01') } },
      'likely existed-before-end not-searched',
    ],
    [
      'in an unverified breach',
      { account: early, breach: { verified: false } },
      'possible breach-unverified opened-before-end not-searched',
    ],
    [
      'through a platform',
      { account: { ...early, serviceId: asId<'service'>('school'), platformIds: [toys] } },
      'possible reached-through-platform opened-before-end not-searched',
    ],
    [
      'through a platform, with a service nobody has named',
      { account: { ...early, serviceId: undefined, platformIds: [toys] } },
      'possible reached-through-platform opened-before-end not-searched',
    ],
    [
      'directly with the platform',
      { account: early, breach: { services: [{ serviceId: toys, as: 'platform' }] } },
      'likely opened-before-end not-searched',
    ],
    [
      'before access began, of which nobody knows the end',
      { account: early, breach: { access: { from: on('2015-11-12') }, disclosed: undefined } },
      'likely opened-before-end not-searched',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('rule 5: the dates do not tell', () => {
  it.each<SampleRow>([
    ['opening unknown', {}, 'possible opening-unknown not-searched'],
    [
      'opening unknown, and an export shows it the day after the end',
      { account: { existedBy: on('2015-11-30') } },
      'possible opening-unknown existed-by-says-nothing not-searched',
    ],
    [
      'opening unknown, and an export shows it in the month of the end',
      { account: { existedBy: on('2015-11') } },
      'possible opening-unknown existed-by-says-nothing not-searched',
    ],
    [
      'opened about the end, and the export is younger',
      { account: { opened: on('2015'), existedBy: on('2026-11-01') } },
      'possible opening-straddles-end not-searched',
    ],
    [
      'opening unknown, an export, and a breach without a date',
      { account: { existedBy: on('2014') }, breach: undated },
      'possible breach-undated opening-unknown not-searched',
    ],
    [
      'opened in the year of an end known to the year',
      { account: { opened: on('2015') }, breach: { access: { to: on('2015') } } },
      'possible opening-straddles-end not-searched',
    ],
    [
      'opening unknown, and the export is younger than the breach',
      { account: { existedBy: on('2026-11-01') } },
      'possible opening-unknown existed-by-says-nothing not-searched',
    ],
    [
      'opened in the year of the end',
      { account: { opened: on('2015') } },
      'possible opening-straddles-end not-searched',
    ],
    [
      'opened in the month of the end',
      { account: { opened: on('2015-11') } },
      'possible opening-straddles-end not-searched',
    ],
    [
      'the end is known to a month only',
      { account: { opened: on('2015-11-05') }, breach: { access: { to: on('2015-11') } } },
      'possible opening-straddles-end not-searched',
    ],
    [
      'the breach has no date',
      { account: early, breach: undated },
      'possible breach-undated not-searched',
    ],
    [
      'neither has a date',
      { breach: undated },
      'possible breach-undated opening-unknown not-searched',
    ],
    [
      'and the breach is unverified, which lowers nothing more',
      { breach: { verified: false } },
      'possible opening-unknown breach-unverified not-searched',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('where the end is taken from', () => {
  it.each<SampleRow>([
    [
      'the disclosure',
      { account: { opened: on('2015-11-27') }, breach: { access: {} } },
      'likely opened-before-end end-taken-from-disclosure not-searched',
    ],
    [
      'the disclosure, a day late',
      { account: { opened: on('2015-11-28') }, breach: { access: {} } },
      'not-affected opened-after-end a-day-apart end-taken-from-disclosure',
    ],
    [
      'HIBP',
      { account: { opened: on('2015-12-05') }, breach: { ...undated, ...hibp() } },
      'likely opened-before-end end-taken-from-hibp not-searched',
    ],
    [
      'unsaid where it decided nothing',
      { breach: { access: {} } },
      'possible opening-unknown not-searched',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('several breaches of one service', () => {
  const first = { access: { from: on('2013-01-01'), to: on('2013-02-01') } }
  const second = { access: { from: on('2015-11-12'), to: on('2015-11-29') } }
  const third = { access: { from: on('2020-01-01'), to: on('2020-01-31') } }
  it.each<[string, SampleRow[1]['account'], readonly string[]]>([
    [
      'opened between the first and the second',
      { opened: on('2014') },
      ['not-affected', 'likely', 'likely'],
    ],
    [
      'erased between the second and the third, with proof',
      { opened: on('2012'), deleted: on('2017'), erasureConfirmed: true },
      ['likely', 'likely', 'unlikely'],
    ],
    [
      'closed between the second and the third, without',
      { opened: on('2014'), deleted: on('2017') },
      ['not-affected', 'likely', 'possible'],
    ],
    ['known from an export alone', { existedBy: on('2016') }, ['possible', 'possible', 'likely']],
  ])('are judged each by its own dates: %s', (_, account, expected) => {
    const levels = [first, second, third].map((breach) => judge({ account, breach }).level)
    expect(levels).toEqual(expected)
  })
})

it.each<[string, SampleRow[1], object]>([
  ['opened-after-end', { account: { opened: on('2016') } }, { opened: '2016', end: '2015-11-29' }],
  [
    'a-day-apart',
    { account: { opened: on('2015-11-30') } },
    { opened: '2015-11-30', end: '2015-11-29' },
  ],
  [
    'deleted-before-start-confirmed',
    {
      account: { deleted: on('2015'), erasureConfirmed: true },
      breach: { access: { from: on('2016') } },
    },
    { deleted: '2015', start: '2016' },
  ],
  [
    'existed-before-end',
    { account: { existedBy: on('2014') } },
    { existedBy: '2014', end: '2015-11-29' },
  ],
  [
    'opening-straddles-end',
    { account: { opened: on('2015') } },
    { opened: '2015', end: '2015-11-29' },
  ],
  [
    'existed-by-says-nothing',
    { account: { existedBy: on('2016') } },
    { existedBy: '2016', end: '2015-11-29' },
  ],
])('%s tells the days that were compared', (code, given, params) => {
  expect(judge(given).reasons).toContainEqual({ code, params })
})
