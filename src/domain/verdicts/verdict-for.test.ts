import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { Evidence } from '../model/verdict.ts'
import { on, sampleAccount, sampleBreach } from './sample-values.ts'
import { verdictFor } from './verdict-for.ts'

const toys = asId<'service'>('toys')

interface Case {
  readonly account?: Partial<Account>
  readonly breach?: Partial<Breach>
  readonly evidence?: Partial<Evidence>
  readonly passwordReused?: boolean
}

const judge = ({ account, breach, evidence, passwordReused }: Case) => {
  const one = sampleAccount('a', { serviceId: toys, ...account })
  const lost = sampleBreach(breach)
  return verdictFor({
    account: one,
    breach: lost,
    evidence: evidence && { breachId: lost.id, accountId: one.id, ...evidence },
    passwordReused,
  })
}

const shortOf = (given: Case): string => {
  const { level, reasons } = judge(given)
  return [level, ...reasons.map(({ code }) => code)].join(' ')
}

type Row = readonly [why: string, given: Case, expected: string]

const undated: Partial<Breach> = { access: {}, disclosed: undefined }
const found: Partial<Evidence> = { search: { on: on('2016-01-01'), outcome: 'found' } }
const ruling = { on: on('2016-02-01'), reason: 'Never used' }
const early = { opened: on('2013-12-27') }
const hibp = (...flags: NonNullable<Breach['hibp']>['flags']): Partial<Breach> => ({
  hibp: { name: 'Toys', added: on('2015-12-05'), flags },
})

