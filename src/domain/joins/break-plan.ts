import type { AccountId } from '../model/id.ts'
import { accountSample, type AccountSample } from './account-sample.ts'
import { alikePlaces } from './alike-places.ts'
import { isBroken, priceOf, type CoverProblem } from './cover-problem.ts'
import { isSupplyOut, type Supply } from './part-supply.ts'
import { refOf, type JoinRef, type SuppliedJoin } from './person-joins.ts'
import { smallestCover } from './smallest-cover.ts'

/** Accounts that, deleted together after the steps before, break these joins. */
export interface BreakStep extends AccountSample {
  readonly breaks: readonly JoinRef[]
}

/** `out`, `may-be-out`: nothing can be taken back. `needed`: each part that is still in lies in an account the family needs. */
export interface RemainingJoin extends JoinRef {
  readonly why: 'out' | 'may-be-out' | 'needed'
}

export interface BreakPlan {
  /** The single deletion that breaks most by itself, by weight; not necessarily part of the steps. */
  readonly single?: BreakStep | undefined
  /** What breaks most weight per deletion first. */
  readonly steps: readonly BreakStep[]
  /** Accounts in all steps. */
  readonly deletions: number
  /** No smaller set of deletions breaks as many joins. */
  readonly exact: boolean
  /** No set smaller than this does. */
  readonly atLeast: number
  readonly remains: readonly RemainingJoin[]
}

/** The accounts a plan is about, by place. */
export interface PlanAccounts {
  readonly accountIds: readonly AccountId[]
  /** 1 at the place of each account that is not to be deleted (`isNeeded`). */
  readonly needed: Uint8Array
}

/** More accounts of one step are only counted. */
const stepAccountsShown = 24

interface Breakable {
  readonly join: SuppliedJoin
  /** Indexes in the list of options. */
  readonly options: readonly number[]
}

interface Options {
  /** The places of the accounts of each option. */
  readonly places: readonly Int32Array[]
  readonly breakable: readonly Breakable[]
  readonly remains: readonly RemainingJoin[]
}

/** Ways to break each join: to have all accounts erased that carry one part, as long as nothing of that part is out. */
const optionsOf = (joins: readonly SuppliedJoin[], { needed }: PlanAccounts): Options => {
  const places: Int32Array[] = []
  const optionOf = new Map<Supply, number | undefined>()
  const option = (supply: Supply): number | undefined => {
    if (optionOf.has(supply)) return optionOf.get(supply)
    const isStuck = isSupplyOut(supply) || supply.places.some((place) => needed[place] === 1)
    const at = isStuck ? undefined : places.push(supply.places) - 1
    optionOf.set(supply, at)
    return at
  }
  const breakable: Breakable[] = []
  const remains: RemainingJoin[] = []
  for (const join of joins) {
    const options = join.supplies.flatMap((supply) => option(supply) ?? [])
    if (options.length > 0) breakable.push({ join, options: [...new Set(options)] })
    else remains.push({ ...refOf(join), why: join.state === 'possible' ? 'needed' : join.state })
  }
  return { places, breakable, remains }
}

const weightOf = (joins: readonly Breakable[]): number =>
  joins.reduce((sum, { join }) => sum + join.rule.weight, 0)

interface PlannedStep {
  readonly groups: readonly number[]
  readonly broken: readonly Breakable[]
}

/** Of the ways to break something within the plan the one with most weight per deletion, then the shortest. */
const stepsOf = (
  problem: CoverProblem,
  breakable: readonly Breakable[],
  plan: ReadonlySet<number>,
): readonly PlannedStep[] => {
  const within = problem.options.flatMap((groups, option) =>
    groups.every((group) => plan.has(group)) ? [option] : [],
  )
  const taken = new Set<number>()
  const steps: PlannedStep[] = []
  let left = breakable
  while (left.length > 0) {
    const [best] = within
      .map((option) => {
        const groups = (problem.options[option] ?? []).filter((group) => !taken.has(group))
        const after = new Set([...taken, ...groups])
        const broken = left.filter((one) => isBroken(one, problem, after))
        const price = priceOf(problem, option, (group) => taken.has(group))
        return { groups, broken, price, weight: weightOf(broken), option }
      })
      .filter(({ broken }) => broken.length > 0)
      .sort(
        (a, b) =>
          b.weight * a.price - a.weight * b.price || a.price - b.price || a.option - b.option,
      )
    if (!best) return steps
    for (const group of best.groups) taken.add(group)
    steps.push({ groups: best.groups, broken: best.broken })
    left = left.filter((one) => !best.broken.includes(one))
  }
  return steps
}

const singleOf = (
  { places, breakable }: Options,
  accountIds: readonly AccountId[],
): BreakStep | undefined => {
  const byPlace = new Map<number, Set<Breakable>>()
  for (const one of breakable) {
    for (const option of one.options) {
      const [only, ...others] = places[option]?.slice(0, 2) ?? []
      if (only === undefined || others.length > 0) continue
      byPlace.set(only, (byPlace.get(only) ?? new Set()).add(one))
    }
  }
  const [best] = [...byPlace]
    .map(([place, broken]) => ({ place, broken: [...broken] }))
    .sort((a, b) => weightOf(b.broken) - weightOf(a.broken) || a.place - b.place)
  return (
    best && {
      ...accountSample([best.place], accountIds, 1),
      breaks: best.broken.map(({ join }) => refOf(join)),
    }
  )
}

/**
 * The smallest set of deletions that breaks every join that deletions can still break, in steps, and what remains
 * after it. To *delete* is to have everything erased with proof; closing alone breaks nothing. A part that is out, or
 * may be, stays out whatever is deleted; accounts the family needs are left alone. An address that ties two services
 * goes on tying them after one of its accounts is gone (`familyTiesOf`).
 */
export const breakPlan = (joins: readonly SuppliedJoin[], accounts: PlanAccounts): BreakPlan => {
  const { accountIds } = accounts
  const options = optionsOf(joins, accounts)
  const { members, groups } = alikePlaces(options.places, accountIds.length)
  const problem: CoverProblem = {
    sizes: members.map((places) => places.length),
    options: groups,
    targets: options.breakable.map(({ join, options: ways }) => ({
      options: ways,
      weight: join.rule.weight,
    })),
  }
  const cover = smallestCover(problem)
  return {
    single: singleOf(options, accountIds),
    steps: stepsOf(problem, options.breakable, cover.groups).map((step) => ({
      ...accountSample(
        step.groups.flatMap((group) => members[group] ?? []).sort((a, b) => a - b),
        accountIds,
        stepAccountsShown,
      ),
      breaks: step.broken.map(({ join }) => refOf(join)),
    })),
    deletions: cover.size,
    exact: cover.exact,
    atLeast: cover.atLeast,
    remains: options.remains,
  }
}
