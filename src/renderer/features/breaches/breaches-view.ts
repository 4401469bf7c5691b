import { isAffected, rankOf } from '../../../domain/verdicts/verdict-level.ts'
import type { Wire } from '../../state/wire.ts'

/** All breaches of the catalogue, as the program answers them. */
export type BreachesAnswer = Awaited<ReturnType<Wire['breaches']['list']>>
export type TouchingBreach = BreachesAnswer['touching'][number]

export interface TouchingParts {
  /** They touch or may touch somebody; *could not check* is among them (P6). */
  readonly touching: readonly TouchingBreach[]
  /** Looked at, and *unlikely* or *not affected*. */
  readonly lookedAt: readonly TouchingBreach[]
}

/** The surest first, then those that touch most people, then those with most steps left. */
const byUrgency = (first: TouchingBreach, second: TouchingBreach): number =>
  rankOf(first.level) - rankOf(second.level) ||
  second.personIds.length - first.personIds.length ||
  second.steps - second.done - (first.steps - first.done)

/** Parts the breaches of the family's services by whether they touch somebody, each part the most urgent first. */
export const touchingParts = (all: readonly TouchingBreach[]): TouchingParts => ({
  touching: all.filter(({ level }) => isAffected(level)).toSorted(byUrgency),
  lookedAt: all.filter(({ level }) => !isAffected(level)).toSorted(byUrgency),
})

/** Those that touch somebody and have a step left, in the same order. */
export const openBreaches = (all: readonly TouchingBreach[]): readonly TouchingBreach[] =>
  touchingParts(all).touching.filter(({ done, steps }) => done < steps)
