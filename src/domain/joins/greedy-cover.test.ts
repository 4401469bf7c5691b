import { describe, expect, it } from 'vitest'
import type { CoverProblem } from './cover-problem.ts'
import { greedyCover, leastSize } from './greedy-cover.ts'

const single = (...targets: readonly (readonly number[])[]): CoverProblem => ({
  sizes: [1, 1, 1, 1],
  options: [[0], [1], [2], [3]],
  targets: targets.map((options) => ({ options, weight: 1 })),
})

describe('a greedy cover', () => {
  it('gives back what later choices make needless', () => {
    expect(greedyCover(single([0, 1], [0, 2], [1], [2]))).toEqual(new Set([1, 2]))
  })

  it('takes what breaks most for its price, not what breaks most', () => {
    const problem: CoverProblem = {
      sizes: [5, 1, 1],
      options: [[0], [1], [2]],
      targets: [
        { options: [0, 1], weight: 3 },
        { options: [0, 2], weight: 3 },
      ],
    }
    expect(greedyCover(problem)).toEqual(new Set([1, 2]))
  })
})

describe('the least size', () => {
  it.each<[string, CoverProblem, number]>([
    ['of nothing to break', single(), 0],
    ['of targets that have nothing in common', single([0], [1], [2, 3]), 3],
    ['of targets that have', single([0, 1], [1, 2], [0, 2]), 1],
    [
      'of one dear target among cheap ones',
      { sizes: [4, 1], options: [[0, 1], [1]], targets: [{ options: [0], weight: 1 }] },
      5,
    ],
  ])('%s', (_, problem, expected) => {
    expect(leastSize(problem)).toBe(expected)
  })
})
