import type { networkProblems } from '../../contract/errors.ts'
import type { OutgoingOutcome } from '../../domain/model/outgoing.ts'
import { UseCaseError } from '../use-case-error.ts'

export type NetworkProblem = (typeof networkProblems)[number]

/** A use of the network that gave nothing. Whatever the problem, it means *could not check* (P6). */
export class NetworkFailure extends UseCaseError<'NETWORK'> {
  /** Seconds after which the service wants to be asked again, where it said so. */
  readonly retryAfter: number | undefined

  constructor(problem: NetworkProblem, retryAfter?: number) {
    super('NETWORK', { problem })
    this.retryAfter = retryAfter
  }
}

const refusals: ReadonlySet<NetworkProblem> = new Set(['wrong-key', 'refused', 'too-many-requests'])

/** How the log tells of a use that ended with this error. */
export const outcomeOf = (error: unknown): OutgoingOutcome =>
  error instanceof NetworkFailure && refusals.has(error.data.problem) ? 'refused' : 'failed'

/** What Node and Chromium call a computer that has no way to the host. */
const offline =
  /ENOTFOUND|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ECONNREFUSED|ERR_INTERNET_DISCONNECTED|ERR_NAME_NOT_RESOLVED|ERR_ADDRESS_UNREACHABLE|ERR_CONNECTION_REFUSED|ERR_PROXY_CONNECTION_FAILED/

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  const { code, errors }: { readonly code?: unknown; readonly errors?: unknown } & Error = error
  const inner = Array.isArray(errors) ? errors.map(wordsOf) : []
  return [error.message, typeof code === 'string' ? code : '', wordsOf(error.cause), ...inner].join(
    ' ',
  )
}

/** What stopped a connection that gave no answer, or not all of one: no way there, or something on the way. */
export const connectionFailure = (error: unknown): NetworkFailure =>
  new NetworkFailure(offline.test(wordsOf(error)) ? 'offline' : 'unavailable')

/** Longer waits are the service's way to say no for today. */
const longestWait = 120

const secondsOf = (header: string | null): number | undefined =>
  header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) : undefined

/** Why an answer that is not one of the awaited ones gives nothing. Status codes as the API documents them. */
export const statusFailure = (status: number, retryAfter: string | null): NetworkFailure => {
  if (status >= 300 && status < 400) return new NetworkFailure('redirected')
  if (status === 401) return new NetworkFailure('wrong-key')
  if (status === 403) return new NetworkFailure('refused')
  if (status === 429) return new NetworkFailure('too-many-requests', secondsOf(retryAfter))
  if (status === 408 || status >= 500)
    return new NetworkFailure('unavailable', secondsOf(retryAfter))
  return new NetworkFailure('bad-answer')
}

const worthAnotherTry: ReadonlySet<NetworkProblem> = new Set([
  'timed-out',
  'too-many-requests',
  'unavailable',
])

/** Whether asking again, after a while that somebody would wait, may help. */
export const isPassing = (failure: NetworkFailure): boolean =>
  worthAnotherTry.has(failure.data.problem) && (failure.retryAfter ?? 0) <= longestWait
