import { ServerResponse, IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endAfter, lockAfter, watchIdle } from './idle-watch.ts'
import { createPagePresence, type PagePresence } from './page-presence.ts'

const createResponse = (): ServerResponse => new ServerResponse(new IncomingMessage(new Socket()))

const close = (response: ServerResponse): void => void response.emit('close')

let presence: PagePresence
let done: string[]
let stop: () => void

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  const now = (): number => Date.now()
  done = []
  presence = createPagePresence(now)
  stop = watchIdle({
    now,
    presence: () => presence.read(),
    lock: async () => void done.push('lock'),
    end: () => void done.push('end'),
  })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

const call = (): void => {
  const response = createResponse()
  presence.called(response)
  close(response)
}

describe('an idle host', () => {
  it('locks after ten minutes without a call, once', async () => {
    await pass(lockAfter - 30_000)
    expect(done).toEqual([])
    await pass(60_000)
    expect(done).toEqual(['lock'])
    await pass(lockAfter)
    expect(done).toEqual(['lock'])
  })

  it('is put off by a call, and locks again in the next idle spell', async () => {
    await pass(lockAfter - 30_000)
    call()
    await pass(lockAfter - 30_000)
    expect(done).toEqual([])
    await pass(60_000)
    call()
    await pass(lockAfter + 30_000)
    expect(done).toEqual(['lock', 'lock'])
  })

  it('does not lock under a call that goes on, such as an import', async () => {
    const response = createResponse()
    presence.called(response)
    await pass(3 * lockAfter)
    expect(done).toEqual([])
    close(response)
    await pass(lockAfter + 30_000)
    expect(done).toEqual(['lock'])
  })

  it('locks a page that only listens, and stays while it is connected', async () => {
    const stream = createResponse()
    presence.watching(stream)
    await pass(3 * endAfter)
    expect(done).toEqual(['lock'])
    close(stream)
    await pass(endAfter - 30_000)
    expect(done).toEqual(['lock'])
    await pass(60_000)
    expect(done).toContain('end')
  })

  it('ends an hour after the start where no page ever came', async () => {
    await pass(endAfter)
    expect(done).toEqual(['lock', 'end'])
  })

  it('locks at the first look after the computer slept', async () => {
    vi.setSystemTime(Date.now() + lockAfter)
    await pass(15_000)
    expect(done).toEqual(['lock'])
  })
})