describe('rule 1: told', () => {
  it.each<Row>([
    ['by a notice', { evidence: { noticeArrived: on('2015-12-01') } }, 'confirmed notice-arrived'],
    ['by a look-up', { evidence: found }, 'confirmed address-found'],
    [
      'by a notice, though opened after the end',
      { account: { opened: on('2017') }, evidence: { noticeArrived: on('2018') } },
      'confirmed notice-arrived',
    ],
    [
      'by a notice, though the breach is unverified',
      { breach: { verified: false }, evidence: { noticeArrived: on('2016') } },
      'confirmed notice-arrived',
    ],
    [
      'by a notice, though the service reaches it as a platform only',
      {
        account: { serviceId: asId<'service'>('school'), platformIds: [toys] },
        evidence: { noticeArrived: on('2016') },
      },
      'confirmed notice-arrived',
    ],
    [
      'by a notice, though nobody has named the service',
      { account: { serviceId: undefined }, evidence: { noticeArrived: on('2016') } },
      'confirmed notice-arrived',
    ],
    [
      'by a notice, though ruled out',
      { evidence: { noticeArrived: on('2016-03'), ruledOut: ruling } },
      'confirmed notice-arrived ruled-out-contradicted',
    ],
    [
      'by a look-up in an unverified breach: no proof',
      { account: early, breach: { verified: false }, evidence: found },
      'possible breach-unverified opened-before-end address-found',
    ],
    [
      'by a look-up in a fabricated breach: nothing',
      { account: early, breach: hibp('fabricated'), evidence: found },
      'unlikely raises-nothing opened-before-end address-found',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('rule 2: ruled out by the guardian', () => {
  it.each<Row>([
    [
      'holds, with the reason',
      { account: early, evidence: { ruledOut: ruling } },
      'not-affected ruled-out-by-guardian',
    ],
    [
      'holds where a later search found nothing',
      {
        account: early,
        evidence: { ruledOut: ruling, search: { on: on('2016-03-01'), outcome: 'not-found' } },
      },
      'not-affected ruled-out-by-guardian search-found-nothing',
    ],
    [
      'holds where the unverified find was known before',
      { account: early, breach: { verified: false }, evidence: { ...found, ruledOut: ruling } },
      'not-affected ruled-out-by-guardian address-found',
    ],
    [
      'is a question again after a later unverified find',
      {
        account: early,
        breach: { verified: false },
        evidence: { ruledOut: ruling, search: { on: on('2016-02-01'), outcome: 'found' } },
      },
      'possible ruled-out-contradicted address-found',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('rule 3: not there in time', () => {
  it.each<Row>([
    [
      'opened the day after the end',
      { account: { opened: on('2015-11-30') } },
      'not-affected opened-after-end',
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
      'unlikely deleted-before-start-confirmed not-searched',
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
  it.each<Row>([
    [
      'opened on the last day',
      { account: { opened: on('2015-11-29') } },
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
  it.each<Row>([
    ['opening unknown', {}, 'possible opening-unknown not-searched'],
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

describe('rule 6: nothing at all is known', () => {
  it.each<Row>([
    [
      'no service',
      { account: { ...early, serviceId: undefined } },
      'could-not-check service-unknown not-searched',
    ],
    [
      'another service',
      { account: { ...early, serviceId: asId<'service'>('books') } },
      'could-not-check service-unknown not-searched',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('where the end is taken from', () => {
  it.each<Row>([
    [
      'the disclosure',
      { account: { opened: on('2015-11-27') }, breach: { access: {} } },
      'likely opened-before-end end-taken-from-disclosure not-searched',
    ],
    [
      'the disclosure, a day late',
      { account: { opened: on('2015-11-28') }, breach: { access: {} } },
      'not-affected opened-after-end end-taken-from-disclosure',
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

describe('searches and the flags of HIBP', () => {
  it.each<Row>([
    [
      'a search that found nothing',
      { account: early, evidence: { search: { on: on('2026-11-01'), outcome: 'not-found' } } },
      'likely opened-before-end search-found-nothing',
    ],
    [
      'a search that failed',
      { account: early, evidence: { search: { on: on('2026-11-01'), outcome: 'failed' } } },
      'likely opened-before-end search-failed',
    ],
    [
      'retired',
      { account: early, breach: hibp('verified', 'retired') },
      'likely opened-before-end hibp-retired not-searched',
    ],
    [
      'sensitive',
      { account: early, breach: hibp('verified', 'sensitive') },
      'likely opened-before-end hibp-sensitive not-searched',
    ],
    [
      'fabricated',
      { account: early, breach: hibp('fabricated') },
      'unlikely raises-nothing opened-before-end not-searched',
    ],
    [
      'spam list',
      { account: early, breach: hibp('spam-list') },
      'unlikely raises-nothing opened-before-end not-searched',
    ],
    [
      'malware',
      { breach: hibp('malware') },
      'unlikely raises-nothing opening-unknown not-searched',
    ],
    [
      'fabricated, and opened after it',
      { account: { opened: on('2016') }, breach: hibp('fabricated') },
      'not-affected opened-after-end',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('kinds of breach', () => {
  it.each<Row>([
    [
      'a vulnerability is advice',
      { account: early, breach: { kind: 'vulnerability' } },
      'unlikely advice-only opened-before-end not-searched',
    ],
    [
      'a scrape took what was public',
      { account: early, breach: { kind: 'scrape' } },
      'likely opened-before-end scrape-public-only not-searched',
    ],
    [
      'stuffing, password reused',
      { account: early, breach: { kind: 'credential-stuffing' }, passwordReused: true },
      'likely opened-before-end stuffing-reused-only not-searched',
    ],
    [
      'stuffing, password unique',
      { account: early, breach: { kind: 'credential-stuffing' }, passwordReused: false },
      'unlikely stuffing-reused-only opened-before-end not-searched',
    ],
    [
      'stuffing, nothing known of the password',
      { account: early, breach: { kind: 'credential-stuffing' } },
      'possible stuffing-reused-only opened-before-end not-searched',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('the reasons', () => {
  it('carry what was compared', () => {
    expect(judge({ account: early }).reasons[0]).toEqual({
      code: 'opened-before-end',
      params: { opened: '2013-12-27', end: '2015-11-29' },
    })
    expect(judge({ account: { ...early, deleted: on('2014') } }).reasons[0]).toEqual({
      code: 'deleted-before-start-unconfirmed',
      params: { deleted: '2014', start: '2015-11-12' },
    })
    expect(judge({ evidence: { ruledOut: ruling } }).reasons[0]).toEqual({
      code: 'ruled-out-by-guardian',
      params: { on: '2016-02-01', reason: 'Never used' },
    })
    expect(judge({ breach: hibp('malware') }).reasons[0]).toEqual({
      code: 'raises-nothing',
      params: { flag: 'malware' },
    })
  })
})
