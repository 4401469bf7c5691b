import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupReasons } from './backup-manifest.ts'
import { type KeptBackup, superfluousBackups } from './retention.ts'

const day = 24 * 60 * 60 * 1000

const at = (text: string): number => Date.parse(`${text}Z`)

const daily = (text: string): KeptBackup => ({ name: text, madeAt: at(text), reason: 'daily' })

/** What stays. */
const kept = (backups: readonly KeptBackup[], now: number): readonly KeptBackup[] => {
  const gone = superfluousBackups(backups, now)
  return backups.filter(({ name }) => !gone.includes(name))
}

const names = (backups: readonly KeptBackup[]): readonly string[] => backups.map(({ name }) => name)

test('of a hundred days, seven days and then four Sundays stay', () => {
  // 22 November 2026 is a Sunday.
  const last = at('2026-11-22T10:00')
  const backups = Array.from({ length: 100 }, (_, index) =>
    daily(new Date(last - index * day).toISOString().slice(0, 16)),
  )
  expect(names(kept(backups, last))).toEqual([
    '2026-11-22T10:00',
    '2026-11-21T10:00',
    '2026-11-20T10:00',
    '2026-11-19T10:00',
    '2026-11-18T10:00',
    '2026-11-17T10:00',
    '2026-11-16T10:00',
    '2026-11-15T10:00',
    '2026-11-08T10:00',
    '2026-11-01T10:00',
    '2026-10-25T10:00',
  ])
})

test('the rule, followed day by day, keeps what it would keep of all of them', () => {
  const first = at('2026-01-01T10:00')
  let backups: readonly KeptBackup[] = []
  for (let index = 0; index < 120; index += 1) {
    const now = first + index * day
    backups = kept([...backups, daily(new Date(now).toISOString().slice(0, 16))], now)
  }
  expect(backups).toHaveLength(11)
  const gaps = backups
    .slice(1, 5)
    .map((backup, index) => (backup.madeAt - (backups[index]?.madeAt ?? 0)) / day)
  // The last of the weeks is still under way, so its newest may be any day of it.
  expect(gaps.slice(0, 2)).toEqual([7, 7])
  expect(gaps[2]).toBeLessThanOrEqual(7)
})

test('days without use do not count', () => {
  const backups = ['2020-01-01T10:00', '2023-05-05T10:00', '2026-11-22T10:00'].map(daily)
  expect(superfluousBackups(backups, at('2026-11-22T10:00'))).toEqual([])
})

test('the newest of a day stays', () => {
  const backups = ['2026-11-22T08:00', '2026-11-22T10:00', '2026-11-22T09:00'].map(daily)
  expect(names(kept(backups, at('2026-11-22T10:00')))).toEqual(['2026-11-22T10:00'])
})

test('those before a migration, a renewal, a restore and those asked for are counted apart, three of each', () => {
  const backups = backupReasons.flatMap((reason) =>
    [1, 2, 3, 4].map((hour) => ({ name: `${reason}${hour}`, madeAt: hour, reason })),
  )
  expect(superfluousBackups(backups, 10)).toEqual([
    'daily1',
    'daily2',
    'daily3',
    'migration1',
    'renewal1',
    'restore1',
    'asked1',
  ])
})

describe('a clock that is wrong', () => {
  const future = Array.from({ length: 30 }, (_, index) =>
    daily(new Date(at('2031-01-01T10:00') + index * day).toISOString().slice(0, 16)),
  )

  test('and then set right: backups dated in the future push out none of today', () => {
    const backups = [...future, daily('2026-11-21T10:00'), daily('2026-11-22T10:00')]
    const stay = names(kept(backups, at('2026-11-22T10:00')))
    expect(stay).toContain('2026-11-21T10:00')
    expect(stay).toContain('2026-11-22T10:00')
    expect(stay).toContain('2031-01-30T10:00')
  })

  test('and then set back: what was made before stays, and so does what is made now', () => {
    const made = daily('1999-01-01T10:00')
    const stay = names(kept([...future, made], made.madeAt))
    expect(stay).toContain(made.name)
    expect(stay).toContain('2031-01-30T10:00')
    expect(stay.length).toBeGreaterThan(8)
  })
})

const anyBackups = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 6 }),
    madeAt: fc.nat(200 * day),
    reason: fc.constantFrom(...backupReasons),
  }),
  { selector: ({ name }) => name, maxLength: 60 },
)

describe('whatever there is', () => {
  test('the one just made stays, by whichever clock', () => {
    fc.assert(
      fc.property(
        anyBackups,
        fc.nat(200 * day),
        fc.constantFrom(...backupReasons),
        (before, now, reason) => {
          // Of two made at the same millisecond for the same reason, the name decides.
          const others = before.filter(({ madeAt }) => madeAt !== now)
          const made: KeptBackup = { name: 'the one just made', madeAt: now, reason }
          expect(superfluousBackups([...others, made], now)).not.toContain(made.name)
        },
      ),
    )
  })

  test('what is left is left the next time, and is no more than the rule says', () => {
    fc.assert(
      fc.property(anyBackups, fc.nat(200 * day), (backups, now) => {
        const stay = kept(backups, now)
        expect(superfluousBackups(stay, now)).toEqual([])
        expect(stay.length).toBeLessThanOrEqual(2 * (7 + 4 + 4 * 3))
        expect(stay.length > 0).toBe(backups.length > 0)
      }),
    )
  })

  test('the order in which they are listed does not matter', () => {
    fc.assert(
      fc.property(anyBackups, fc.nat(200 * day), (backups, now) => {
        expect(new Set(superfluousBackups(backups.toReversed(), now))).toEqual(
          new Set(superfluousBackups(backups, now)),
        )
      }),
    )
  })
})
