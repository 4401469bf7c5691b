import type { ReuseMap } from '../../../domain/reuse/mapped-reuse.ts'

/** Where something stands in the picture, in pixels from its top; always its middle. */
interface Placed {
  readonly y: number
}

export interface PlannedGroup extends Placed {
  /** Its place in `ReuseMap.groups`. */
  readonly group: number
  /** Members that are not drawn. */
  readonly left: number
}

export interface PlannedAccount extends Placed {
  /** Its place in `ReuseMap.accounts`. */
  readonly account: number
  /** The drawn groups it is in, as places in `ReuseMap.groups`. */
  readonly groups: readonly number[]
}

export interface PicturePlan {
  readonly groups: readonly PlannedGroup[]
  readonly accounts: readonly PlannedAccount[]
  readonly height: number
  /** Something of the map is not drawn. */
  readonly isCut: boolean
}

/** More than these make a picture nobody can follow; the list has the rest. */
export const mostGroups = 12
export const mostAccounts = 24

/** Two lines of small text and the space around them; one line that a finger finds. */
export const groupHeight = 52
export const accountHeight = 30

/**
 * The accounts to draw, group by group. Each round brings one more of every group, so that a big group leaves room
 * for the others; an account that stands there already counts for all of its groups.
 */
const drawnAccounts = ({ groups }: ReuseMap): readonly number[] => {
  const lists = groups.slice(0, mostGroups).map(({ members }) => members)
  const longest = Math.max(0, ...lists.map((members) => members.length))
  const drawn = new Set<number>()
  for (let round = 0; round < longest; round += 1) {
    for (const members of lists) {
      const account = members[round]?.account
      if (account !== undefined && drawn.size < mostAccounts) drawn.add(account)
    }
  }
  return [...new Set(lists.flat().map(({ account }) => account))].filter((one) => drawn.has(one))
}

/**
 * Where everything of the picture stands: groups on one side, gravest first, accounts on the other, each once, beside
 * the first group that brings it in. The same map always gives the same picture.
 */
export const picturePlan = (map: ReuseMap): PicturePlan => {
  const accounts = drawnAccounts(map).map((account, place): PlannedAccount => {
    const groups = (map.accounts[account]?.groups ?? []).filter((group) => group < mostGroups)
    return { account, groups, y: (place + 0.5) * accountHeight }
  })
  const shown = map.groups.slice(0, mostGroups)
  const heights: number[] = []
  const groups = shown.map((group, place): PlannedGroup => {
    const members = accounts.filter((one) => one.groups.includes(place))
    const own = members.filter((one) => Math.min(...one.groups) === place)
    const beside = own.length > 0 ? own : members
    const middle = beside.reduce((sum, { y }) => sum + y, 0) / Math.max(1, beside.length)
    const above = heights.at(-1)
    const least = above === undefined ? groupHeight / 2 : above + groupHeight
    const y = Math.max(least, Math.round(middle))
    heights.push(y)
    const all = Object.values(group.states).reduce((sum, one) => sum + one, 0)
    return { group: place, y, left: all - members.length }
  })
  return {
    groups,
    accounts,
    height: Math.max(accounts.length * accountHeight, (heights.at(-1) ?? 0) + groupHeight / 2),
    isCut:
      map.moreGroups > 0 || map.groups.length > shown.length || groups.some(({ left }) => left > 0),
  }
}
