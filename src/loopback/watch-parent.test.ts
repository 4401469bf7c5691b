import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchParent } from './watch-parent.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('tells once when another process became the parent', () => {
  let parent = 100
  let gone = 0
  watchParent(
    () => parent,
    () => (gone += 1),
  )
  vi.advanceTimersByTime(5000)
  expect(gone).toBe(0)
  parent = 1
  vi.advanceTimersByTime(5000)
  expect(gone).toBe(1)
})

it('tells nothing once it was stopped', () => {
  let parent = 100
  let gone = 0
  const stop = watchParent(
    () => parent,
    () => (gone += 1),
  )
  stop()
  parent = 1
  vi.advanceTimersByTime(5000)
  expect(gone).toBe(0)
})
