import { expect, it } from 'vitest'
import type { Ask } from '../../contract/desktop.ts'
import { createAsks } from './asks.ts'

const file: Ask = { kind: 'file', fileId: 'f', name: 'a.csv', as: 'import' }
const lock: Ask = { kind: 'lock' }
const find: Ask = { kind: 'find' }

const take = async (asks: AsyncIterableIterator<Ask>): Promise<Ask | undefined> => {
  const next = await asks.next()
  return next.done ? undefined : next.value
}

it('tells what waits first, then what comes, also in between', async () => {
  const asks = createAsks(() => [file])
  asks.ask(lock)
  const heard = asks.asks(undefined)
  expect(await take(heard)).toEqual(file)
  asks.ask(find)
  asks.ask(lock)
  expect([await take(heard), await take(heard)]).toEqual([find, lock])
})

it('tells everybody who listens; a reload takes over', async () => {
  const asks = createAsks(() => [])
  const [one, two] = [asks.asks(undefined), asks.asks(undefined)]
  const both = Promise.all([take(one), take(two)])
  await Promise.resolve()
  asks.ask(find)
  expect(await both).toEqual([find, find])
})

it('ends without a failure when the page has gone', async () => {
  const asks = createAsks(() => [])
  const gone = new AbortController()
  const heard = asks.asks(gone.signal)
  const next = take(heard)
  gone.abort()
  expect(await next).toBeUndefined()
  expect(await take(asks.asks(gone.signal))).toBeUndefined()
})

it('lets go of whoever leaves among the waiting files', async () => {
  let looks = 0
  const asks = createAsks(() => {
    looks += 1
    return [file, file]
  })
  const heard = asks.asks(undefined)
  expect(await take(heard)).toEqual(file)
  await heard.return?.()
  expect(await take(heard)).toBeUndefined()
  expect(looks).toBe(1)
})
