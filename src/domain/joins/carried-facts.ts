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

/** A fact and the place of its account in working order (`InventoryIndex.rank`): ten thousand of them are compared by it. */
export interface PlacedFact {
  readonly fact: CarriedFact
  readonly place: number
}

/** What can be used about one person. */
export interface CarriedFacts {
  readonly byClass: ReadonlyMap<DataClassId, readonly PlacedFact[]>
  /** The accounts that any of it lies in. */
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

/** What a person's matrix carries; in the order of its rows. */
export const carriedFacts = (
  personId: PersonId,
  rows: readonly MatrixRow[],
  rank: ReadonlyMap<AccountId, number>,
): CarriedFacts => {
  const byClass = new Map<DataClassId, PlacedFact[]>()
  const places = new Set<number>()
  for (const { accountId, cells } of rows) {
    const place = rank.get(accountId)
    if (place === undefined) continue
    for (const { dataClass, state } of cells) {
      if (!carries(state)) continue
      places.add(place)
      const fact = { fact: { accountId, personId, dataClass, state }, place }
      const facts = byClass.get(dataClass)
      if (facts) facts.push(fact)
      else byClass.set(dataClass, [fact])
    }
  }
  return { byClass, places }
}
