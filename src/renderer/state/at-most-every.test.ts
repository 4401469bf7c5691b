import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { atMostEvery } from './at-most-every.ts'

let done: number[]
let act: () => void

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  done = []
  act = atMostEvery(20_000, () => done.push(Date.now()))
})

afterEach(() => vi.useRealTimers())

it('works at once, and again only after the pause', () => {
  act()
  vi.advanceTimersByTime(20_000)
  act()
  expect(done).toEqual([0, 20_000])
})

it('does what was asked for meanwhile once, at the end of the pause', () => {
  for (let second = 0; second < 20; second += 1) {
    act()
    vi.advanceTimersByTime(1_000)
  }
  expect(done).toEqual([0, 20_000])
  vi.advanceTimersByTime(60_000)
  expect(done).toEqual([0, 20_000])
})
