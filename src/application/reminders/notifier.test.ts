import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { on } from '../../domain/test-support/sample-values.ts'
import { watchReminders } from './notifier.ts'

const minute = 60_000
const hour = 60 * minute

/** The calendar of the computer, which a test sets as a person, a border or a satellite does. */
let today: PartialDate
let due: number | undefined
let asked: number
let shown: string[]
let failures: unknown[]
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  today = on('2026-11-22')
  due = 2
  asked = 0
  shown = []
  failures = []
  stop = watchReminders({
    due: () => {
      asked += 1
      return due
    },
    today: () => today,
    notify: (text) => shown.push(text),
    failed: (error) => failures.push(error),
  })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('the notice that steps are due', () => {
  test('comes once a day, with a count and nothing else', () => {
    vi.advanceTimersByTime(20 * hour)
    expect(shown).toEqual(['2 steps are due in Kinventory'])
    expect(asked).toBe(1)
    due = 1
    today = on('2026-11-23')
    vi.advanceTimersByTime(hour)
    expect(shown.slice(1)).toEqual(['1 step is due in Kinventory'])
  })

  test('comes on each of many days once, over both changes of the clock', () => {
    const days = [
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]
    const seen: number[] = []
    for (const [place, day] of days.entries()) {
      today = on(day)
      // 23, 24 or 25 hours: the length of a day plays no part.
      vi.advanceTimersByTime((23 + (place % 3)) * hour)
      seen.push(shown.length)
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('does not come while nothing is due, and comes on the day on which something is', () => {
    due = 0
    vi.advanceTimersByTime(5 * hour)
    expect(shown).toEqual([])
    due = 3
    vi.advanceTimersByTime(10 * minute)
    expect(shown).toEqual(['3 steps are due in Kinventory'])
  })

  test('knows nothing while the vault is locked, and is late rather than lost', () => {
    due = undefined
    vi.advanceTimersByTime(9 * hour)
    expect(shown).toEqual([])
    due = 2
    vi.advanceTimersByTime(10 * minute)
    expect(shown).toHaveLength(1)
    due = undefined
    vi.advanceTimersByTime(hour)
    due = 2
    vi.advanceTimersByTime(hour)
    expect(shown).toHaveLength(1)
  })

  test('midnight begins a new day, and not the one before it', () => {
    vi.advanceTimersByTime(10 * minute)
    today = on('2026-11-23')
    vi.advanceTimersByTime(10 * minute)
    expect(shown).toHaveLength(2)
    vi.advanceTimersByTime(10 * minute)
    expect(shown).toHaveLength(2)
  })

  test('a computer that slept for days has one to show, not one for each', () => {
    vi.advanceTimersByTime(10 * minute)
    today = on('2026-11-29')
    vi.advanceTimersByTime(10 * minute)
    expect(shown).toHaveLength(2)
  })

  test('a day that comes twice is no new one; a calendar that was ahead waits for its day', () => {
    today = on('2026-11-23')
    vi.advanceTimersByTime(10 * minute)
    today = on('2026-11-22')
    vi.advanceTimersByTime(hour)
    today = on('2026-11-23')
    vi.advanceTimersByTime(hour)
    expect(shown).toHaveLength(1)
    today = on('2026-11-24')
    vi.advanceTimersByTime(hour)
    expect(shown).toHaveLength(2)
  })

  test('a failure is told and does not end it', () => {
    stop()
    let broken = true
    stop = watchReminders({
      due: () => {
        if (broken) throw new Error('the disk is gone')
        return 1
      },
      today: () => today,
      notify: (text) => shown.push(text),
      failed: (error) => failures.push(error),
    })
    vi.advanceTimersByTime(10 * minute)
    expect([failures.length, shown.length]).toEqual([1, 0])
    broken = false
    vi.advanceTimersByTime(10 * minute)
    expect(shown).toEqual(['1 step is due in Kinventory'])
  })
})
