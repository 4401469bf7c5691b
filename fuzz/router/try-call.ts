import { ValidationError } from '@orpc/contract'
import { call, ORPCError } from '@orpc/server'
import { base, failureStatus } from '../../src/contract/errors.ts'
import { Broken, mustHold } from '../target.ts'
import type { Named } from './procedures.ts'

/** What is read of a stream; then it is left. */
const mostEvents = 30

/** Streams that tell of what happens never end by themselves. */
const patience = 1_500

const isStream = (value: unknown): value is AsyncIterableIterator<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value

const eventsOf = async (stream: AsyncIterableIterator<unknown>): Promise<readonly unknown[]> => {
  const events: unknown[] = []
  for await (const event of stream) {
    events.push(event)
    if (events.length >= mostEvents) break
  }
  return events
}

/** What a call ends with after its signal: ours, or oRPC's word for a page that has gone. */
const isAbort = (error: unknown): boolean =>
  error instanceof ORPCError
    ? error.code === 'CLIENT_CLOSED_REQUEST'
    : error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')

/** Error classes that the contract itself writes, with what it says of their data. */
const errors = base['~orpc'].errorMap

const checkFailure = (name: string, error: ORPCError<string, unknown>): void => {
  const { code, data, defined } = error
  if (code === 'BAD_REQUEST') return
  mustHold(code in failureStatus && code !== 'BUG', `${name} fails as the contract says: ${code}`)
  mustHold(
    defined,
    `${name} fails with the data that the contract says: ${code} ${JSON.stringify(data)}`,
  )
  mustHold(code in errors, `${code} is in the contract`)
}

/** What broke inside, with what was wrong with an answer that is not as the contract says. */
const broken = (name: string, error: ORPCError<string, unknown>): unknown => {
  const { cause } = error
  return cause instanceof ValidationError
    ? new Broken(`${name} answers what the contract does not say: ${JSON.stringify(cause.issues)}`)
    : (cause ?? error)
}

/** What a call came to: `ok` with its answer, or the code it failed with. */
export interface Answered {
  readonly code: string
  readonly answer?: unknown
}

/**
 * Calls a procedure as a page does. That the answer is as the contract says is checked by oRPC, which fails otherwise.
 * Throws where the failure is none of the contract's.
 */
export const tryCall = async ({ name, procedure }: Named, input: unknown): Promise<Answered> => {
  const ending = new AbortController()
  const late = setTimeout(() => ending.abort(), patience)
  try {
    const answer: unknown = await call(procedure, input, { signal: ending.signal })
    return { code: 'ok', answer: isStream(answer) ? await eventsOf(answer) : answer }
  } catch (error) {
    if (ending.signal.aborted && isAbort(error)) return { code: 'stopped' }
    if (!(error instanceof ORPCError)) throw error
    if (error.code === 'INTERNAL_SERVER_ERROR') throw broken(name, error)
    checkFailure(name, error)
    const told = error.data as { readonly problem?: string; readonly rule?: string } | undefined
    const why = told?.problem ?? told?.rule
    return { code: why === undefined ? error.code : `${error.code}.${why}` }
  } finally {
    clearTimeout(late)
  }
}
