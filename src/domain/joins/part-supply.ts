import type { DataClassId } from '../model/data-class.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import {
  carryingStates,
  isOut,
  type CarriedFacts,
  type CarryingState,
  type PlacedFacts,
} from './carried-facts.ts'
import { familyTies, type FamilyTie, type TiesTo } from './family-ties.ts'
import type { JoinPart } from '../model/join-rule.ts'

export interface JoinSources {
  /** In the household's order. */
  readonly facts: ReadonlyMap<PersonId, CarriedFacts>
  readonly tiesTo: TiesTo
  /** By place. */
  readonly accountIds: readonly AccountId[]
}

/** The worst fact that an account has for a part. */
export interface SuppliedFact {
  readonly dataClass: DataClassId
  readonly state: CarryingState
  /** A relative whose fact it is, and how it leads to the person; absent for the person’s own. */
  readonly from?: { readonly personId: PersonId; readonly tie: FamilyTie } | undefined
}

/** One kind of fact that may supply a part. */
interface Candidate {
  readonly personId: PersonId
  readonly dataClass: DataClassId
  readonly placed: PlacedFacts
}

/** All accounts that carry one part for one person. Rules that ask for the same share it. */
export interface Supply {
  /** The worst of the carriers. */
  readonly state: CarryingState
  /** Of its accounts, in working order; never empty. */
  readonly places: Int32Array
  /**
   * By the place of any account: 0 where it carries nothing, else one more than the index of the state times the
   * number of candidates plus the index of the candidate, so that the smaller number is the worse fact.
   */
  readonly codes: Int32Array
  readonly candidates: readonly Candidate[]
  readonly personId: PersonId
}

/** True where no deletion takes the part back. */
export const isSupplyOut = ({ state }: Supply): boolean => isOut(state)

const candidatesOf = (
  part: JoinPart,
  personId: PersonId,
  { facts }: JoinSources,
): readonly Candidate[] => {
  const own = [...facts].filter(([id]) => id === personId && part.of !== 'relative')
  const relatives = [...facts].filter(([id]) => id !== personId && part.of !== 'own')
  return [...own, ...relatives].flatMap(([id, { byClass }]) =>
    part.anyOf.flatMap((dataClass) => {
      const placed = byClass.get(dataClass)
      return placed ? [{ personId: id, dataClass, placed }] : []
    }),
  )
}

const codesOf = (
  candidates: readonly Candidate[],
  personId: PersonId,
  { tiesTo, accountIds }: JoinSources,
): Int32Array => {
  const codes = new Int32Array(accountIds.length)
  const ties = tiesTo.get(personId)
  for (const [at, candidate] of candidates.entries()) {
    const isOwn = candidate.personId === personId
    const { places, states } = candidate.placed
    for (let fact = 0; fact < places.length; fact += 1) {
      const place = places[fact] ?? 0
      if (!isOwn && (ties?.[place] ?? 0) === 0) continue
      const code = 1 + (states[fact] ?? 0) * candidates.length + at
      const known = codes[place] ?? 0
      if (known === 0 || code < known) codes[place] = code
    }
  }
  return codes
}

/**
 * The accounts that carry a part for a person: of each the worst fact, of equally bad ones the person’s own;
 * `undefined` where there is none.
 */
export const supplyOf = (
  part: JoinPart,
  personId: PersonId,
  sources: JoinSources,
): Supply | undefined => {
  const candidates = candidatesOf(part, personId, sources)
  const codes = codesOf(candidates, personId, sources)
  const found: number[] = []
  let worst = Infinity
  // Not `entries()`: a pair for each of ten thousand places, for each part and person, takes longer than all else.
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0
    if (code === 0) continue
    found.push(place)
    if (code < worst) worst = code
  }
  const state = carryingStates[Math.floor((worst - 1) / candidates.length)]
  if (found.length === 0 || state === undefined) return undefined
  return { state, places: Int32Array.from(found), codes, candidates, personId }
}

/** The places of the first `most` carriers: the worst first, then in working order. */
export const worstPlaces = (
  { places, codes, candidates }: Supply,
  most: number,
): readonly number[] => {
  const found: number[] = []
  for (const severity of carryingStates.keys()) {
    for (const place of places) {
      if (found.length >= most) return found
      const code = (codes[place] ?? 0) - 1
      if (Math.floor(code / candidates.length) === severity) found.push(place)
    }
  }
  return found
}

/** What the account at a place supplies; `undefined` where it carries nothing. */
export const factAt = (
  { codes, candidates, personId }: Supply,
  place: number,
  tiesTo: TiesTo,
): SuppliedFact | undefined => {
  const code = (codes[place] ?? 0) - 1
  const candidate = candidates[code % candidates.length]
  const state = carryingStates[Math.floor(code / candidates.length)]
  if (!candidate || state === undefined) return undefined
  const { personId: whose, dataClass } = candidate
  const tie = whose === personId ? undefined : familyTies[(tiesTo.get(personId)?.[place] ?? 0) - 1]
  return { dataClass, state, ...(tie && { from: { personId: whose, tie } }) }
}
