import { scaleLog } from '@visx/scale'
import type { Curve } from './section.ts'

/** A number to its place in pixels. */
export type Scale = (value: number) => number

/** Where a picture has its plot, in pixels. */
export interface PlotArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface CurveScales {
  readonly x: Scale
  readonly y: Scale
  readonly xTicks: readonly number[]
  readonly yTicks: readonly number[]
  /** Lines of linear growth across the plot, a power of ten apart, each from one end to the other. */
  readonly diagonals: readonly (readonly [Point, Point])[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Nothing has a logarithm; what takes no time at all is drawn as this. */
export const leastShown = 0.001

const powersBetween = (low: number, high: number, steps: readonly number[]): readonly number[] => {
  const first = Math.floor(Math.log10(low))
  const last = Math.ceil(Math.log10(high))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((power) => steps.map((step) => step * 10 ** power))
    .filter((tick) => tick >= low && tick <= high)
}

/** Room beside the first and above the last point, as a factor. */
const room = 1.35

/** Both axes as logarithms, wide enough for every point with its spread. */
export const curveScales = ({ series }: Curve, area: PlotArea): CurveScales => {
  const points = series.flatMap(({ points: each }) => each)
  const across = points.map((point) => point.across)
  const up = points.flatMap(({ figure }) =>
    [figure.low, figure.high].map((value) => Math.max(leastShown, value)),
  )
  const [left, right] = [Math.min(...across) / room, Math.max(...across) * room]
  const [low, high] = [Math.min(...up) / room, Math.max(...up) * room]
  const x = scaleLog<number>({ domain: [left, right], range: [area.left, area.right] })
  const y = scaleLog<number>({ domain: [low, high], range: [area.bottom, area.top] })
  const tens = powersBetween(low, high, [1])
  const firstPower = Math.floor(Math.log10(low / right))
  const lastPower = Math.ceil(Math.log10(high / left))
  const diagonals = Array.from({ length: lastPower - firstPower + 1 }, (_, index) => {
    const slope = 10 ** (firstPower + index)
    const from = Math.max(left, low / slope)
    const to = Math.min(right, high / slope)
    return { from, to, slope }
  })
    .filter(({ from, to }) => from < to)
    .map(
      ({ from, to, slope }) =>
        [
          { x: x(from), y: y(from * slope) },
          { x: x(to), y: y(to * slope) },
        ] as const,
    )
  return {
    x,
    y,
    xTicks: [...new Set(across)].toSorted((one, other) => one - other),
    yTicks: tens.length >= 3 ? tens : powersBetween(low, high, [1, 2, 5]),
    diagonals,
  }
}
