import type { DataClass, DataClassId, Permanence } from '../model/data-class.ts'
import type { CellState } from '../model/exposure.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isErased, type MatrixRow } from './matrix-rows.ts'

/** `held`: services that hold the class; `breached`: how many of them were breached while it was there. */
export interface Headline {
  readonly dataClass: DataClassId
  readonly held: number
  readonly breached: number
}

const permanenceFactor: Readonly<Record<Permanence, number>> = {
  changeable: 1,
  slow: 2,
  lifelong: 3,
}

const isHeld = (state: CellState): boolean =>
  state === 'exposed' || state === 'held' || state === 'assumed'

const severity = (dataClass: DataClass | undefined): number =>
  (dataClass?.weight ?? 0) * permanenceFactor[dataClass?.permanence ?? 'changeable']

/** Counts services, not accounts: two accounts with one service are one place a fact lies in. */
const placeOf = ({ serviceId, accountId }: MatrixRow): string => serviceId ?? accountId

/**
 * The most telling fact about a person: the data class with the greatest weight times permanence times number
 * of services that hold it, those breached counted twice. A grave fact in one place and a slight one everywhere
 * both say less than a birth date in fourteen. `undefined` while nothing is held.
 */
export const headlineOf = (
  rows: readonly MatrixRow[],
  index: InventoryIndex,
): Headline | undefined => {
  const places = new Map<DataClassId, { held: Set<string>; breached: Set<string> }>()
  for (const row of rows) {
    const account = index.accounts.get(row.accountId)
    for (const { dataClass, state } of row.cells) {
      if (!isHeld(state) || (account && isErased(account))) continue
      const found = places.get(dataClass) ?? { held: new Set(), breached: new Set() }
      places.set(dataClass, found)
      found.held.add(placeOf(row))
      if (state === 'exposed') found.breached.add(placeOf(row))
    }
  }
  const score = ({ dataClass, held, breached }: Headline): number =>
    severity(index.dataClasses.get(dataClass)) * (held + breached)
  return [...places]
    .map(([dataClass, { held, breached }]) => ({
      dataClass,
      held: held.size,
      breached: breached.size,
    }))
    .sort(
      (a, b) =>
        score(b) - score(a) || b.breached - a.breached || (a.dataClass < b.dataClass ? -1 : 1),
    )[0]
}
