import PQueue from 'p-queue'
import pRetry, { AbortError } from 'p-retry'
import type { OutgoingOutcome, OutgoingPurpose } from '../../domain/model/outgoing.ts'
import { StorageError, VaultStateError } from '../../vault/errors.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { UseCaseError } from '../use-case-error.ts'
import type { HostFetch } from './host-fetch.ts'
import {
  connectionFailure,
  isPassing,
  NetworkFailure,
  outcomeOf,
  statusFailure,
} from './network-failure.ts'
import type { NetworkHosts } from './network-hosts.ts'
import { readLimited } from './read-limited.ts'

/** What the gate stands on. */
export interface GatePorts {
  readonly fetch: HostFetch
  readonly hosts: NetworkHosts
  /** The program's own; it is told to the service, which wants to know who asks. */
  readonly version: string
  /** Fails with `VAULT_NOT_OPEN`. */
  readonly openVault: () => Pick<OpenVault, 'settings' | 'outgoing'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly uuid: () => string
  /** Resolves after so many milliseconds; rejects as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A signal that is aborted after so many milliseconds. */
  readonly timeOut: (milliseconds: number) => AbortSignal
}

/** One use of the network, as the guardian was told of it. */
export interface UseOfNetwork {
  readonly purpose: OutgoingPurpose
  /** How many requests it takes if all goes well. */
  readonly requests: number
  readonly about?: string | undefined
  readonly passwords?: number | undefined
  /** Aborted where nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined
}

export interface GateRequest {
  /** Below the base address of the purpose, with its slash; parts are encoded. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Status codes that are an answer; all others are failures. */
  readonly answers: readonly number[]
  /** Of the body, uncompressed. */
  readonly maxBytes: number
  /** For one try, its body included. */
  readonly timeoutMs: number
  /** Told before each pause, with the seconds it takes. */
  readonly onWait?: ((seconds: number) => void) | undefined
}

export interface GateAnswer {
  readonly status: number
  readonly body: string
  readonly header: (name: string) => string | undefined
}

/** Sends one request of a use. Fails with `NETWORK`; a stop rejects with the signal's reason. */
export type Send = (request: GateRequest) => Promise<GateAnswer>

