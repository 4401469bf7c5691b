import type { PersonId } from '../../../domain/model/id.ts'
import type { VerdictLevel } from '../../../domain/model/verdict.ts'
import type { Standings } from './review-view.ts'

/** What becomes different between two pictures of who is in a breach. */
export interface StandingMoves {
  /** People by the level they come to; those whose level stays are in none. */
  readonly levels: readonly {
    readonly level: VerdictLevel
    readonly personIds: readonly PersonId[]
  }[]
  /** More or fewer, over all people. */
  readonly exposed: number
  readonly asked: number
  readonly steps: number
}

const total = (standings: Standings, of: 'exposed' | 'asked' | 'steps'): number =>
  standings.reduce((sum, one) => sum + one[of], 0)

/** Compares where everybody stood with where they stand, or would. */
export const standingMoves = (before: Standings, now: Standings): StandingMoves => {
  const moved = now.filter(
    ({ personId, level }) => before.find((one) => one.personId === personId)?.level !== level,
  )
  return {
    levels: [...Map.groupBy(moved, ({ level }) => level)].map(([level, people]) => ({
      level,
      personIds: people.map(({ personId }) => personId),
    })),
    exposed: total(now, 'exposed') - total(before, 'exposed'),
    asked: total(now, 'asked') - total(before, 'asked'),
    steps: total(now, 'steps') - total(before, 'steps'),
  }
}
