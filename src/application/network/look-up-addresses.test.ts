import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Account } from '../../domain/model/account.ts'
import type { AddressLookup } from '../../domain/model/address-lookup.ts'
import { asId } from '../../domain/model/id.ts'
import {
  ana,
  day,
  mia,
  openTestVault,
  type TestVault,
} from '../imports/test-support/open-test-vault.ts'
import { lookUpAddresses, type LookupEvent } from './look-up-addresses.ts'
import { forgetAddresses, queueAddresses, waitingAddresses } from './lookup-queue.ts'
import { NetworkFailure } from './network-failure.ts'
import { gateUnderTest, type GateUnderTest } from './testing/gate-under-test.ts'
import { startHibp, type FakeHibp } from './testing/hibp-server.ts'
import type { Misbehaviour } from './testing/misbehave.ts'
import { rawBreach } from './testing/raw-breach.ts'

const key = '0123456789abcdef0123456789abcdef'
const anas = 'ana.rivera@example.com'
const work = 'ana@work.example'

let hibp: FakeHibp
let test: TestVault

beforeEach(async () => {
  hibp = await startHibp()
  test = openTestVault()
  for (const email of [anas, work, 'old@example.net']) account({ email })
})

afterEach(async () => {
  test.remove()
  await hibp.close()
})

const account = (given: Partial<Account>): Account => {
  const added: Account = {
    id: asId(test.ports.uuid()),
    kind: 'account',
    title: 'An account',
    holderId: ana.id,
    subjectIds: [ana.id],
    origins: [],
    erasureConfirmed: false,
    status: 'active',
    twoFactor: 'unknown',
    platformIds: [],
    theirs: false,
    ...given,
  }
  test.vault.accounts.add(added)
  return added
}

const queue = (...addresses: readonly string[]): void =>
  queueAddresses(
    test.vault,
    addresses.map((address) => ({ address, childrenKnow: false })),
  )

const opened = (given: Parameters<typeof gateUnderTest>[1] = {}): GateUnderTest =>
  gateUnderTest((url, request) => fetch(url, request), { hibp: hibp.origin, ...given })

interface Run {
  readonly events: readonly LookupEvent[]
  readonly end: unknown
}

const run = async (
  { gate }: GateUnderTest,
  given: {
    readonly key?: string | undefined
    readonly on?: string
    readonly told?: (event: LookupEvent) => void
    readonly signal?: AbortSignal
  } = {},
): Promise<Run> => {
  const events: LookupEvent[] = []
  const keeper = {
    apiKey: {
      state: () => Promise.resolve('none' as const),
      read: () => Promise.resolve('key' in given ? given.key : key),
      write: () => Promise.resolve(),
    },
  }
  const ports = {
    gate,
    keeper,
    openVault: () => test.vault,
    today: () => day(given.on ?? '2026-11-21'),
  }
  try {
    await lookUpAddresses(
      ports,
      (event) => {
        events.push(event)
        given.told?.(event)
      },
      given.signal ?? new AbortController().signal,
    )
    return { events, end: undefined }
  } catch (error) {
    return { events, end: error instanceof NetworkFailure ? error.data.problem : error }
  }
}

const known = (address: string): AddressLookup | undefined =>
  test.vault.lookups.list().find((one) => one.address === address)

