import type { DataClassId } from '../model/data-class.ts'
import { compareClasses } from '../verdicts/compare-classes.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isErased, type MatrixCell, type MatrixRow } from './matrix-rows.ts'

/** How many services have to do with one data class of one person. What is none is left out but for the first two. */
export interface ClassCount {
  readonly dataClass: DataClassId
  /** Hold it now, as far as is known or assumed. */
  readonly held: number
  /** Of those: were breached while it was there, and lost it. */
  readonly breached: number
  /** Of those: may have lost it, for it is not sure that the account is in the breach. Not counted as `breached`. */
  readonly maybe?: number | undefined
  /** Besides `held`: lost it in a breach, if they had it, which nobody has said. */
  readonly asked?: number | undefined
  /** Besides those: have erased it with proof, and lost it, or may have, before that. */
  readonly gone?: number | undefined
}

type Kind = 'held' | 'breached' | 'maybe' | 'asked' | 'gone'
type Places = Readonly<Record<Kind, Set<string>>>

/** Counts services, not accounts: two accounts with one service are one place a fact lies in. */
const placeOf = ({ serviceId, accountId }: MatrixRow): string => serviceId ?? accountId

const kindsOf = ({ state, isMaybe }: MatrixCell, isGone: boolean): readonly Kind[] => {
  switch (state) {
    case 'exposed':
      return isGone ? ['gone'] : ['held', isMaybe ? 'maybe' : 'breached']
    case 'held':
    case 'assumed':
      return isGone ? [] : ['held']
    case 'ask':
      return ['asked']
    case 'altered':
    case 'not-given':
    case 'removed':
      return []
  }
}

const besides = (places: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): number =>
  [...places].filter((place) => !others.some((other) => other.has(place))).length

const countOf = (dataClass: DataClassId, places: Places): ClassCount => {
  const { held, breached, maybe, asked, gone } = places
  return {
    dataClass,
    held: held.size,
    breached: breached.size,
    maybe: besides(maybe, breached) || undefined,
    asked: besides(asked, held) || undefined,
    gone: besides(gone, held, asked) || undefined,
  }
}

/**
 * For each data class that is held, out or may be, how many services: in the order the matrix shows them. A service
 * with two accounts counts once, as the worse of them says. What is a decoy, was not given or is removed counts nowhere.
 */
export const classCounts = (
  rows: readonly MatrixRow[],
  index: InventoryIndex,
): readonly ClassCount[] => {
  const found = new Map<DataClassId, Places>()
  for (const row of rows) {
    const account = index.accounts.get(row.accountId)
    const isGone = account !== undefined && isErased(account)
    for (const cell of row.cells) {
      const kinds = kindsOf(cell, isGone)
      if (kinds.length === 0) continue
      const places = found.get(cell.dataClass) ?? {
        held: new Set(),
        breached: new Set(),
        maybe: new Set(),
        asked: new Set(),
        gone: new Set(),
      }
      found.set(cell.dataClass, places)
      for (const kind of kinds) places[kind].add(placeOf(row))
    }
  }
  return [...found]
    .map(([dataClass, places]) => countOf(dataClass, places))
    .sort((a, b) => compareClasses(a.dataClass, b.dataClass, index.dataClasses))
}
