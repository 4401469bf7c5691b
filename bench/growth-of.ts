import type { Figure } from './report/section.ts'

/** A size, and what it cost. */
export interface Sized {
  readonly across: number
  readonly figure: Figure
}

/** Above it growth is not called near linear any more; what grows like n log n stays below. */
export const nearLinear = 1.2

/**
 * How the cost grows from one size to the next: the exponent of the power of the size that leads from the one median to
 * the other, two decimals. 1 is linear, 2 quadratic. One less than there are sizes.
 */
export const growthOf = (points: readonly Sized[]): readonly number[] =>
  points.slice(1).flatMap((point, place) => {
    const before = points[place]
    if (before === undefined || before.figure.median <= 0 || point.figure.median <= 0) return []
    const exponent =
      Math.log(point.figure.median / before.figure.median) / Math.log(point.across / before.across)
    return [Math.round(exponent * 100) / 100]
  })
