import { ServerResponse, IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPagePresence, type PagePresence } from './page-presence.ts'
import { endAfter, lockAfter, watchPage } from './page-watch.ts'

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
  stop = watchPage({
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

const watch = (): ServerResponse => {
  const stream = createResponse()
  presence.watching(stream)
  return stream
}

const call = (): ServerResponse => {
  const response = createResponse()
  presence.called(response)
  return response
}

const soon = 6_000

describe('a page that has gone', () => {
  it('locks the vault after half a minute, once', async () => {
    close(watch())
    await pass(lockAfter - soon)
    expect(done).toEqual([])
    await pass(2 * soon)
    expect(done).toEqual(['lock'])
    await pass(endAfter / 2)
    expect(done).toEqual(['lock'])
  })

  it('locks it each time', async () => {
    close(watch())
    await pass(lockAfter + soon)
    const back = watch()
    await pass(soon)
    close(back)
    await pass(lockAfter + soon)
    expect(done).toEqual(['lock', 'lock'])
  })

  it('ends the host after an hour', async () => {
    close(watch())
    await pass(endAfter - soon)
    expect(done).toEqual(['lock'])
    await pass(2 * soon)
    expect(done).toContain('end')
  })

  it('is found gone at the first look after the computer slept', async () => {
    close(watch())
    vi.setSystemTime(Date.now() + lockAfter)
    await pass(soon)
    expect(done).toEqual(['lock'])
  })
})

describe('a page that is there', () => {
  it('is none of this watch’s business, however long it only listens', async () => {
    watch()
    await pass(3 * endAfter)
    expect(done).toEqual([])
  })

  it('locks nothing by being reloaded', async () => {
    for (let reload = 0; reload < 10; reload += 1) {
      const stream = watch()
      await pass(soon)
      close(stream)
      await pass(lockAfter / 2)
    }
    expect(done).toEqual([])
  })

  it('keeps the vault open for the tab that took over', async () => {
    watch()
    presence.endAll()
    await pass(soon)
    watch()
    await pass(endAfter)
    expect(done).toEqual([])
  })

  it('counts while a call goes on, such as an import whose stream was lost', async () => {
    close(watch())
    const running = call()
    await pass(2 * lockAfter)
    expect(done).toEqual([])
    close(running)
    await pass(lockAfter + soon)
    expect(done).toEqual(['lock'])
  })
})

it('ends an hour after the start where no page ever came, and locks nothing before', async () => {
  await pass(endAfter - soon)
  expect(done).toEqual([])
  await pass(2 * soon)
  expect(done).toContain('end')
})