describe('looking up what waits', () => {
  it('asks about each address once, and keeps what it is told', async () => {
    queue(anas, work)
    const gate = opened()
    const { events, end } = await run(gate)
    expect(end).toBeUndefined()
    expect(events).toEqual([
      { kind: 'progress', done: 0, total: 2 },
      { kind: 'progress', done: 1, total: 2 },
      { kind: 'progress', done: 2, total: 2 },
      { kind: 'done', found: 1, notFound: 1, failed: 0, left: 0 },
    ])
    expect(known(anas)).toEqual({
      address: anas,
      state: 'found',
      askedOn: '2026-11-21',
      breachNames: ['PaperKites'],
      childrenKnow: false,
    })
    expect(known(work)).toMatchObject({ state: 'not-found', askedOn: '2026-11-21' })
    const query = '?truncateResponse=true&includeUnverified=true'
    expect(hibp.requests.map(({ url }) => url)).toEqual([
      `/api/v3/breachedaccount/ana.rivera%40example.com${query}`,
      `/api/v3/breachedaccount/ana%40work.example${query}`,
    ])
    expect(hibp.requests[0]?.headers['hibp-api-key']).toBe(key)
    expect(gate.log).toMatchObject([
      { purpose: 'address-lookup', about: anas, requests: 1, outcome: 'answered' },
      { purpose: 'address-lookup', about: work, requests: 1, outcome: 'answered' },
    ])
  })

  it('asks nobody while the network is off, without a key, and about nothing', async () => {
    queue(anas)
    const off = opened()
    off.allow(false)
    expect((await run(off)).end).toBe('off')
    expect((await run(opened(), { key: undefined })).end).toBe('no-key')
    forgetAddresses(test.vault, [anas.toUpperCase()])
    expect((await run(opened())).events.at(-1)).toMatchObject({ found: 0, left: 0 })
    expect(hibp.asked).toEqual([])
  })

  it('waits as long as it is asked to, and says so', async () => {
    queue(work)
    hibp.misbehave('busy', 2)
    const gate = opened()
    const { events } = await run(gate)
    expect(gate.pauses).toEqual([6000, 6000])
    expect(events).toEqual([
      { kind: 'progress', done: 0, total: 1 },
      { kind: 'progress', done: 0, total: 1, waiting: 6 },
      { kind: 'progress', done: 0, total: 1, waiting: 6 },
      { kind: 'progress', done: 1, total: 1 },
      { kind: 'done', found: 0, notFound: 1, failed: 0, left: 0 },
    ])
    expect(gate.log).toMatchObject([{ requests: 3, outcome: 'answered' }])
  })

  it('goes on another day where it was stopped', async () => {
    queue(anas, work)
    const stop = new AbortController()
    const told = (event: LookupEvent): void => {
      if (event.kind === 'progress' && event.done === 1) stop.abort()
    }
    await run(opened(), { told, signal: stop.signal })
    expect([known(anas)?.state, known(work)?.state]).toEqual(['found', 'queued'])
    expect((await run(opened())).events.at(-1)).toMatchObject({ found: 0, notFound: 1 })
    expect(hibp.asked).toHaveLength(2)
  })

  it('does not bring back what was erased meanwhile', async () => {
    const { id } = account({ email: 'gone@example.com' })
    queue('gone@example.com')
    hibp.misbehave('busy', 1)
    const told = (event: LookupEvent): void => {
      if (event.kind === 'progress' && event.waiting !== undefined) test.vault.accounts.remove(id)
    }
    await run(opened(), { told })
    expect(known('gone@example.com')).toBeUndefined()
  })
})

