import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { surfaceParts, type SurfaceParts } from '../surface/surface-parts.ts'
import { bareInput } from '../test-support/bare-input.ts'
import {
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  sampleService,
} from '../test-support/sample-values.ts'
import { dormantReasons } from './dormant-reasons.ts'
import { findDuplicates } from './find-duplicates.ts'
import { leakedDecoys } from '../surface/leaked-decoys.ts'
import { needsTruth } from './needs-truth.ts'
import { isStillSettled } from './settled-keys.ts'
import type { SettledQuestion, TidyUpQueueId } from './tidy-up-queue.ts'
import { tidyUp } from './tidy-up.ts'

const today = on('2026-11-22')
const toys = asId<'service'>('toys')

const partsOf = (
  inventory: Partial<Inventory>,
  kinds: Parameters<typeof sampleService>[1][] = [],
): SurfaceParts =>
  surfaceParts({
    inventory: sampleInventory(inventory),
    catalogue: sampleCatalogue({
      services: [
        sampleService('toys'),
        ...kinds.map((given, place) => sampleService(`kind-${place}`, given)),
      ],
      breaches: [
        sampleBreach({ classes: [lostClass('birth-date', 'child'), lostClass('name', 'child')] }),
      ],
    }),
    ...bareInput,
  })

const keys = (
  parts: SurfaceParts,
  queue: TidyUpQueueId,
  settled: readonly SettledQuestion[] = [],
): readonly string[] =>
  tidyUp(parts, settled)
    .find((one) => one.queue === queue)
    ?.items.map(({ key }) => key) ?? []

describe('why an account may be dormant', () => {
  const account = (given: Partial<Account>): Account => sampleAccount('a', given)
  it.each([
    ['said so', { status: 'dormant' as const }, [{ code: 'said-dormant' }]],
    [
      'the last sign counts, not the first',
      { opened: on('2012'), passwordChanged: on('2021-05') },
      [{ code: 'quiet-since', date: on('2021-05'), sign: 'password-changed' }],
    ],
    ['a late sign', { opened: on('2012'), passwordChanged: on('2024') }, []],
    ['a year is over at its end', { opened: on('2023') }, []],
    [
      'three years to the day',
      { opened: on('2023-11-22') },
      [{ code: 'quiet-since', date: on('2023-11-22'), sign: 'opened' }],
    ],
    ['a day less', { opened: on('2023-11-23') }, []],
    ['nothing known', {}, []],
    ['deleted', { status: 'deleted' as const, opened: on('2012') }, []],
    ['deletion asked for', { status: 'deletion-requested' as const, opened: on('2012') }, []],
  ])('%s', (_, given, expected) => {
    expect(dormantReasons(account(given), undefined, today)).toEqual(expected)
  })

  it('a service that closed', () => {
    const closed = sampleService('toys', { status: 'closed', statusSince: on('2020') })
    expect(dormantReasons(account({}), closed, today)).toEqual([
      { code: 'service-closed', date: on('2020') },
    ])
  })
})

describe('entries that may be one', () => {
  const at = (id: string, given: Partial<Account>): Account =>
    sampleAccount(id, { serviceId: toys, title: 'Toys', ...given })
  const pairs = (...accounts: readonly Account[]): readonly string[] =>
    findDuplicates(accounts, new Set()).map(
      ({ accountId, likeId, by }) => `${accountId}=${likeId} ${by}`,
    )

  it.each([
    ['the same user name', { userName: 'Mia10' }, { userName: 'mia10', title: 'X' }, ['b=a login']],
    ['another user name', { userName: 'mia10' }, { userName: 'theo' }, []],
    [
      'another user name at the same address',
      { userName: 'mia10', email: 'a@example.com' },
      { userName: 'theo', email: 'a@example.com' },
      [],
    ],
    [
      'an address against a user name that is one',
      { email: 'a@example.com', title: 'X' },
      { userName: 'A@example.com' },
      ['b=a login'],
    ],
    ['no login to compare', {}, { title: 'TOYS' }, ['b=a title']],
    ['a login against none', { userName: 'mia10' }, {}, ['b=a title']],
    ['another holder', {}, { holderId: mia }, []],
    ['another service', {}, { serviceId: asId<'service'>('books') }, []],
    ['no service', { serviceId: undefined }, { serviceId: undefined }, []],
  ])('%s', (_, one, other, expected) => {
    expect(pairs(at('a', one), at('b', other))).toEqual(expected)
  })

  it('asks about the next one where two were said to be both right', () => {
    const three = ['a', 'b', 'c'].map((id) => at(id, {}))
    expect(pairs(...three)).toEqual(['b=a title', 'c=a title'])
    const kept = findDuplicates(three, new Set(['a c'])).map(({ likeId }) => likeId)
    expect(kept).toEqual(['a', 'b'])
  })
})