/** The one place that opens a connection (P1). */
export interface Gate {
  /** The names of the hosts, for people. */
  readonly hosts: NetworkHosts
  /** Fails with `NETWORK` (`off`) unless the household has switched the network on. */
  assertAllowed(): void
  /**
   * Writes the use down, and only then lets `work` send. Whatever comes of it, the record says so
   * afterwards; a program that is killed leaves it as `unfinished`. Fails as `work` does, with `NETWORK` (`off`),
   * or with `StorageError` where it cannot be written down.
   */
  use<Result>(
    about: UseOfNetwork,
    work: (send: Send, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result>
  /** Ends all that is under way, at once, with this failure; call it before the vault closes. */
  stop(why: UseCaseError): void
}

const retries = 3
const firstPause = 1000

/** Few at once, so as not to be a burden: the API is asked one by one, the static ranges two at a time. */
const lanesOf = (): Readonly<Record<keyof NetworkHosts, PQueue>> => ({
  api: new PQueue({ concurrency: 1 }),
  passwords: new PQueue({ concurrency: 2 }),
})

const laneFor = (purpose: OutgoingPurpose): keyof NetworkHosts =>
  purpose === 'password-check' ? 'passwords' : 'api'

/** The address of a request, which no path can lead away from its base. */
const addressOf = (base: string, path: string): string => {
  const address = new URL(base + path).href
  if (!address.startsWith(`${base}/`)) throw new Error('A path led away from its host')
  return address
}

/** Opens the gate of a program; what it may do is asked anew for each use and each try. */
export const createGate = (ports: GatePorts): Gate => {
  const lanes = lanesOf()
  const running = new Set<(why: UseCaseError) => void>()

  const assertAllowed = (): void => {
    if (!ports.openVault().settings.read().networkAllowed) throw new NetworkFailure('off')
  }

  const askOnce = async (
    url: string,
    request: GateRequest,
    signal: AbortSignal,
  ): Promise<GateAnswer> => {
    const patience = ports.timeOut(request.timeoutMs)
    try {
      const response = await ports.fetch(url, {
        method: 'GET',
        headers: {
          // Without it every call is refused; it has to name the program (facts: API v3, "user-agent").
          'user-agent': `Kinventory/${ports.version}`,
          accept: 'application/json, text/plain',
          ...request.headers,
        },
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, patience]),
      })
      const { status, headers } = response
      if (!request.answers.includes(status)) {
        await response.body?.cancel()
        throw statusFailure(status, headers.get('retry-after'))
      }
      return {
        status,
        body: await readLimited(response, request.maxBytes),
        header: (name) => headers.get(name) ?? undefined,
      }
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof NetworkFailure) throw error
      throw patience.aborted ? new NetworkFailure('timed-out') : connectionFailure(error)
    }
  }

  const askPatiently = (
    url: string,
    request: GateRequest,
    signal: AbortSignal,
    counted: () => void,
  ): Promise<GateAnswer> =>
    pRetry(
      async () => {
        signal.throwIfAborted()
        assertAllowed()
        counted()
        try {
          return await askOnce(url, request, signal)
        } catch (error) {
          if (error instanceof NetworkFailure && isPassing(error)) throw error
          throw error instanceof Error ? new AbortError(error) : error
        }
      },
      {
        retries,
        // The pause is made below, where it can be told of and does not keep a test waiting.
        minTimeout: 0,
        signal,
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
          if (retriesLeft === 0) return
          const asked = error instanceof NetworkFailure ? error.retryAfter : undefined
          const pause = Math.max((asked ?? 0) * 1000, firstPause * 2 ** (attemptNumber - 1))
          request.onWait?.(Math.ceil(pause / 1000))
          await ports.wait(pause, signal)
        },
      },
    )

  return {
    hosts: ports.hosts,
    assertAllowed,

    use: async ({ signal: given, purpose, requests, about, passwords }, work) => {
      assertAllowed()
      const { outgoing } = ports.openVault()
      const lane = laneFor(purpose)
      const base = ports.hosts[lane]
      const id = ports.uuid()
      const { host } = new URL(base)
      const begun = { id, at: ports.now(), purpose, host, requests, about, passwords }
      outgoing.add({ ...begun, outcome: 'unfinished' })
      const ending = new AbortController()
      const signal = given ? AbortSignal.any([given, ending.signal]) : ending.signal
      let sent = 0
      let outcome: OutgoingOutcome = 'answered'
      let finished = false
      const finish = (end: OutgoingOutcome): void => {
        if (finished) return
        finished = true
        try {
          outgoing.finish(id, { requests: sent, outcome: end })
        } catch (error) {
          // The record stays as unfinished, which is what is known of it.
          if (!(error instanceof StorageError || error instanceof VaultStateError)) throw error
        }
      }
      const stop = (why: UseCaseError): void => {
        finish('stopped')
        ending.abort(why)
      }
      running.add(stop)
      const send: Send = async (request) => {
        try {
          return await lanes[lane].add(
            () =>
              askPatiently(addressOf(base, request.path), request, signal, () => {
                sent += 1
              }),
            { signal },
          )
        } catch (error) {
          outcome = outcomeOf(error)
          throw error
        }
      }
      try {
        const result = await work(send, signal)
        finish(signal.aborted ? 'stopped' : outcome)
        return result
      } catch (error) {
        finish(signal.aborted ? 'stopped' : outcomeOf(error))
        // Whatever was interrupted calls it by a name of its own.
        throw signal.aborted ? signal.reason : error
      } finally {
        running.delete(stop)
      }
    },

    stop: (why) => [...running].forEach((stop) => stop(why)),
  }
}
