import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchIdle, type IdleLock } from './idle-lock.ts'

const second = 1_000
const minute = 60 * second

let now: number
let minutes: number | undefined
let told: (string | number)[]
let idle: IdleLock

/** Lets time pass while the computer is awake. */
const pass = async (milliseconds: number): Promise<void> => {
  for (let left = milliseconds; left > 0; left -= second) {
    now += Math.min(left, second)
    await vi.advanceTimersByTimeAsync(Math.min(left, second))
  }
}

/** Lets time pass that no timer sees. */
const sleep = (milliseconds: number): void => void (now += milliseconds)

const call = (): void => idle.begin()()

beforeEach(() => {
  vi.useFakeTimers()
  now = 0
  minutes = 10
  told = []
  idle = watchIdle({
    now: () => now,
    minutes: () => minutes,
    warn: (seconds) => told.push(seconds),
    lock: async () => {
      told.push('locked')
      minutes = undefined
    },
    failed: () => told.push('failed'),
  })
})

afterEach(() => {
  idle.stop()
  vi.useRealTimers()
})

describe('an open vault that nobody uses', () => {
  test.each([
    [2, 30],
    [5, 60],
    [10, 60],
    [60, 60],
  ])('locks after %d minutes and warns %d seconds before', async (after, warning) => {
    minutes = after
    await pass(after * minute - (warning + 1) * second)
    expect(told).toEqual([])
    await pass(6 * second)
    expect(told).toEqual([warning])
    await pass((warning - 6) * second)
    expect(told).toEqual([warning])
    await pass(6 * second)
    expect(told).toEqual([warning, 'locked'])
    await pass(after * minute)
    expect(told).toEqual([warning, 'locked'])
  })

  test('takes the time from its settings as they are now', async () => {
    await pass(4 * minute)
    minutes = 5
    await pass(10 * second)
    expect(told).toEqual([60])
  })

  test('locks at the first look after the computer slept', async () => {
    await pass(minute)
    sleep(9 * minute)
    await pass(5 * second)
    expect(told).toEqual(['locked'])
  })

  test('is left alone once the watch has ended', async () => {
    idle.stop()
    await pass(20 * minute)
    expect(told).toEqual([])
  })
})

describe('somebody who is there', () => {
  test('puts it off for the whole time', async () => {
    await pass(8 * minute)
    call()
    await pass(8 * minute)
    expect(told).toEqual([])
    await pass(2 * minute)
    expect(told).toEqual([60, 'locked'])
  })

  test('takes a warning back at once, and is warned again', async () => {
    await pass(9 * minute)
    call()
    expect(told).toEqual([60, 0])
    await pass(10 * minute)
    expect(told).toEqual([60, 0, 60, 'locked'])
  })

  test('keeps it open for as long as a call goes on, however often its end is told', async () => {
    const end = idle.begin()
    await pass(30 * minute)
    expect(told).toEqual([])
    end()
    end()
    const other = idle.begin()
    await pass(30 * minute)
    expect(told).toEqual([])
    other()
    await pass(10 * minute)
    expect(told).toEqual([60, 'locked'])
  })

  test('who comes back after the time was over finds it locked, although no look came between', () => {
    sleep(10 * minute)
    const end = idle.begin()
    expect(told).toEqual(['locked'])
    end()
  })
})

describe('a vault that is not open', () => {
  test('is never locked, and its time begins when it opens', async () => {
    minutes = undefined
    await pass(30 * minute)
    minutes = 10
    await pass(8 * minute)
    expect(told).toEqual([])
    await pass(2 * minute)
    expect(told).toEqual([60, 'locked'])
  })

  test('takes its warning along', async () => {
    await pass(9 * minute)
    expect(told).toEqual([60])
    minutes = undefined
    await pass(10 * second)
    minutes = 10
    call()
    expect(told).toEqual([60])
  })
})

test('a lock that fails is told, and tried again when the time is over again', async () => {
  idle.stop()
  let tries = 0
  idle = watchIdle({
    now: () => now,
    minutes: () => 10,
    warn: () => undefined,
    lock: () => Promise.reject(new Error(`no ${(tries += 1)}`)),
    failed: (error) => told.push(String(error)),
  })
  await pass(20 * minute + 10 * second)
  expect(told).toEqual(['Error: no 1', 'Error: no 2'])
})
