import { ORPCError } from '@orpc/client'
import { beforeEach, describe, expect, it } from 'vitest'
import { setLink } from '../../state/wire.ts'
import { runLookup, stopLookup, useLookupRun } from './lookup-run.ts'

const answerWith = (lookUp: () => AsyncGenerator<unknown>): void =>
  setLink({
    call: async (path) => {
      await Promise.resolve()
      return path.at(-1) === 'lookUp' ? lookUp() : undefined
    },
  })

beforeEach(() => useLookupRun.setState({ progress: undefined, end: undefined }, true))

describe('runLookup', () => {
  it('tells the progress, with the pauses, and the counts at its end', async () => {
    const seen: unknown[] = []
    const unsubscribe = useLookupRun.subscribe(({ progress }) => seen.push(progress))
    const done = { kind: 'done', found: 1, notFound: 0, failed: 1, left: 0 } as const
    answerWith(async function* () {
      yield { kind: 'progress', done: 1, total: 2 }
      yield { kind: 'progress', done: 1, total: 2, waiting: 6 }
      yield done
    })
    await runLookup()
    unsubscribe()
    expect(seen).toContainEqual({ done: 1, total: 2, waiting: 6 })
    expect(useLookupRun.getState()).toEqual({ progress: undefined, end: done })
  })

  it('ends as stopped, not as failed, where the guardian stopped it', async () => {
    answerWith(async function* () {
      yield { kind: 'progress', done: 1, total: 2 }
      stopLookup()
      throw new DOMException('aborted', 'AbortError')
    })
    await runLookup()
    expect(useLookupRun.getState().end).toEqual({ kind: 'stopped' })
  })

  it('keeps the reason where it breaks off', async () => {
    const offline = new ORPCError('NETWORK', { defined: true, data: { problem: 'offline' } })
    answerWith(async function* () {
      yield { kind: 'progress', done: 0, total: 2 }
      throw offline
    })
    await runLookup()
    expect(useLookupRun.getState().end).toEqual({ kind: 'failed', error: offline })
  })

  it('does not count as done what ends without its last word', async () => {
    answerWith(async function* () {
      yield { kind: 'progress', done: 1, total: 2 }
    })
    await runLookup()
    expect(useLookupRun.getState().end).toEqual({ kind: 'stopped' })
  })
})
