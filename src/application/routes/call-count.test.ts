import { expect, test, vi } from 'vitest'
import { untilAnswered } from './call-count.ts'

async function* count(): AsyncGenerator<number, string> {
  yield 1
  yield 2
  return 'done'
}

const readAll = async (stream: AsyncIterable<number>): Promise<readonly number[]> => {
  const read: number[] = []
  for await (const item of stream) read.push(item)
  return read
}

test('a plain answer ends its call at once and is given on as it is', () => {
  const end = vi.fn<() => void>()
  const answer = { output: { text: 'a' } }
  expect(untilAnswered(answer, undefined, end)).toBe(answer)
  expect(end).toHaveBeenCalledTimes(1)
})

test('a stream ends its call when it was read to its end', async () => {
  const end = vi.fn<() => void>()
  const { output } = untilAnswered({ output: count() }, undefined, end)
  expect(end).not.toHaveBeenCalled()
  expect(await readAll(output)).toEqual([1, 2])
  expect(end).toHaveBeenCalled()
})

test('a stream ends its call when it fails', async () => {
  const end = vi.fn<() => void>()
  const fail = async function* (): AsyncGenerator<number> {
    yield 1
    throw new Error('no')
  }
  const { output } = untilAnswered({ output: fail() }, undefined, end)
  await expect(readAll(output)).rejects.toThrow('no')
  expect(end).toHaveBeenCalled()
})

test('a stream ends its call when it is left, begun or not', async () => {
  for (const steps of [0, 1]) {
    const end = vi.fn<() => void>()
    const { output } = untilAnswered({ output: count() }, undefined, end)
    for (let step = 0; step < steps; step += 1) await output.next()
    expect(end).not.toHaveBeenCalled()
    await output.return('left')
    expect(end).toHaveBeenCalled()
  }
})

test('a stream ends its call when its page has gone', () => {
  const end = vi.fn<() => void>()
  const gone = new AbortController()
  untilAnswered({ output: count() }, gone.signal, end)
  expect(end).not.toHaveBeenCalled()
  gone.abort()
  expect(end).toHaveBeenCalled()
})
