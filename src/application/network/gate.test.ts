import { describe, expect, it } from 'vitest'
import { StorageError } from '../../vault/errors.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { GateAnswer, GateRequest, Send } from './gate.ts'
import type { HostFetch } from './host-fetch.ts'
import { NetworkFailure } from './network-failure.ts'
import { gateUnderTest, type GateUnderTest } from './testing/gate-under-test.ts'

const question: GateRequest = {
  path: '/breaches',
  answers: [200],
  maxBytes: 1000,
  timeoutMs: 10_000,
}

const answering =
  (status: number, headers: Record<string, string> = {}, body = 'text'): HostFetch =>
  () =>
    Promise.resolve(new Response(status === 304 ? undefined : body, { status, headers }))

/** Never answers; gives up when it is told to. */
const silent: HostFetch = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

const ask = (
  { gate }: GateUnderTest,
  request: Partial<GateRequest> = {},
  signal?: AbortSignal,
): Promise<GateAnswer> =>
  gate.use({ purpose: 'breach-list', requests: 1, signal }, (send) =>
    send({ ...question, ...request }),
  )

const problemOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return 'answered'
  } catch (error) {
    return error instanceof NetworkFailure ? error.data.problem : error
  }
}

describe('a use of the network', () => {
  it('is refused while the network is off, and neither sent nor written down', async () => {
    const test = gateUnderTest(answering(200))
    test.allow(false)
    expect(await problemOf(ask(test))).toBe('off')
    expect(() => test.gate.assertAllowed()).toThrow(NetworkFailure)
    expect([test.asked, test.log]).toEqual([[], []])
  })

  it('is written down before anything is sent, and again when it has ended', async () => {
    const seen: unknown[] = []
    const test: GateUnderTest = gateUnderTest((url, request) => {
      seen.push(structuredClone(test.log))
      return answering(200)(url, request)
    })
    const begun = {
      id: 'use-0',
      at: 1_700_000_000_000,
      purpose: 'address-lookup',
      host: 'haveibeenpwned.com',
      requests: 1,
      about: 'ana@example.com',
      passwords: undefined,
    }
    await test.gate.use(
      { purpose: 'address-lookup', requests: 1, about: 'ana@example.com' },
      (send) => send(question),
    )
    expect(seen).toEqual([[{ ...begun, outcome: 'unfinished' }]])
    expect(test.log).toEqual([{ ...begun, outcome: 'answered' }])
  })

  it('is not sent where it cannot be written down', async () => {
    const test = gateUnderTest(answering(200))
    const refuse = (): never => {
      throw new StorageError('full', 'SQLITE_FULL')
    }
    Object.assign(test.log, { push: refuse })
    expect(await problemOf(ask(test))).toBeInstanceOf(StorageError)
    expect(test.asked).toEqual([])
  })

  it('names the program, and carries no cookie, no referrer, and nothing else', async () => {
    const test = gateUnderTest(answering(200))
    await ask(test, { headers: { 'hibp-api-key': 'k' } })
    expect(test.asked.map(({ url }) => url)).toEqual(['https://haveibeenpwned.com/api/v3/breaches'])
    const { signal: _, ...request } = test.asked[0]?.request ?? {}
    expect(request).toEqual({
      method: 'GET',
      headers: {
        'user-agent': 'Kinventory/1.2.3',
        accept: 'application/json, text/plain',
        'hibp-api-key': 'k',
      },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    })
  })

  it('asks Pwned Passwords about passwords alone', async () => {
    const test = gateUnderTest(answering(200))
    await test.gate.use({ purpose: 'password-check', requests: 1, passwords: 3 }, (send) =>
      send({ ...question, path: '/range/21BD1' }),
    )
    expect(test.asked[0]?.url).toBe('https://api.pwnedpasswords.com/range/21BD1')
    expect(test.log[0]).toMatchObject({ host: 'api.pwnedpasswords.com', passwords: 3 })
  })

  it.each(['/../../elsewhere', '/%2e%2e/%2E%2E/x', '@example.com/', '.example.com/', ''])(
    'does not follow the path %j away from its base',
    async (path) => {
      const test = gateUnderTest(answering(200))
      expect(await problemOf(ask(test, { path }))).toBeInstanceOf(Error)
      expect(test.asked).toEqual([])
    },
  )

  it('asks the interface one by one', async () => {
    let open = 0
    let most = 0
    const test = gateUnderTest(async () => {
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setImmediate(resolve))
      open -= 1
      return new Response('text')
    })
    await Promise.all([ask(test), ask(test), ask(test)])
    expect([most, test.asked.length]).toEqual([1, 3])
  })
})

