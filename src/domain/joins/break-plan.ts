import type { AccountId, PersonId } from '../model/id.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isOut } from './carried-facts.ts'
import { isBroken, priceOf, type CoverProblem } from './cover-problem.ts'
import { isNeeded } from './needed-accounts.ts'
import type { FoundJoin, PartCarrier } from './person-joins.ts'
import { smallestCover } from './smallest-cover.ts'

/** Which join is meant; a rule holds once per person at most. */
export interface JoinRef {
  readonly personId: PersonId
  readonly ruleId: string
}

/** Accounts that, deleted together after the steps before, break these joins. */
export interface BreakStep {
  /** In working order. */
  readonly accountIds: readonly AccountId[]
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

interface Breakable {
  readonly join: FoundJoin
  /** Places in the list of options. */
  readonly options: readonly number[]
}

interface Options {
  /** The accounts of each option, each once. */
  readonly accounts: readonly (readonly AccountId[])[]
  readonly breakable: readonly Breakable[]
  readonly remains: readonly RemainingJoin[]
}

const refOf = ({ personId, ruleId }: FoundJoin): JoinRef => ({ personId, ruleId })

/** Ways to break each join: to have all accounts erased that carry one part, as long as nothing of that part is out. */
const optionsOf = (joins: readonly FoundJoin[], index: InventoryIndex): Options => {
  const accounts: (readonly AccountId[])[] = []
  const places = new Map<readonly PartCarrier[], number | undefined>()
  const placeOf = (carriers: readonly PartCarrier[]): number | undefined => {
    if (places.has(carriers)) return places.get(carriers)
    const ids = carriers.map(({ accountId }) => accountId)
    const stuck = ids.some((id) => {
      const account = index.accounts.get(id)
      return account === undefined || isNeeded(account, index)
    })
    const place = stuck ? undefined : accounts.push(ids) - 1
    places.set(carriers, place)
    return place
  }
  const breakable: Breakable[] = []
  const remains: RemainingJoin[] = []
  for (const join of joins) {
    const options = join.parts.flatMap(({ state, carriers }) =>
      isOut(state) ? [] : (placeOf(carriers) ?? []),
    )
    if (options.length > 0) breakable.push({ join, options: [...new Set(options)] })
    else remains.push({ ...refOf(join), why: join.state === 'possible' ? 'needed' : join.state })
  }
  return { accounts, breakable, remains }
}

/** Accounts that stand in exactly the same options, told apart option by option. */
const groupAccounts = (
  options: Options['accounts'],
): { readonly members: readonly (readonly AccountId[])[]; readonly groups: number[][] } => {
  const groupOf = new Map<AccountId, number>()
  let count = 0
  for (const ids of options) {
    const split = new Map<number | undefined, number>()
    for (const id of ids) {
      const before = groupOf.get(id)
      const after = split.get(before) ?? count++
      split.set(before, after)
      groupOf.set(id, after)
    }
  }
  const members = new Map<number, AccountId[]>()
  for (const [id, group] of groupOf) {
    const list = members.get(group)
    if (list) list.push(id)
    else members.set(group, [id])
  }
  const place = new Map([...members.keys()].map((group, at) => [group, at]))
  const groups = options.map((ids) => [
    ...new Set(ids.flatMap((id) => place.get(groupOf.get(id) ?? -1) ?? [])),
  ])
  return { members: [...members.values()], groups }
}

const weightOf = (joins: readonly Breakable[]): number =>
  joins.reduce((sum, { join }) => sum + join.weight, 0)

/** Of the ways to break something within the plan the one with most weight per deletion, then the shortest. */
const stepsOf = (
  problem: CoverProblem,
  breakable: readonly Breakable[],
  plan: ReadonlySet<number>,
  accountsOf: (groups: readonly number[]) => readonly AccountId[],
): readonly BreakStep[] => {
  const within = problem.options.flatMap((groups, option) =>
    groups.every((group) => plan.has(group)) ? [option] : [],
  )
  const taken = new Set<number>()
  const steps: BreakStep[] = []
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
    steps.push({
      accountIds: accountsOf(best.groups),
      breaks: best.broken.map(({ join }) => refOf(join)),
    })
    left = left.filter((one) => !best.broken.includes(one))
  }
  return steps
}

const singleOf = (
  { accounts, breakable }: Options,
  rank: (id: AccountId) => number,
): BreakStep | undefined => {
  const byAccount = new Map<AccountId, Set<Breakable>>()
  for (const one of breakable) {
    for (const option of one.options) {
      const [only, ...others] = accounts[option] ?? []
      if (only === undefined || others.length > 0) continue
      byAccount.set(only, (byAccount.get(only) ?? new Set()).add(one))
    }
  }
  const [best] = [...byAccount]
    .map(([accountId, broken]) => ({ accountId, broken: [...broken] }))
    .sort(
      (a, b) => weightOf(b.broken) - weightOf(a.broken) || rank(a.accountId) - rank(b.accountId),
    )
  return (
    best && { accountIds: [best.accountId], breaks: best.broken.map(({ join }) => refOf(join)) }
  )
}

/**
 * The smallest set of deletions that breaks every join that deletions can still break, in steps, and what remains
 * after it. To *delete* is to have everything erased with proof; closing alone breaks nothing. A part that is out, or
 * may be, stays out whatever is deleted; accounts the family needs (`isNeeded`) are left alone. An address that ties
 * two services goes on tying them after one of its accounts is gone.
 */
export const breakPlan = (joins: readonly FoundJoin[], index: InventoryIndex): BreakPlan => {
  const rank = (id: AccountId): number => index.rank.get(id) ?? 0
  const options = optionsOf(joins, index)
  const { members, groups } = groupAccounts(options.accounts)
  const problem: CoverProblem = {
    sizes: members.map((ids) => ids.length),
    options: groups,
    targets: options.breakable.map(({ join, options: ways }) => ({
      options: ways,
      weight: join.weight,
    })),
  }
  const cover = smallestCover(problem)
  return {
    single: singleOf(options, rank),
    steps: stepsOf(problem, options.breakable, cover.groups, (within) =>
      within.flatMap((group) => members[group] ?? []).sort((a, b) => rank(a) - rank(b)),
    ),
    deletions: cover.size,
    exact: cover.exact,
    atLeast: cover.atLeast,
    remains: options.remains,
  }
}
