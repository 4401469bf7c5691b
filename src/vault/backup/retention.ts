import type { BackupReason } from './backup-manifest.ts'

/** An automatic backup of one vault, as far as it matters for how long it is kept. */
export interface KeptBackup {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
  readonly reason: BackupReason
}

/** The newest of each of so many days, and beyond them of so many weeks. */
const keptDays = 7
const keptWeeks = 4
/** Of every other reason: the state before each of the last changes of that kind. */
const keptOthers = 3

const dayLength = 24 * 60 * 60 * 1000

/** Days since 1970 in UTC, as the names of the files count them. */
const dayOf = (madeAt: number): number => Math.floor(madeAt / dayLength)

/** Weeks begin on Mondays, and 1 January 1970 was a Thursday. */
const weekOf = (madeAt: number): number => Math.floor((dayOf(madeAt) + 3) / 7)

/** Newest first; of two made at the same time the one whose name sorts last counts as newer. */
const newestFirst = (backups: readonly KeptBackup[]): readonly KeptBackup[] =>
  backups.toSorted(
    (one, other) =>
      other.madeAt - one.madeAt || (one.name < other.name ? 1 : one.name > other.name ? -1 : 0),
  )

/** The first, so the newest, of each of the first `count` periods. */
const firstOfEach = (
  backups: readonly KeptBackup[],
  periodOf: (madeAt: number) => number,
  count: number,
): readonly KeptBackup[] => {
  const firsts = new Map<number, KeptBackup>()
  for (const backup of backups) {
    const period = periodOf(backup.madeAt)
    if (!firsts.has(period)) firsts.set(period, backup)
  }
  return [...firsts.values()].slice(0, count)
}

const kept = (backups: readonly KeptBackup[]): readonly KeptBackup[] => {
  const sorted = newestFirst(backups)
  const daily = sorted.filter(({ reason }) => reason === 'daily')
  const days = firstOfEach(daily, dayOf, keptDays)
  const oldest = Math.min(...days.map(({ madeAt }) => dayOf(madeAt)))
  const older = daily.filter(({ madeAt }) => dayOf(madeAt) < oldest)
  const others = Map.groupBy(
    sorted.filter(({ reason }) => reason !== 'daily'),
    ({ reason }) => reason,
  )
  return [
    ...days,
    ...firstOfEach(older, weekOf, keptWeeks),
    ...[...others.values()].flatMap((group) => group.slice(0, keptOthers)),
  ]
}

/**
 * The names of those automatic backups of one vault that may go. Of the daily ones the newest of each of
 * seven days stays, and of each of four weeks before these; of those made for any other reason the last
 * three of each. Backups dated later than `now` (milliseconds since 1970) are counted apart: a clock that
 * was wrong, or is, tells nothing about which are older, so neither kind pushes out the other, and the
 * one just made always stays.
 */
export const superfluousBackups = (
  backups: readonly KeptBackup[],
  now: number,
): readonly string[] => {
  const stay = new Set(
    [
      ...kept(backups.filter(({ madeAt }) => madeAt <= now)),
      ...kept(backups.filter(({ madeAt }) => madeAt > now)),
    ].map(({ name }) => name),
  )
  return backups.map(({ name }) => name).filter((name) => !stay.has(name))
}
