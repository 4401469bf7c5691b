import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { AddressLookup } from '../model/address-lookup.ts'
import type { HibpFacts } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { Evidence } from '../model/verdict.ts'
import {
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from './inventory-index.ts'
import { judgeAccount } from './judge-account.ts'
import { searchedEvidence, settledSearch } from './searched-evidence.ts'

const facts: HibpFacts = {
  name: 'Toys',
  added: on('2015-12-05'),
  modified: on('2016-03-01'),
  flags: ['verified'],
}

const lookup = (given: Partial<AddressLookup> = {}): AddressLookup => ({
  address: 'ana@example.com',
  state: 'not-found',
  askedOn: on('2026-11-01'),
  breachNames: [],
  childrenKnow: false,
  ...given,
})

const found = (...breachNames: string[]): Partial<AddressLookup> => ({
  state: 'found',
  breachNames,
})

interface Given {
  readonly lookup?: Partial<AddressLookup>
  readonly hibp?: Partial<HibpFacts> | undefined
  readonly account?: Partial<Account>
  readonly stored?: Evidence['search']
  readonly verified?: boolean
}

const toys = asId<'service'>('toys')

const setUp = (given: Given) => {
  const hibp = 'hibp' in given && given.hibp === undefined ? undefined : { ...facts, ...given.hibp }
  const breach = sampleBreach({ hibp, verified: given.verified ?? true })
  const account = sampleAccount('a', {
    serviceId: toys,
    email: 'Ana@Example.com ',
    opened: on('2014'),
    ...given.account,
  })
  const stored = given.stored && {
    breachId: breach.id,
    accountId: account.id,
    search: given.stored,
  }
  const inventory = sampleInventory({
    accounts: [account],
    lookups: [lookup(given.lookup)],
    evidence: stored ? [stored] : [],
  })
  return { account, breach, index: inventoryIndex(inventory, sampleCatalogue()) }
}

const searched = (given: Given): string | undefined => {
  const { account, breach, index } = setUp(given)
  const search = searchedEvidence(account, breach, index)?.search
  return search && `${search.outcome} ${search.on}`
}

describe('what a search says of one breach', () => {
  it.each<[string, Given, string | undefined]>([
    ['found in it', { lookup: found('Other', 'Toys') }, 'found 2026-11-01'],
    ['found elsewhere', { lookup: found('Other', 'ToysRUs') }, 'not-found 2026-11-01'],
    ['found nowhere', {}, 'not-found 2026-11-01'],
    ['not asked yet', { lookup: { state: 'queued', askedOn: undefined } }, undefined],
    ['asked before, and waiting again', { lookup: { state: 'queued' } }, undefined],
    ...(['queued', 'failed', 'not-found'] as const).map((state): [string, Given, string] => [
      `found before, and ${state} since`,
      { lookup: { state, breachNames: ['Toys'] } },
      'found 2026-11-01',
    ]),
    ['failed', { lookup: { state: 'failed' } }, 'failed 2026-11-01'],
    ['retired: they do not show it', { hibp: { flags: ['verified', 'retired'] } }, undefined],
    ['sensitive: they do not show it', { hibp: { flags: ['sensitive'] } }, undefined],
    [
      'failed for a retired one: it would have said nothing',
      { lookup: { state: 'failed' }, hibp: { flags: ['retired'] } },
      undefined,
    ],
    [
      'found before it was retired',
      { lookup: found('Toys'), hibp: { flags: ['retired'] } },
      'found 2026-11-01',
    ],
    [
      'added the day before',
      { hibp: { added: on('2026-10-31'), modified: on('2026-10-31') } },
      'not-found 2026-11-01',
    ],
    ['added on the day', { hibp: { added: on('2026-11-01'), modified: undefined } }, undefined],
    ['added the day after', { hibp: { added: on('2026-11-02'), modified: undefined } }, undefined],
    ['filled up on the day', { hibp: { modified: on('2026-11-01') } }, undefined],
    ['filled up later', { hibp: { modified: on('2026-11-02') } }, undefined],
    ['added nobody knows when', { hibp: { added: undefined, modified: undefined } }, undefined],
    ['added nobody knows when, filled up since', { hibp: { added: undefined } }, undefined],
    ['failed nobody knows when', { lookup: { state: 'failed', askedOn: undefined } }, undefined],
    ['found nobody knows when', { lookup: { ...found('Toys'), askedOn: undefined } }, undefined],
    ['never there', { hibp: undefined }, undefined],
    ['for another address', { lookup: { address: 'ben@example.com' } }, undefined],
    [
      'for an account that has no address',
      { account: { email: undefined, userName: 'ana' }, lookup: found('Toys') },
      undefined,
    ],
    [
      'for an account whose user name is the address',
      { account: { email: undefined, userName: 'ana@example.com' }, lookup: found('Toys') },
      'found 2026-11-01',
    ],
    [
      'for an account with another service',
      { account: { serviceId: asId('books') }, lookup: found('Toys') },
      undefined,
    ],
    [
      'for an account of which nobody knows the service',
      { account: { serviceId: undefined }, lookup: found('Toys') },
      undefined,
    ],
    [
      'for an account that uses the breached platform',
      { account: { serviceId: asId('school'), platformIds: [toys] }, lookup: found('Toys') },
      'found 2026-11-01',
    ],
    [
      'found by an earlier search',
      { stored: { on: on('2020-01-01'), outcome: 'found' } },
      'found 2020-01-01',
    ],
    [
      'found twice: the later',
      { lookup: found('Toys'), stored: { on: on('2020-01-01'), outcome: 'found' } },
      'found 2026-11-01',
    ],
    [
      'an earlier failure',
      { stored: { on: on('2020-01-01'), outcome: 'failed' } },
      'not-found 2026-11-01',
    ],
    [
      'a later failure',
      { stored: { on: on('2026-11-02'), outcome: 'failed' } },
      'failed 2026-11-02',
    ],
    [
      'a failure on the same day',
      { stored: { on: on('2026-11-01'), outcome: 'failed' } },
      'failed 2026-11-01',
    ],
    [
      'what was written down where the search says nothing',
      { hibp: { flags: ['retired'] }, stored: { on: on('2020-01-01'), outcome: 'not-found' } },
      'not-found 2020-01-01',
    ],
  ])('%s', (_, given, expected) => {
    expect(searched(given)).toBe(expected)
  })
})

describe('what is known of an account beside a search', () => {
  const retired: Given = { hibp: { flags: ['retired'] } }

  it('is nothing where the search says nothing and nothing was written down', () => {
    const { account, breach, index } = setUp(retired)
    expect(searchedEvidence(account, breach, index)).toBeUndefined()
  })

  it('keeps what was written down, whatever the search says', () => {
    for (const given of [retired, {}]) {
      const { account, breach, index } = setUp(given)
      const stored = { breachId: breach.id, accountId: account.id, noticeArrived: on('2016') }
      expect(searchedEvidence(account, breach, index, stored)).toMatchObject(stored)
    }
  })
})

it('settles by a find, then by the later day, then by what could not check, in any order', () => {
  const search = (day: string, outcome: 'found' | 'failed' | 'not-found') => ({
    on: on(day),
    outcome,
  })
  const worseFirst = [
    search('2020-01-02', 'found'),
    search('2020-01-01', 'found'),
    search('2020-03', 'failed'),
    search('2020-03-31', 'not-found'),
    search('2020-02-01', 'failed'),
    search('2020-01-01', 'not-found'),
  ]
  for (const [place, one] of worseFirst.entries()) {
    for (const other of worseFirst.slice(place + 1)) {
      expect(settledSearch([one, other])).toBe(one)
      expect(settledSearch([other, undefined, one])).toBe(one)
    }
  }
  expect(settledSearch([undefined])).toBeUndefined()
})

describe('the verdict after a search', () => {
  it.each<[string, Given, string]>([
    ['found: confirmed', { lookup: found('Toys') }, 'confirmed address-found'],
    [
      'found in an unverified one: no proof',
      { lookup: found('Toys'), verified: false },
      'possible breach-unverified opened-before-end address-found',
    ],
    ['not found: as before', {}, 'likely opened-before-end search-found-nothing'],
    [
      'not found in a retired one: explained, and no search counted',
      { hibp: { flags: ['verified', 'retired'] } },
      'likely opened-before-end hibp-retired not-searched',
    ],
    [
      'failed: as before',
      { lookup: { state: 'failed' } },
      'likely opened-before-end search-failed',
    ],
    [
      'found for an account with another service: nothing is known of it',
      { lookup: found('Toys'), account: { serviceId: asId('books') } },
      'could-not-check service-unknown not-searched',
    ],
  ])('%s', (_, given, expected) => {
    const { account, breach, index } = setUp(given)
    const { level, reasons } = judgeAccount(account, breach, index)
    expect([level, ...reasons.map(({ code }) => code)].join(' ')).toBe(expected)
  })
})
