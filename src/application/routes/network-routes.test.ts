import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { completeList } from '../network/testing/complete-list.ts'
import { startHibp, type FakeHibp } from '../network/testing/hibp-server.ts'

const key = '0123456789abcdef0123456789abcdef'
const anas = 'ana.rivera@example.com'

let hibp: FakeHibp
let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  hibp = await startHibp()
  sample = await startSampleFamily({
    fetch: (url, request) => fetch(url, request),
    hibp: hibp.origin,
  })
  client = sample.client
})

afterEach(async () => {
  await sample.end()
  await hibp.close()
})

type Event =
  Awaited<ReturnType<SampleClient['network']['lookUp']>> extends AsyncIterable<infer One>
    ? One
    : never

const eventsOf = async (signal?: AbortSignal, told?: () => void): Promise<readonly Event[]> => {
  const events: Event[] = []
  for await (const event of await client.network.lookUp(undefined, { signal })) {
    events.push(event)
    told?.()
  }
  return events
}

const queue = (...addresses: readonly string[]) =>
  client.network.queue({
    addresses: addresses.map((address) => ({ address, childrenKnow: false })),
  })

const sent = () => client.network.sent({ offset: 0, limit: 100 })

const file = (list: unknown): File => new File([JSON.stringify(list)], 'breaches.json')

/** Resolves once the stand-in was asked. */
const untilAsked = async (): Promise<void> => {
  while (hibp.asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
}

describe('as it comes', () => {
  it('the network is off, and no procedure asks anybody (P1)', async () => {
    expect(await client.network.status()).toEqual({
      allowed: false,
      key: 'none',
      hosts: { hibp: new URL(hibp.origin).host, passwords: new URL(hibp.origin).host },
      queued: 0,
    })
    await client.network.setKey({ key })
    await queue(anas)
    const off = ['NETWORK', { problem: 'off' }]
    expect(await failureOf(client.network.updateList())).toEqual(off)
    expect(await failureOf(eventsOf())).toEqual(off)
    await client.network.loadListFile({ file: file(completeList(100)) })
    await client.network.addresses()
    await client.network.forgetList()
    await client.network.forgetAddresses({ addresses: [anas] })
    expect(await sent()).toEqual({ total: 0, records: [] })
    expect(hibp.asked).toEqual([])
  })
})

describe('with the network on', () => {
  beforeEach(() => client.network.allow({ allowed: true }))

  it('each call sends what it says, and the log has it', async () => {
    await client.network.setKey({ key })
    await queue(anas)
    expect(await client.network.status()).toMatchObject({ allowed: true, queued: 1 })
    await client.network.updateList()
    expect((await eventsOf()).at(-1)).toEqual({
      kind: 'done',
      found: 1,
      notFound: 0,
      failed: 0,
      left: 0,
    })
    expect(hibp.asked).toEqual([
      '/api/v3/breaches',
      '/api/v3/breachedaccount/ana.rivera%40example.com',
    ])
    const { host } = new URL(hibp.origin)
    expect(await sent()).toMatchObject({
      total: 2,
      records: [
        { purpose: 'address-lookup', about: anas, host, requests: 1, outcome: 'answered' },
        { purpose: 'breach-list', host, requests: 1, outcome: 'answered' },
      ],
    })
    const found = (await client.network.addresses()).find(({ address }) => address === anas)
    expect(found?.lookup).toMatchObject({
      state: 'found',
      breachIds: ['hibp:paperkites'],
      unknownBreaches: [],
    })
    await client.network.forgetList()
    expect(
      (await client.network.addresses()).find(({ address }) => address === anas),
    ).toMatchObject({ lookup: { breachIds: [], unknownBreaches: ['PaperKites'] } })
  })

  it('a look-up without a key asks nobody', async () => {
    await queue(anas)
    expect(await failureOf(eventsOf())).toEqual(['NETWORK', { problem: 'no-key' }])
    expect(hibp.asked).toEqual([])
  })

  it('the key is kept, never given back, and forgotten', async () => {
    await client.network.setKey({ key: ` ${key} ` })
    const { network } = client
    expect((await network.status()).key).not.toBe('none')
    await queue(anas)
    const all = [await network.status(), await network.addresses(), await eventsOf(), await sent()]
    expect(JSON.stringify([all, sample.logged])).not.toContain(key)
    expect(hibp.requests[0]?.headers['hibp-api-key']).toBe(key)
    await network.setKey({ key: null })
    expect((await network.status()).key).toBe('none')
  })

  it('switching it off ends what is under way', async () => {
    await client.network.setKey({ key })
    await queue(anas)
    hibp.misbehave('slow')
    const running = failureOf(eventsOf())
    await untilAsked()
    await client.network.allow({ allowed: false })
    expect(await running).toEqual(['NETWORK', { problem: 'off' }])
    expect((await sent()).records).toMatchObject([{ outcome: 'stopped', requests: 1 }])
    expect(await client.network.status()).toMatchObject({ queued: 1 })
  })

  it('so does the lock, and nothing of it is a bug', async () => {
    await client.network.setKey({ key })
    await queue(anas)
    hibp.misbehave('slow')
    const running = failureOf(eventsOf())
    await untilAsked()
    const updating = failureOf(client.network.updateList())
    await sample.program.lock()
    expect(await running).toEqual(['VAULT_NOT_OPEN', undefined])
    expect(await updating).toEqual(['VAULT_NOT_OPEN', undefined])
    expect([hibp.asked.length, sample.logged]).toEqual([1, []])
  })

  it('whoever leaves the stream stops it, and a second run takes over', async () => {
    await client.network.setKey({ key })
    await queue(anas)
    hibp.misbehave('slow', 1)
    const first = eventsOf()
    await untilAsked()
    expect((await eventsOf()).at(-1)).toMatchObject({ kind: 'done', found: 1 })
    expect(await first).toEqual([{ kind: 'progress', done: 0, total: 1 }])
    await queue(anas)
    const stop = new AbortController()
    await failureOf(eventsOf(stop.signal, () => stop.abort()))
    expect(await client.network.status()).toMatchObject({ queued: 1 })
    expect(sample.logged).toEqual([])
  })
})
