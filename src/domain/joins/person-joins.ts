import type { PersonId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import type { JoinPart, JoinRule } from '../model/join-rule.ts'
import { isSupplyOut, supplyOf, type JoinSources, type Supply } from './part-supply.ts'

/** `out`: every part is out. `may-be-out`: some only as a question. `possible`: some part is still only held. */
export const joinStates = ['out', 'may-be-out', 'possible'] as const
export type JoinState = (typeof joinStates)[number]

/** A rule whose parts are all there for one person. */
export interface SuppliedJoin {
  readonly rule: JoinRule
  readonly personId: PersonId
  readonly state: JoinState
  /** In the order of the rule's parts. */
  readonly supplies: readonly Supply[]
}

/** Which join is meant; a rule holds once per person at most. */
export interface JoinRef {
  readonly personId: PersonId
  readonly ruleId: string
}

/** A join by its name. */
export const refOf = ({ personId, rule }: SuppliedJoin): JoinRef => ({ personId, ruleId: rule.id })

const stateOf = (supplies: readonly Supply[]): JoinState => {
  if (!supplies.every(isSupplyOut)) return 'possible'
  return supplies.every(({ state }) => state === 'exposed') ? 'out' : 'may-be-out'
}

/** Places of the accounts that carry every part by themselves, in working order. */
export const wholePlaces = ({ supplies }: SuppliedJoin): readonly number[] => {
  const [fewest, ...others] = supplies.toSorted((a, b) => a.places.length - b.places.length)
  return [...(fewest?.places ?? [])].filter((place) =>
    others.every(({ codes }) => codes[place] !== 0),
  )
}

/**
 * The joins that can be made about one person: gravest state first, then the heaviest, then by id. A join of which
 * one part lies nowhere is none. Parts that rules have in common are looked for once.
 */
export const personJoins = (
  person: Person,
  rules: readonly JoinRule[],
  sources: JoinSources,
): readonly SuppliedJoin[] => {
  const known = new Map<string, Supply | undefined>()
  const supply = (part: JoinPart): Supply | undefined => {
    const key = `${part.of} ${part.anyOf.join(' ')}`
    if (!known.has(key)) known.set(key, supplyOf(part, person.id, sources))
    return known.get(key)
  }
  return rules
    .flatMap((rule): SuppliedJoin[] => {
      if (rule.role !== undefined && rule.role !== person.role) return []
      const supplies: Supply[] = []
      for (const part of rule.parts) {
        const found = supply(part)
        if (!found) return []
        supplies.push(found)
      }
      return [{ rule, personId: person.id, state: stateOf(supplies), supplies }]
    })
    .sort(
      (a, b) =>
        joinStates.indexOf(a.state) - joinStates.indexOf(b.state) ||
        b.rule.weight - a.rule.weight ||
        (a.rule.id < b.rule.id ? -1 : 1),
    )
}
