import { priceOf, sizeOf, withoutImplied, type CoverProblem } from './cover-problem.ts'
import { greedyCover, leastSize } from './greedy-cover.ts'

export interface Cover {
  readonly groups: ReadonlySet<number>
  readonly size: number
  /** No cover is smaller. */
  readonly exact: boolean
  /** Every cover takes at least so many things; equal to `size` where it is exact. */
  readonly atLeast: number
}

/** How many options and groups may be looked at: some tens of milliseconds. Counted, not timed, so that answers repeat. */
const effort = 150_000

/** The target with the fewest options left, and the least that the dearest target still costs. */
interface Outlook {
  readonly branches: readonly number[] | undefined
  readonly least: number
}

/** Branch and bound; `undefined` where the effort ran out. Starts from a cover and looks for smaller ones. */
const searchSmaller = (
  problem: CoverProblem,
  start: ReadonlySet<number>,
): { readonly groups: ReadonlySet<number>; readonly finished: boolean } => {
  const taken = problem.sizes.map(() => 0)
  const refused = problem.options.map(() => 0)
  let best = { groups: start, size: sizeOf(problem, start) }
  let spent = 0

  const price = (option: number): number => {
    spent += 1 + (problem.options[option]?.length ?? 0)
    return priceOf(problem, option, (group) => taken[group] !== 0)
  }

  const lookAhead = (): Outlook => {
    let branches: readonly number[] | undefined
    let least = 0
    for (const target of problem.targets) {
      const prices = target.options.map((option) => ({ option, price: price(option) }))
      if (prices.some((one) => one.price === 0)) continue
      const open = prices
        .filter(({ option }) => refused[option] === 0)
        .sort((a, b) => a.price - b.price || a.option - b.option)
      least = Math.max(least, open[0]?.price ?? Infinity)
      if (branches === undefined || open.length < branches.length) {
        branches = open.map(({ option }) => option)
      }
    }
    return { branches, least }
  }

  const mark = (marks: number[], places: readonly number[], by: 1 | -1): void => {
    for (const place of places) marks[place] = (marks[place] ?? 0) + by
  }

  const visit = (size: number): void => {
    if (spent > effort) return
    const { branches, least } = lookAhead()
    if (branches === undefined) {
      if (size < best.size) {
        best = {
          groups: new Set(taken.flatMap((times, group) => (times > 0 ? [group] : []))),
          size,
        }
      }
      return
    }
    if (size + least >= best.size) return
    for (const option of branches) {
      const groups = problem.options[option] ?? []
      const added = price(option)
      mark(taken, groups, 1)
      visit(size + added)
      mark(taken, groups, -1)
      // Whatever takes this option has been seen, so its siblings need not try it again.
      mark(refused, [option], 1)
    }
    mark(refused, branches, -1)
  }

  visit(0)
  return { groups: best.groups, finished: spent <= effort }
}

/**
 * Groups that break every target with as few things as can be: exact by branch and bound where that takes a bounded
 * effort, else the best that was found, with what no cover can do without. The same problem always has the same
 * answer, on any machine. Every target needs an option.
 */
export const smallestCover = (whole: CoverProblem): Cover => {
  const problem = withoutImplied(whole)
  const greedy = greedyCover(problem)
  const least = leastSize(problem)
  const { groups, finished } =
    sizeOf(problem, greedy) === least
      ? { groups: greedy, finished: true }
      : searchSmaller(problem, greedy)
  const size = sizeOf(problem, groups)
  const exact = finished || size === least
  return { groups, size, exact, atLeast: exact ? size : least }
}
