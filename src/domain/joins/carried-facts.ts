import type { DataClassId } from '../model/data-class.ts'
import type { CellState } from '../model/exposure.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { MatrixRow } from '../surface/matrix-rows.ts'

/** The states of a fact that can be used in a join, surest loss first. */
export const carryingStates = ['exposed', 'ask', 'held', 'assumed'] as const
export type CarryingState = (typeof carryingStates)[number]

/** One fact of one person that lies, or lay, in one account. */
export interface CarriedFact {
  readonly accountId: AccountId
  readonly personId: PersonId
  readonly dataClass: DataClassId
  readonly state: CarryingState
}

/** Facts of one class, and the places of their accounts in working order (`InventoryIndex.rank`), one by one. */
export interface PlacedFacts {
  readonly facts: readonly CarriedFact[]
  readonly places: readonly number[]
}

/** What can be used about one person. */
export interface CarriedFacts {
  readonly byClass: ReadonlyMap<DataClassId, PlacedFacts>
  /** The accounts that anything about the person lies in. */
  readonly places: ReadonlySet<number>
}

/**
 * True for a fact that somebody can use. A decoy (*altered*) and what was *not given* say nothing about a person,
 * and what was *removed* with proof is no longer there.
 */
const carries = (state: CellState): state is CarryingState =>
  state === 'exposed' || state === 'ask' || state === 'held' || state === 'assumed'

/** True for a fact that is out or may be: no deletion takes it back. */
export const isOut = (state: CarryingState): boolean => state === 'exposed' || state === 'ask'

/** What a person's matrix carries, in the order of its rows; of the `wanted` classes only, as most are never asked for. */
export const carriedFacts = (
  personId: PersonId,
  rows: readonly MatrixRow[],
  wanted: ReadonlySet<DataClassId>,
  rank: ReadonlyMap<AccountId, number>,
): CarriedFacts => {
  const byClass = new Map<DataClassId, { facts: CarriedFact[]; places: number[] }>()
  const all = new Set<number>()
  for (const { accountId, cells } of rows) {
    const place = rank.get(accountId)
    if (place === undefined) continue
    for (const { dataClass, state } of cells) {
      if (!carries(state)) continue
      all.add(place)
      if (!wanted.has(dataClass)) continue
      const { facts, places } = byClass.get(dataClass) ?? { facts: [], places: [] }
      if (facts.length === 0) byClass.set(dataClass, { facts, places })
      facts.push({ accountId, personId, dataClass, state })
      places.push(place)
    }
  }
  return { byClass, places: all }
}
