import { describe, expect, it } from 'vitest'
import type { Breach, HibpFlag } from '../model/breach.ts'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import type { ActionCondition } from '../model/playbook.ts'
import type { Region } from '../model/region.ts'
import {
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleService,
} from '../test-support/sample-values.ts'
import { conditionHolds } from './condition-holds.ts'

const school = asId<'service'>('school')
const toys = asId<'service'>('toys')

interface Given {
  readonly birthDate?: string
  readonly region?: Region
  readonly accounts?: readonly Partial<Account>[]
  readonly breach?: Partial<Breach>
}

const holds = (when: ActionCondition, given: Given = {}): boolean =>
  conditionHolds(when, {
    person: {
      id: mia,
      role: 'child',
      name: 'Mia',
      birthDate: given.birthDate === undefined ? undefined : on(given.birthDate),
    },
    region: given.region ?? { code: 'EU' },
    level: 'likely',
    lost: new Set(),
    linked: new Set(),
    breach: sampleBreach(given.breach),
    accounts: (given.accounts ?? [{ serviceId: toys }]).map((one, place) =>
      sampleAccount(`a${place}`, one),
    ),
    services: new Map([
      [toys, sampleService('toys', { kind: 'toy' })],
      [school, sampleService('school', { kind: 'school' })],
    ]),
    today: on('2026-11-22'),
  })

const withFlags = (...flags: readonly HibpFlag[]): Given => ({
  breach: { hibp: { name: 'Toys', flags } },
})

/** `toys` as a platform that somebody else uses. */
const platform: Partial<Breach> = { services: [{ serviceId: toys, as: 'platform' }] }

describe('conditionHolds', () => {
  it.each<[string, ActionCondition, Given, boolean]>([
    [
      'a country, of somebody there',
      { countries: ['IE'] },
      { region: { code: 'EU', country: 'IE' } },
      true,
    ],
    [
      'a country, of somebody elsewhere',
      { countries: ['IE'] },
      { region: { code: 'EU', country: 'FR' } },
      false,
    ],
    ['a country, of nobody knows where', { countries: ['IE'] }, {}, false],
    ['a kind of service', { serviceKinds: ['toy', 'game'] }, {}, true],
    ['another kind of service', { serviceKinds: ['school'] }, {}, false],
    [
      'a kind that one of two has',
      { serviceKinds: ['school'] },
      { accounts: [{ serviceId: toys }, { serviceId: school }] },
      true,
    ],
    [
      'a kind, of a service nobody has named',
      { serviceKinds: ['other'] },
      { accounts: [{}] },
      false,
    ],
    [
      'a kind, of a service that the catalogue has no more',
      { serviceKinds: ['toy'] },
      { accounts: [{ serviceId: asId<'service'>('gone') }] },
      false,
    ],
    [
      'a state of the account',
      { accountStatuses: ['deleted'] },
      { accounts: [{ status: 'deleted' }] },
      true,
    ],
    [
      'a state that one of two is in',
      { accountStatuses: ['dormant'] },
      { accounts: [{}, { status: 'dormant' }] },
      true,
    ],
    [
      'a second step that one of two has',
      { twoFactor: ['yes'] },
      { accounts: [{}, { twoFactor: 'yes' }] },
      true,
    ],
    ['another state', { accountStatuses: ['deleted'] }, {}, false],
    ['the second step, off or not known', { twoFactor: ['no', 'unknown'] }, {}, true],
    ['the second step on', { twoFactor: ['yes'] }, {}, false],
    ['the kind of breach', { breachKinds: ['scrape'] }, { breach: { kind: 'scrape' } }, true],
    ['another kind of breach', { breachKinds: ['scrape'] }, {}, false],
    [
      'a platform, reached through one',
      { throughPlatform: true },
      { breach: platform, accounts: [{ serviceId: school, platformIds: [toys] }] },
      true,
    ],
    [
      'a platform, where one account is directly there',
      { throughPlatform: true },
      { accounts: [{ serviceId: school, platformIds: [toys] }, { serviceId: toys }] },
      false,
    ],
    [
      'no platform, where one account is directly there',
      { throughPlatform: false },
      { accounts: [{ serviceId: school, platformIds: [toys] }, { serviceId: toys }] },
      true,
    ],
    [
      'no platform, reached through one',
      { throughPlatform: false },
      { breach: platform, accounts: [{ serviceId: school, platformIds: [toys] }] },
      false,
    ],
    [
      'a platform, by an account with the platform itself',
      { throughPlatform: true },
      { breach: platform, accounts: [{ serviceId: toys }] },
      false,
    ],
    [
      'no platform, by an account with the platform itself',
      { throughPlatform: false },
      { breach: platform, accounts: [{ serviceId: toys }] },
      true,
    ],
    [
      'a platform, by an account that a notice named and nothing else ties to it',
      { throughPlatform: true },
      { breach: platform, accounts: [{}] },
      false,
    ],
    [
      'a platform, by somebody without an account',
      { throughPlatform: true },
      { accounts: [] },
      false,
    ],
    ['an age that is not written down', { ageKnown: false }, {}, true],
    ['an age that is', { ageKnown: true }, {}, false],
    ['no age, of a child with a birth date', { ageKnown: false }, { birthDate: '2014' }, false],
    ['an age, of a child with a birth date', { ageKnown: true }, { birthDate: '2014' }, true],
    ['a search that may show it', { hibpSearch: 'may' }, withFlags('verified'), true],
    [
      'a search that may, of a retired breach',
      { hibpSearch: 'may' },
      withFlags('verified', 'retired'),
      false,
    ],
    [
      'a search that may, of a sensitive breach',
      { hibpSearch: 'may' },
      withFlags('sensitive'),
      false,
    ],
    ['a search that may, of one they do not have', { hibpSearch: 'may' }, {}, false],
    ['a search that cannot, of one they do not have', { hibpSearch: 'cannot' }, {}, true],
    [
      'a search that cannot, of one they have',
      { hibpSearch: 'cannot' },
      withFlags('retired'),
      false,
    ],
  ])('asked for %s', (_, when, given, expected) => {
    expect(holds(when, given)).toBe(expected)
  })
})
