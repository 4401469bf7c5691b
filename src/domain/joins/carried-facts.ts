import type { DataClassId } from '../model/data-class.ts'
import type { Person } from '../model/person.ts'
import type { MatrixCell, MatrixRow } from '../surface/matrix-rows.ts'
import { holdingsOf } from '../verdicts/holdings-of.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'

/** The states of a fact that can be used in a join, surest loss first. */
export const carryingStates = ['exposed', 'ask', 'held', 'assumed'] as const
export type CarryingState = (typeof carryingStates)[number]

/** Facts of one class about one person: where each lies and how. Two lists side by side. */
export interface PlacedFacts {
  /** Places of accounts in working order (`InventoryIndex.rank`), each once. */
  readonly places: readonly number[]
  /** Indexes of `carryingStates`. */
  readonly states: readonly number[]
}

/** What can be used about one person. */
export interface CarriedFacts {
  readonly byClass: ReadonlyMap<DataClassId, PlacedFacts>
  /** 1 at the place of each account that something about the person lies in, or truly lay in before it was erased. */
  readonly touched: Uint8Array
}

/** True for a fact that is out or may be: no deletion takes it back. */
export const isOut = (state: CarryingState): boolean => state === 'exposed' || state === 'ask'

/**
 * Which of the `carryingStates` a cell is in; -1 for a fact that nobody can use. What only a breach lost that may not
 * have the account at all is a question here too, as it is in the ledger.
 */
const carryingPlace = ({ state, isMaybe }: MatrixCell): number =>
  (carryingStates as readonly string[]).indexOf(isMaybe ? 'ask' : state)

/**
 * What a person's matrix carries; of the `wanted` classes only, as most are never asked for. A decoy (*altered*) and
 * what was *not given* say nothing about a person. What was *removed* with proof is no longer there, but the account
 * it truly lay in still ties its address to the person: whoever saw the two together may have kept that.
 */
export const carriedFacts = (
  person: Person,
  rows: readonly MatrixRow[],
  wanted: ReadonlySet<DataClassId>,
  index: InventoryIndex,
): CarriedFacts => {
  const byClass = new Map<DataClassId, { places: number[]; states: number[] }>()
  const touched = new Uint8Array(index.rank.size)
  for (const { accountId, cells } of rows) {
    const place = index.rank.get(accountId)
    if (place === undefined) continue
    let isRemoved = false
    for (const cell of cells) {
      const { dataClass, state } = cell
      const at = carryingPlace(cell)
      if (at >= 0) touched[place] = 1
      else if (state === 'removed') isRemoved = true
      if (at < 0 || !wanted.has(dataClass)) continue
      let facts = byClass.get(dataClass)
      if (!facts) byClass.set(dataClass, (facts = { places: [], states: [] }))
      facts.places.push(place)
      facts.states.push(at)
    }
    const account = isRemoved ? index.accounts.get(accountId) : undefined
    if (account && holdingsOf(account, person, index).some(({ fidelity }) => fidelity === 'real')) {
      touched[place] = 1
    }
  }
  return { byClass, touched }
}
