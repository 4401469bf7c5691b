import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createElapsedClock } from './elapsed-clock.ts'

const minute = 60_000

/** A clock over two that the test moves by hand. */
const createClock = () => {
  let wall = 1_790_000_000_000
  let monotonic = 5_000
  const elapsed = createElapsedClock({ wall: () => wall, monotonic: () => monotonic })
  return {
    elapsed,
    pass: (byWall: number, byMonotonic: number) => {
      wall += byWall
      monotonic += byMonotonic
      return elapsed()
    },
  }
}

test('goes on with time, through sleep, and while the clock is set back', () => {
  const clock = createClock()
  expect(clock.elapsed()).toBe(0)
  expect(clock.pass(minute, minute)).toBe(minute)
  // Asleep: the monotonic clock stands still.
  expect(clock.pass(60 * minute, 0)).toBe(61 * minute)
  // Set back by a day in the middle of a minute.
  expect(clock.pass(-1440 * minute, minute)).toBe(62 * minute)
  // Sleep counts all the same afterwards.
  expect(clock.pass(30 * minute, 0)).toBe(92 * minute)
})

test('never goes back, and never lags behind either clock', () => {
  const step = fc.record({
    wall: fc.integer({ min: -1e9, max: 1e9 }),
    monotonic: fc.nat({ max: 1e6 }),
  })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const clock = createClock()
      let [before, byWall, byMonotonic] = [0, 0, 0]
      for (const { wall, monotonic } of steps) {
        byWall += wall
        byMonotonic += monotonic
        const now = clock.pass(wall, monotonic)
        expect(now).toBeGreaterThanOrEqual(Math.max(before, byWall, byMonotonic))
        before = now
      }
    }),
  )
})