describe('a failure is never good news (P6)', () => {
  it.each<Misbehaviour>(['refused', 'wrong-key'])('%s: nothing counts as asked', async (how) => {
    queue(work, 'old@example.net')
    hibp.misbehave(how, 1)
    expect((await run(opened())).end).toBe(how)
    expect([known(work), known('old@example.net')]).toMatchObject([
      { state: 'queued', askedOn: undefined },
      { state: 'queued', askedOn: undefined },
    ])
    expect(hibp.asked).toHaveLength(1)
  })

  const repeated: ReadonlySet<Misbehaviour> = new Set(['unavailable', 'slow', 'cut-off'])

  it.each<Misbehaviour>([
    'unavailable',
    'slow',
    'cut-off',
    'wrong-json',
    'other-json',
    'empty',
    'huge',
    'gzip-bomb',
    'redirect',
  ])('%s: that address could not be checked, and the next is asked about', async (how) => {
    queue(work, 'old@example.net')
    const tries = repeated.has(how) ? 4 : 1
    hibp.misbehave(how, tries)
    const { events, end } = await run(opened({ patience: how === 'slow' ? 40 : 5000 }))
    expect(end).toBeUndefined()
    expect(known(work)).toMatchObject({ state: 'failed', breachNames: [] })
    expect(known('old@example.net')?.state).toBe('not-found')
    expect(events.at(-1)).toEqual({ kind: 'done', found: 0, notFound: 1, failed: 1, left: 0 })
    expect(hibp.asked).toHaveLength(tries + 1)
    expect(hibp.asked).not.toContain('/elsewhere')
  })

  it.each<[Misbehaviour, number]>([
    ['busy', 4],
    ['busy-for-long', 1],
  ])('%s: that address could not be checked, and the rest waits', async (how, tries) => {
    queue(work, 'old@example.net')
    hibp.misbehave(how)
    const { events, end } = await run(opened())
    expect(end).toBeUndefined()
    expect([known(work)?.state, known('old@example.net')?.state]).toEqual(['failed', 'queued'])
    expect(events.at(-1)).toEqual({ kind: 'done', found: 0, notFound: 0, failed: 1, left: 1 })
    expect(hibp.asked).toHaveLength(tries)
  })

  it.each(['a\u0007b', ' ', 'x'.repeat(201)])('nor is it a name like %j', async (name) => {
    queue(work)
    hibp.find(work, name)
    await run(opened())
    expect(known(work)).toMatchObject({ state: 'failed', breachNames: [] })
  })

  it('without a way to the network nothing counts as asked', async () => {
    queue(work)
    await hibp.close()
    expect((await run(opened())).end).toBe('offline')
    expect(known(work)).toMatchObject({ state: 'queued', askedOn: undefined })
    hibp = await startHibp()
  })

  it('switched off in a pause, the run ends and the rest waits', async () => {
    queue(work)
    hibp.misbehave('unavailable')
    const gate: GateUnderTest = opened({ onPause: () => gate.allow(false) })
    expect((await run(gate)).end).toBe('off')
    expect(known(work)?.state).toBe('queued')
    expect(hibp.asked).toHaveLength(1)
  })

  it('nor does it, or a later not found, take a finding away', async () => {
    queue(anas)
    await run(opened())
    queue(anas)
    expect(known(anas)).toMatchObject({ state: 'queued', breachNames: ['PaperKites'] })
    hibp.misbehave('wrong-json', 1)
    await run(opened(), { on: '2026-11-22' })
    expect(known(anas)).toMatchObject({ state: 'failed', breachNames: ['PaperKites'] })
    hibp.list([rawBreach('PaperKites', { IsRetired: true })])
    queue(anas)
    await run(opened(), { on: '2026-11-23' })
    expect(known(anas)).toEqual({
      address: anas,
      state: 'not-found',
      askedOn: '2026-11-23',
      breachNames: ['PaperKites'],
      childrenKnow: false,
    })
  })
})

describe('whose addresses are asked about (P10)', () => {
  const mias = 'mia.rivera@example.com'

  it('a child’s only with the tick, which is kept', () => {
    account({ email: ' Mia.Rivera@Example.com ', holderId: mia.id, subjectIds: [mia.id] })
    expect(() => queue(anas, mias)).toThrow(
      expect.objectContaining({ code: 'NOT_ALLOWED', data: { rule: 'child-must-know' } }),
    )
    expect(waitingAddresses(test.vault)).toEqual([])
    queueAddresses(test.vault, [{ address: 'MIA.rivera@example.com', childrenKnow: true }])
    expect(known(mias)).toMatchObject({ state: 'queued', childrenKnow: true })
  })

  it('one only in accounts marked theirs is not offered, and one nobody has is not either', () => {
    account({ email: mias, holderId: mia.id, subjectIds: [mia.id], theirs: true })
    for (const address of [mias, 'stranger@example.com']) {
      expect(() => queueAddresses(test.vault, [{ address, childrenKnow: true }])).toThrow(
        expect.objectContaining({ code: 'NOT_FOUND', data: { what: 'address' } }),
      )
    }
  })

  it('what changed while it waited counts', async () => {
    const shared = account({ email: 'shared@example.com' })
    const family = account({ email: 'family@example.com' })
    queue('shared@example.com', 'family@example.com')
    test.vault.accounts.update({ ...shared, theirs: true })
    account({ email: family.email, holderId: mia.id, subjectIds: [mia.id], theirs: true })
    expect(waitingAddresses(test.vault)).toEqual([])
    expect((await run(opened())).events).toHaveLength(2)
    expect(hibp.asked).toEqual([])
  })
})
