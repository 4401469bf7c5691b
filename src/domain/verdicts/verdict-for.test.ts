import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { Evidence } from '../model/verdict.ts'
import {
  early,
  hibp,
  judge,
  shortOf,
  toys,
  type SampleCase,
  type SampleRow,
} from '../test-support/sample-case.ts'
import { on } from '../test-support/sample-values.ts'

const found: Partial<Evidence> = { search: { on: on('2016-01-01'), outcome: 'found' } }
const laterFound: Partial<Evidence> = { search: { on: on('2016-02-01'), outcome: 'found' } }
const ruling = { on: on('2016-02-01'), reason: 'Never used' }

describe('rule 1: told', () => {
  it.each<SampleRow>([
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
  it.each<SampleRow>([
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
      'holds where it was found in a made-up breach',
      { account: early, breach: hibp('fabricated'), evidence: { ...laterFound, ruledOut: ruling } },
      'not-affected ruled-out-by-guardian address-found',
    ],
    [
      'holds where it was found in an unverified one that ended before the opening',
      {
        account: { opened: on('2016') },
        breach: { verified: false },
        evidence: { ...laterFound, ruledOut: ruling },
      },
      'not-affected ruled-out-by-guardian address-found',
    ],
    [
      'gives way to a verified find',
      { account: early, evidence: { ...laterFound, ruledOut: ruling } },
      'confirmed address-found ruled-out-contradicted',
    ],
    [
      'is a question again after a later unverified find',
      {
        account: early,
        breach: { verified: false },
        evidence: { ruledOut: ruling, search: { on: on('2016-02-01'), outcome: 'found' } },
      },
      'possible ruled-out-contradicted breach-unverified opened-before-end address-found',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('rule 6: nothing at all is known', () => {
  it.each<SampleRow>([
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

describe('searches and the flags of HIBP', () => {
  it.each<SampleRow>([
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
      'stealer log',
      { account: early, breach: hibp('verified', 'stealer-log') },
      'unlikely raises-nothing opened-before-end not-searched',
    ],
    [
      'found in a stealer log: nothing',
      { account: early, breach: hibp('verified', 'stealer-log'), evidence: found },
      'unlikely raises-nothing opened-before-end address-found',
    ],
    [
      'retired and sensitive at once',
      { account: early, breach: hibp('verified', 'retired', 'sensitive') },
      'likely opened-before-end hibp-retired hibp-sensitive not-searched',
    ],
    [
      'retired, and a search found nothing',
      {
        account: early,
        breach: hibp('retired'),
        evidence: { search: { on: on('2026-11-01'), outcome: 'not-found' } },
      },
      'likely opened-before-end hibp-retired search-found-nothing',
    ],
    [
      'fabricated, told by a notice all the same',
      { breach: hibp('fabricated'), evidence: { noticeArrived: on('2016') } },
      'confirmed notice-arrived',
    ],
    [
      'fabricated, and closed before it: still no more than unlikely',
      { account: { deleted: on('2014') }, breach: hibp('fabricated') },
      'unlikely raises-nothing deleted-before-start-unconfirmed not-searched',
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
  it.each<SampleRow>([
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

describe('several limits', () => {
  const stuffing: Partial<Breach> = { kind: 'credential-stuffing' }
  const throughPlatform: Partial<Account> = {
    ...early,
    serviceId: asId<'service'>('school'),
    platformIds: [toys],
  }

  it.each<SampleRow>([
    [
      'made up, unverified and through a platform: made up decides',
      { account: throughPlatform, breach: { ...hibp('fabricated'), verified: false } },
      'unlikely raises-nothing opened-before-end breach-unverified reached-through-platform not-searched',
    ],
    [
      'an unverified vulnerability is advice',
      { account: early, breach: { kind: 'vulnerability', verified: false } },
      'unlikely advice-only opened-before-end breach-unverified not-searched',
    ],
    [
      'unverified stuffing of a password used nowhere else',
      { account: early, breach: { ...stuffing, verified: false }, passwordReused: false },
      'unlikely stuffing-reused-only opened-before-end breach-unverified not-searched',
    ],
    [
      'unverified stuffing of a password nobody knows',
      { account: throughPlatform, breach: { ...stuffing, verified: false } },
      'possible stuffing-reused-only opened-before-end breach-unverified reached-through-platform not-searched',
    ],
    [
      'no tighter than what the dates say',
      { account: throughPlatform, breach: { access: {}, disclosed: undefined } },
      'possible breach-undated reached-through-platform not-searched',
    ],
    [
      'made up, its end taken from the disclosure',
      { account: early, breach: { ...hibp('fabricated'), access: {} } },
      'unlikely raises-nothing opened-before-end end-taken-from-disclosure not-searched',
    ],
  ])('%s', (_, given, expected) => {
    expect(shortOf(given)).toBe(expected)
  })
})

describe('the reasons', () => {
  it.each<[string, SampleCase, object]>([
    ['notice-arrived', { evidence: { noticeArrived: on('2016') } }, { on: '2016' }],
    ['address-found', { evidence: found }, { on: '2016-01-01' }],
    [
      'ruled-out-contradicted',
      { evidence: { noticeArrived: on('2016'), ruledOut: ruling } },
      { on: '2016-02-01' },
    ],
    [
      'ruled-out-contradicted',
      {
        account: early,
        breach: { verified: false },
        evidence: { ...laterFound, ruledOut: ruling },
      },
      { on: '2016-02-01' },
    ],
    [
      'end-taken-from-disclosure',
      { account: early, breach: { access: {} } },
      { end: '2015-11-27' },
    ],
    [
      'end-taken-from-hibp',
      { account: early, breach: { ...hibp(), access: {}, disclosed: undefined } },
      { end: '2015-12-05' },
    ],
    [
      'search-found-nothing',
      { evidence: { search: { on: on('2026-11-01'), outcome: 'not-found' } } },
      { on: '2026-11-01' },
    ],
    [
      'search-failed',
      { evidence: { search: { on: on('2026-11-01'), outcome: 'failed' } } },
      { on: '2026-11-01' },
    ],
    ['address-found', { breach: { verified: false }, evidence: found }, { on: '2016-01-01' }],
    ['not-searched', {}, {}],
  ])('%s tells the day', (code, given, params) => {
    expect(judge(given).reasons).toContainEqual({ code, params })
  })

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
