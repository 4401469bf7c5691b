import type { AccountId, PersonId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import {
  carryingStates,
  isOut,
  type CarriedFact,
  type CarriedFacts,
  type CarryingState,
} from './carried-facts.ts'
import type { FamilyTie, TiesTo } from './family-ties.ts'
import type { JoinPart, JoinRule } from './join-rule.ts'

/** A fact that supplies a part; `tie` says how a relative's fact leads to the person. */
export interface PartCarrier extends CarriedFact {
  readonly tie?: FamilyTie | undefined
}

/** `out`: every part is out. `may-be-out`: some only as a question. `possible`: some part is still only held. */
export const joinStates = ['out', 'may-be-out', 'possible'] as const
export type JoinState = (typeof joinStates)[number]

export interface FoundPart {
  readonly partId: string
  /** The worst of its carriers. */
  readonly state: CarryingState
  /** One per account: the worst fact there, of equally bad ones the person’s own. */
  readonly carriers: readonly PartCarrier[]
}

/** A rule whose parts are all there. */
export interface FoundJoin {
  readonly ruleId: string
  readonly personId: PersonId
  readonly weight: number
  readonly state: JoinState
  /** In the order of the rule. */
  readonly parts: readonly FoundPart[]
  /** Accounts that carry every part by themselves. */
  readonly wholeIn: readonly AccountId[]
}

export interface JoinSources {
  /** In the household's order. */
  readonly facts: ReadonlyMap<PersonId, CarriedFacts>
  readonly tiesTo: TiesTo
  /** How many there are: one more than the last place. */
  readonly accounts: number
}

/** The carriers of a part; rules that ask for the same share them. */
interface Supply {
  readonly carriers: readonly PartCarrier[]
  /** The places of their accounts. */
  readonly places: readonly number[]
  /** The worst of the carriers; `undefined` where there is none. */
  readonly state: CarryingState | undefined
}

const severity: Readonly<Record<CarryingState, number>> = {
  exposed: 0,
  ask: 1,
  held: 2,
  assumed: 3,
}

const supplyOf = (
  part: JoinPart,
  personId: PersonId,
  { facts, tiesTo, accounts }: JoinSources,
): Supply => {
  const carriers: PartCarrier[] = []
  const places: number[] = []
  // Where the carrier of a place stands, counted from 1: a plain list would be far too sparse.
  const slots = new Int32Array(accounts)
  const isBetter = (state: CarryingState, place: number): boolean => {
    const known = carriers[(slots[place] ?? 0) - 1]
    return known === undefined || severity[state] < severity[known.state]
  }
  const take = (carrier: PartCarrier, place: number): void => {
    const slot = slots[place] ?? 0
    if (slot > 0) {
      carriers[slot - 1] = carrier
      return
    }
    carriers.push(carrier)
    slots[place] = places.push(place)
  }
  const ties = tiesTo.get(personId)
  const offer = (fact: CarriedFact, place: number): void => {
    if (!isBetter(fact.state, place)) return
    if (fact.personId === personId) {
      take(fact, place)
      return
    }
    const tie = ties?.[place]
    if (tie === undefined) return
    const { accountId, dataClass, state } = fact
    take({ accountId, personId: fact.personId, dataClass, state, tie }, place)
  }
  const isAsked = (id: PersonId): boolean => part.of !== (id === personId ? 'relative' : 'own')
  const own = facts.get(personId)
  const relatives = [...facts].filter(([id]) => id !== personId && isAsked(id))
  for (const carried of [
    ...(own && isAsked(personId) ? [own] : []),
    ...relatives.map(([, theirs]) => theirs),
  ]) {
    for (const dataClass of part.anyOf) {
      const of = carried.byClass.get(dataClass)
      for (const [at, fact] of of?.facts.entries() ?? []) offer(fact, of?.places[at] ?? 0)
    }
  }
  return {
    carriers,
    places,
    state: carryingStates.find((one) => carriers.some(({ state }) => state === one)),
  }
}

const stateOf = (parts: readonly FoundPart[]): JoinState => {
  if (!parts.every(({ state }) => isOut(state))) return 'possible'
  return parts.every(({ state }) => state === 'exposed') ? 'out' : 'may-be-out'
}

/** Accounts that are among the carriers of every part. */
const wholeIn = (supplies: readonly Supply[], accounts: number): readonly AccountId[] => {
  const [first, ...others] = supplies
  const times = new Uint8Array(accounts)
  for (const { places } of others) {
    for (const place of places) times[place] = (times[place] ?? 0) + 1
  }
  return (first?.places ?? []).flatMap((place, at) => {
    const carrier = times[place] === others.length ? first?.carriers[at] : undefined
    return carrier ? [carrier.accountId] : []
  })
}

/**
 * The joins that can be made about one person: gravest state first, then the heaviest, then by id. A join of which
 * one part lies nowhere is none. Parts that rules have in common are looked for once.
 */
export const personJoins = (
  person: Person,
  rules: readonly JoinRule[],
  sources: JoinSources,
): readonly FoundJoin[] => {
  const known = new Map<string, Supply>()
  const supply = (part: JoinPart): Supply => {
    const key = `${part.of} ${part.anyOf.join(' ')}`
    const found = known.get(key) ?? supplyOf(part, person.id, sources)
    known.set(key, found)
    return found
  }
  const joins = rules.flatMap((rule): FoundJoin[] => {
    if (rule.role !== undefined && rule.role !== person.role) return []
    const parts: FoundPart[] = []
    for (const part of rule.parts) {
      const { state, carriers } = supply(part)
      if (state === undefined) return []
      parts.push({ partId: part.id, state, carriers })
    }
    const { id: ruleId, weight } = rule
    return [
      {
        ruleId,
        personId: person.id,
        weight,
        state: stateOf(parts),
        parts,
        wholeIn: wholeIn(rule.parts.map(supply), sources.accounts),
      },
    ]
  })
  return joins.sort(
    (a, b) =>
      joinStates.indexOf(a.state) - joinStates.indexOf(b.state) ||
      b.weight - a.weight ||
      (a.ruleId < b.ruleId ? -1 : 1),
  )
}
