import { expect, test } from 'vitest'
import { fewestJudged, slopeOf, type Sample } from './progress.ts'

const samples = (count: number, heapOf: (round: number) => number): readonly Sample[] =>
  Array.from({ length: count }, (_, round) => ({
    round,
    commands: 250 * (round + 1),
    heap: heapOf(round),
    resident: 0,
    handles: 0,
    database: undefined,
    compact: undefined,
  }))

const heapSlope = (of: readonly Sample[]) => slopeOf(of, ({ heap }) => heap)

test('memory that fills up once is no growth, and that of a short run is not judged', () => {
  const fillsUp = (round: number): number => Math.min(round, 8) * 1_000_000
  expect(heapSlope(samples(fewestJudged - 1, fillsUp))).toBeUndefined()
  expect(heapSlope(samples(fewestJudged, fillsUp))).toBe(0)
})

test('memory that goes on growing is told, in a thousand commands', () => {
  expect(heapSlope(samples(30, (round) => 500 * round))).toBeCloseTo(2000)
})
