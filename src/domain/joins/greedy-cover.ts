import { isBroken, priceOf, sizeOf, type CoverProblem } from './cover-problem.ts'

/** The option that breaks the most weight per thing still to be taken; the cheaper, then the first, of equals. */
const bestOption = (problem: CoverProblem, taken: ReadonlySet<number>): number | undefined => {
  const gains = new Map<number, number>()
  for (const target of problem.targets) {
    if (isBroken(target, problem, taken)) continue
    for (const option of target.options) {
      gains.set(option, (gains.get(option) ?? 0) + target.weight)
    }
  }
  const [best] = [...gains]
    .map(([option, gain]) => ({
      option,
      gain,
      price: priceOf(problem, option, (group) => taken.has(group)),
    }))
    .sort((a, b) => b.gain * a.price - a.gain * b.price || a.price - b.price || a.option - b.option)
  return best?.option
}

const groupsOf = (problem: CoverProblem, options: readonly number[]): ReadonlySet<number> =>
  new Set(options.flatMap((option) => problem.options[option] ?? []))

/** Options that turn out to be needless once later ones are taken are given back, the earliest first. */
const withoutNeedless = (problem: CoverProblem, chosen: readonly number[]): readonly number[] =>
  chosen.reduce((left, option) => {
    const fewer = left.filter((one) => one !== option)
    const taken = groupsOf(problem, fewer)
    return problem.targets.every((target) => isBroken(target, problem, taken)) ? fewer : left
  }, chosen)

/** Groups that break every target, found by taking again and again what breaks most for its price. */
export const greedyCover = (problem: CoverProblem): ReadonlySet<number> => {
  const chosen: number[] = []
  for (;;) {
    const next = bestOption(problem, groupsOf(problem, chosen))
    if (next === undefined) return groupsOf(problem, withoutNeedless(problem, chosen))
    chosen.push(next)
  }
}

/**
 * A number of things no cover can do without: targets that have no group in common need at least their cheapest
 * option each, and any single target needs its own.
 */
export const leastSize = (problem: CoverProblem): number => {
  const needs = problem.targets
    .map(({ options }) => ({
      groups: groupsOf(problem, options),
      least: Math.min(...options.map((option) => priceOf(problem, option, () => false))),
    }))
    .sort((a, b) => sizeOf(problem, a.groups) - b.least - (sizeOf(problem, b.groups) - a.least))
  const used = new Set<number>()
  let apart = 0
  for (const { groups, least } of needs) {
    if ([...groups].some((group) => used.has(group))) continue
    for (const group of groups) used.add(group)
    apart += least
  }
  return Math.max(apart, ...needs.map(({ least }) => least))
}
