/** Places that stand in exactly the same options, as one group. */
export interface AlikePlaces {
  /** The places of each group, in order; together every place of an option, each once. */
  readonly members: readonly (readonly number[])[]
  /** The groups of each option. */
  readonly groups: readonly (readonly number[])[]
}

/** Splits every group, option by option, into those in the option and the others; 0 stands in none. */
const refined = (options: readonly Int32Array[], places: number): Int32Array => {
  const groupOf = new Int32Array(places)
  const splitBy: number[] = []
  const splitTo: number[] = []
  let count = 1
  for (const [option, within] of options.entries()) {
    for (const place of within) {
      const before = groupOf[place] ?? 0
      if (splitBy[before] !== option) {
        splitBy[before] = option
        splitTo[before] = count
        count += 1
      }
      groupOf[place] = splitTo[before] ?? 0
    }
  }
  return groupOf
}

/** Groups what is alike; `places` is one more than the last place. Each place of an option is given once. */
export const alikePlaces = (options: readonly Int32Array[], places: number): AlikePlaces => {
  const groupOf = refined(options, places)
  const numbers = new Map<number, number>()
  const members: number[][] = []
  for (let place = 0; place < groupOf.length; place += 1) {
    const group = groupOf[place] ?? 0
    if (group === 0) continue
    const number = numbers.get(group) ?? members.length
    if (number === members.length) {
      numbers.set(group, number)
      members.push([])
    }
    members[number]?.push(place)
  }
  const groups = options.map((within) => {
    const seen = new Set<number>()
    for (const place of within) seen.add(groupOf[place] ?? 0)
    return [...seen].flatMap((group) => numbers.get(group) ?? [])
  })
  return { members, groups }
}
