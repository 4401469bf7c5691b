import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBroken, sizeOf, type CoverProblem } from './cover-problem.ts'
import { smallestCover } from './smallest-cover.ts'

const problems = (groups: number, targets: number): fc.Arbitrary<CoverProblem> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: groups, maxLength: groups }),
      fc.array(fc.uniqueArray(fc.nat({ max: groups - 1 }), { minLength: 1, maxLength: groups }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.array(
        fc.tuple(
          fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
          fc.integer({ min: 1, max: 5 }),
        ),
        {
          maxLength: targets,
        },
      ),
    )
    .map(([sizes, options, drawn]) => ({
      sizes,
      options,
      targets: drawn.map(([picks, weight]) => ({
        options: [...new Set(picks.map((pick) => pick % options.length))],
        weight,
      })),
    }))

/** All sets of groups, one after the other. */
const leastByTrying = (problem: CoverProblem): number => {
  let least = Infinity
  for (let set = 0; set < 2 ** problem.sizes.length; set += 1) {
    const taken = new Set(problem.sizes.flatMap((_, group) => (set & (1 << group) ? [group] : [])))
    if (problem.targets.every((target) => isBroken(target, problem, taken))) {
      least = Math.min(least, sizeOf(problem, taken))
    }
  }
  return least
}

describe('a cover', () => {
  it('is as small as any, and says so', () => {
    fc.assert(
      fc.property(problems(7, 8), (problem) => {
        const { groups, size, exact, atLeast } = smallestCover(problem)
        expect(problem.targets.every((target) => isBroken(target, problem, groups))).toBe(true)
        expect(size).toBe(sizeOf(problem, groups))
        expect({ exact, size, atLeast }).toEqual({
          exact: true,
          size: leastByTrying(problem),
          atLeast: size,
        })
      }),
      { numRuns: 300 },
    )
  })

  it('keeps its promises where the search is cut short', () => {
    // Pairs of 120 single things, drawn by a fixed rule: too tangled for any bound to close soon.
    const count = 120
    let state = 1
    const draw = (): number => {
      state = (state * 48_271) % 2_147_483_647
      return state % count
    }
    const targets = Array.from({ length: count * 3 }, () => ({
      options: [...new Set([draw(), draw()])],
      weight: 1,
    }))
    const problem: CoverProblem = {
      sizes: Array.from({ length: count }, () => 1),
      options: Array.from({ length: count }, (_, group) => [group]),
      targets,
    }
    const first = smallestCover(problem)
    expect(first.exact).toBe(false)
    expect(problem.targets.every((target) => isBroken(target, problem, first.groups))).toBe(true)
    expect(first.atLeast).toBeGreaterThan(0)
    expect(first.atLeast).toBeLessThan(first.size)
    expect(smallestCover(problem)).toEqual(first)
  })

  it('needs nothing where there is nothing to break', () => {
    expect(smallestCover({ sizes: [2], options: [[0]], targets: [] })).toEqual({
      groups: new Set(),
      size: 0,
      exact: true,
      atLeast: 0,
    })
  })

  it('prefers one dear option to many cheap ones only where it is smaller', () => {
    const problem: CoverProblem = {
      sizes: [1, 1, 1, 2],
      options: [[0], [1], [2], [3]],
      targets: [0, 1, 2].map((cheap) => ({ options: [cheap, 3], weight: 1 })),
    }
    expect(smallestCover(problem)).toMatchObject({ size: 2, groups: new Set([3]) })
  })
})