describe('the queues', () => {
  it('forget an answer after a year where it may be another by then', () => {
    const answered = (queue: TidyUpQueueId): SettledQuestion => ({
      queue,
      key: 'a',
      on: on('2025-11-22'),
    })
    expect(isStillSettled(answered('dormant'), on('2026-11-21'))).toBe(true)
    expect(isStillSettled(answered('dormant'), on('2026-11-22'))).toBe(false)
    expect(isStillSettled(answered('unknown-date'), on('2046-11-22'))).toBe(true)
  })

  it('leave out what is settled', () => {
    const parts = partsOf({ accounts: [sampleAccount('a', { serviceId: toys })] })
    expect(keys(parts, 'unknown-date')).toEqual(['a'])
    expect(keys(parts, 'unknown-date', [{ queue: 'unknown-date', key: 'a', on: today }])).toEqual(
      [],
    )
    expect(keys(parts, 'unknown-date', [{ queue: 'dormant', key: 'a', on: today }])).toEqual(['a'])
  })

  it('ask for a second step where it matters most first, and not at a toy', () => {
    const kinds = ['school', 'money', 'messaging', 'platform-account', 'toy'] as const
    const accounts = kinds.map((kind, place) =>
      sampleAccount(kind, { serviceId: asId(`kind-${place}`) }),
    )
    const parts = partsOf(
      { accounts },
      kinds.map((kind) => ({ kind })),
    )
    expect(keys(parts, 'two-factor')).toEqual(['platform-account', 'messaging', 'money', 'school'])
  })
})

describe('a leaked decoy', () => {
  const account = sampleAccount('a', {
    serviceId: toys,
    subjectIds: [mia],
    opened: on('2014'),
  })
  const altered = {
    accountId: account.id,
    subjectId: mia,
    dataClass: asId<'data-class'>('birth-date'),
    fidelity: 'altered' as const,
    basis: 'confirmed' as const,
  }

  it('names who lost it', () => {
    expect(leakedDecoys(partsOf({ accounts: [account], holdings: [altered] }))).toEqual([
      {
        breachId: asId('toys-2015'),
        accountId: account.id,
        serviceId: toys,
        subjectId: mia,
        dataClass: asId('birth-date'),
        level: 'likely',
        credential: false,
      },
    ])
  })

  it.each([
    [
      'that was not lost',
      { accounts: [account], holdings: [{ ...altered, dataClass: asId<'data-class'>('gender') }] },
    ],
    [
      'that is real',
      { accounts: [account], holdings: [{ ...altered, fidelity: 'real' as const }] },
    ],
    [
      'given after the breach',
      { accounts: [{ ...account, opened: on('2019') }], holdings: [altered] },
    ],
    [
      'in an account that is theirs',
      { accounts: [{ ...account, theirs: true }], holdings: [altered] },
    ],
  ])('is none %s', (_, inventory) => {
    expect(leakedDecoys(partsOf(inventory))).toEqual([])
  })
})

it.each([
  ['school', true],
  ['childcare', true],
  ['health', true],
  ['money', true],
  ['toy', false],
  [undefined, false],
] as const)('%s needs the truth: %s', (kind, expected) => {
  expect(needsTruth(kind)).toBe(expected)
})