describe('an answer that is none', () => {
  it.each<[string, HostFetch, string, string, number]>([
    ['400', answering(400), 'bad-answer', 'failed', 1],
    ['401', answering(401), 'wrong-key', 'refused', 1],
    ['403', answering(403), 'refused', 'refused', 1],
    ['404 where it is no answer', answering(404), 'bad-answer', 'failed', 1],
    ['a redirect', answering(302, { location: 'https://example.com' }), 'redirected', 'failed', 1],
    ['304 where nothing is known', answering(304), 'redirected', 'failed', 1],
    ['429', answering(429), 'too-many-requests', 'refused', 4],
    [
      '429 for an hour',
      answering(429, { 'retry-after': '3600' }),
      'too-many-requests',
      'refused',
      1,
    ],
    ['500', answering(500), 'unavailable', 'failed', 4],
    ['503', answering(503), 'unavailable', 'failed', 4],
    ['too much', answering(200, {}, 'x'.repeat(1001)), 'too-large', 'failed', 1],
    [
      'no UTF-8',
      () => Promise.resolve(new Response(new Uint8Array([0xff, 0xfe]))),
      'bad-answer',
      'failed',
      1,
    ],
    [
      'no way there',
      () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') })),
      'offline',
      'failed',
      1,
    ],
    [
      'no way there, in Chromium’s words',
      () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED')),
      'offline',
      'failed',
      1,
    ],
    [
      'a certificate nobody trusts',
      () => Promise.reject(new Error('net::ERR_CERT_AUTHORITY_INVALID')),
      'unavailable',
      'failed',
      4,
    ],
  ])('%s', async (_, fetch, problem, outcome, requests) => {
    const test = gateUnderTest(fetch)
    expect(await problemOf(ask(test))).toBe(problem)
    expect(test.asked).toHaveLength(requests)
    expect(test.log).toMatchObject([{ outcome, requests }])
  })

  it('is given up on when it takes too long, each time', async () => {
    const test = gateUnderTest(silent, { patience: 2 })
    expect(await problemOf(ask(test))).toBe('timed-out')
    expect(test.log).toMatchObject([{ outcome: 'failed', requests: 4 }])
  })

  it('is asked for again after growing pauses, and as late as the service wants', async () => {
    const waits: number[] = []
    const onWait = (seconds: number): void => void waits.push(seconds)
    const plain = gateUnderTest(answering(503))
    await problemOf(ask(plain, { onWait }))
    expect([plain.pauses, waits]).toEqual([
      [1000, 2000, 4000],
      [1, 2, 4],
    ])
    const told = gateUnderTest(answering(429, { 'retry-after': '6' }))
    await problemOf(ask(told))
    expect(told.pauses).toEqual([6000, 6000, 6000])
    const nonsense = gateUnderTest(answering(429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00' }))
    await problemOf(ask(nonsense))
    expect(nonsense.pauses).toEqual([1000, 2000, 4000])
  })

  it('may be followed by one', async () => {
    let left = 2
    const test = gateUnderTest((url, request) =>
      answering(left-- > 0 ? 503 : 200, { etag: '"a"' })(url, request),
    )
    const answer = await ask(test)
    expect([answer.status, answer.body, answer.header('etag'), answer.header('x')]).toEqual([
      200,
      'text',
      '"a"',
      undefined,
    ])
    expect(test.log).toMatchObject([{ outcome: 'answered', requests: 3 }])
  })
})

describe('stopping', () => {
  it('by whoever asked ends it at once', async () => {
    const test = gateUnderTest(silent)
    const stop = new AbortController()
    const asking = problemOf(ask(test, {}, stop.signal))
    await new Promise((resolve) => setImmediate(resolve))
    stop.abort(new Error('no longer'))
    expect(await asking).toEqual(new Error('no longer'))
    expect(test.log).toMatchObject([{ outcome: 'stopped', requests: 1 }])
  })

  it('by the program ends everything with its reason, also in a pause', async () => {
    const why = new UseCaseError('VAULT_NOT_OPEN', undefined)
    const test: GateUnderTest = gateUnderTest(answering(503), {
      onPause: () => test.gate.stop(why),
    })
    expect(await problemOf(ask(test))).toBe(why)
    expect(test.asked).toHaveLength(1)
    expect(test.log).toMatchObject([{ outcome: 'stopped', requests: 1 }])
  })

  it('leaves no request after the network is switched off between two tries', async () => {
    const test: GateUnderTest = gateUnderTest(answering(503), { onPause: () => test.allow(false) })
    expect(await problemOf(ask(test))).toBe('off')
    expect(test.asked).toHaveLength(1)
  })

  it('before the turn came sends nothing', async () => {
    const test = gateUnderTest(silent)
    const stop = new AbortController()
    const first = problemOf(ask(test, {}, stop.signal))
    let sendLater: Send | undefined
    const second = problemOf(
      test.gate.use({ purpose: 'breach-list', requests: 1, signal: stop.signal }, (send) => {
        sendLater = send
        return send(question)
      }),
    )
    await new Promise((resolve) => setImmediate(resolve))
    stop.abort(new Error('no longer'))
    expect([await first, await second]).toEqual([new Error('no longer'), new Error('no longer')])
    expect(await problemOf(sendLater?.(question) ?? Promise.resolve())).toEqual(
      new Error('no longer'),
    )
    expect(test.asked).toHaveLength(1)
    expect(test.log).toMatchObject([{ requests: 1 }, { outcome: 'stopped', requests: 0 }])
  })
})
