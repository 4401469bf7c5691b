import { rankOf } from '../../../domain/verdicts/verdict-level.ts'
import { lostData } from './lost-data.ts'
import type { SurfaceBreach } from './surface-view.ts'

/** A person's breaches: the surest first, then those that lost most, then those that may have lost most. */
export const worstFirst = (breaches: readonly SurfaceBreach[]): readonly SurfaceBreach[] =>
  breaches
    .map((breach) => ({ breach, rank: rankOf(breach.level), lost: lostData(breach) }))
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        other.lost.exposed.length - one.lost.exposed.length ||
        other.lost.ask.length - one.lost.ask.length,
    )
    .map(({ breach }) => breach)
