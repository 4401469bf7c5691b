/** A thing to be broken: it breaks as soon as one of its options is taken whole. */
export interface CoverTarget {
  /** Indexes of `CoverProblem.options`; at least one. */
  readonly options: readonly number[]
  readonly weight: number
}

/**
 * Which things to take so that every target breaks, and as few as can be. Things that stand in exactly the same
 * options are one group, so the problem grows with the number of different groups and not with the things.
 */
export interface CoverProblem {
  /** How many things each group has. */
  readonly sizes: readonly number[]
  /** The groups of each option. */
  readonly options: readonly (readonly number[])[]
  readonly targets: readonly CoverTarget[]
}

/** How many more things have to be taken for an option to be whole. */
export const priceOf = (
  problem: CoverProblem,
  option: number,
  isTaken: (group: number) => boolean,
): number => {
  let price = 0
  for (const group of problem.options[option] ?? []) {
    if (!isTaken(group)) price += problem.sizes[group] ?? 0
  }
  return price
}

/** How many things some groups have together. */
export const sizeOf = ({ sizes }: CoverProblem, groups: Iterable<number>): number => {
  let size = 0
  for (const group of groups) size += sizes[group] ?? 0
  return size
}

/** True where one of the target's options is whole. */
export const isBroken = (
  { options }: Pick<CoverTarget, 'options'>,
  problem: CoverProblem,
  taken: ReadonlySet<number>,
): boolean =>
  options.some((option) => problem.options[option]?.every((group) => taken.has(group)) === true)

/**
 * The problem without the targets that break whenever another one does, as all options of that other one are
 * options of theirs; of targets with the same options the first stays.
 */
export const withoutImplied = (problem: CoverProblem): CoverProblem => {
  const kept: CoverTarget[] = []
  const byOptions = problem.targets.toSorted((a, b) => a.options.length - b.options.length)
  for (const target of byOptions) {
    const own = new Set(target.options)
    if (!kept.some(({ options }) => options.every((option) => own.has(option)))) kept.push(target)
  }
  return { ...problem, targets: kept }
}
