import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { letGoWithLock } from './let-go-with-lock.ts'

let told: string[]
const start = () =>
  letGoWithLock(
    () => told.push('ended'),
    (line) => told.push(line),
  )
const line = 'The page still showed an open vault after the lock, and was ended'

beforeEach(() => {
  told = []
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

it('ends a page that keeps an open vault after the lock, once, and says so', () => {
  const { vaultIs } = start()
  vaultIs(true)
  vaultIs(false)
  vaultIs(false)
  vi.advanceTimersByTime(4_999)
  expect(told).toEqual([])
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([line, 'ended'])
})

it('leaves one alone that lets go in time, also the next time', () => {
  const { vaultIs, letGo } = start()
  for (let times = 0; times < 2; times += 1) {
    vaultIs(true)
    vaultIs(false)
    vi.advanceTimersByTime(4_000)
    letGo()
    vi.advanceTimersByTime(60_000)
  }
  expect(told).toEqual([])
  vaultIs(true)
  vaultIs(false)
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([line, 'ended'])
})

it('leaves a page alone whose vault was never open, or is open again', () => {
  const { vaultIs } = start()
  vaultIs(false)
  vi.advanceTimersByTime(60_000)
  vaultIs(true)
  vaultIs(false)
  vaultIs(true)
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([])
})
