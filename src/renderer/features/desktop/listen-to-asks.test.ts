import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listenToAsks } from './listen-to-asks.ts'

const link = vi.hoisted(() => ({
  opened: 0,
  taken: [] as unknown[],
  stream: (): AsyncIterable<unknown> => {
    throw new Error('No stream yet')
  },
}))

vi.mock('../../state/wire.ts', () => ({
  wire: {
    desktop: {
      asks: () => {
        link.opened += 1
        return Promise.resolve(link.stream())
      },
    },
  },
}))
vi.mock('./take-ask.ts', () => ({ takeAsk: (ask: unknown) => link.taken.push(ask) }))

async function* telling(...asks: readonly unknown[]): AsyncGenerator<unknown, void, void> {
  yield* asks
}

beforeEach(() => {
  vi.useFakeTimers()
  link.opened = 0
  link.taken = []
})

afterEach(() => vi.useRealTimers())

it('does what is asked, and listens again when the stream ends', async () => {
  const listening = new AbortController()
  const streams = [telling({ kind: 'find' }), telling({ kind: 'lock' })]
  link.stream = () => streams.shift() ?? telling()
  void listenToAsks(listening.signal)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(link.taken).toEqual([{ kind: 'find' }, { kind: 'lock' }])
  listening.abort()
})

it('gives up on a stream that never tells anything, and on one that fails', async () => {
  for (const stream of [
    () => telling(),
    () => {
      throw new Error('The link is gone')
    },
  ]) {
    link.opened = 0
    link.stream = stream
    const listened = listenToAsks(new AbortController().signal)
    await vi.advanceTimersByTimeAsync(60_000)
    await listened
    expect(link.opened).toBe(4)
  }
})

it('opens no stream once it is to end', async () => {
  const listening = new AbortController()
  link.stream = () => telling()
  const listened = listenToAsks(listening.signal)
  await vi.advanceTimersByTimeAsync(0)
  listening.abort()
  await vi.advanceTimersByTimeAsync(60_000)
  await listened
  expect(link.opened).toBe(1)
})
