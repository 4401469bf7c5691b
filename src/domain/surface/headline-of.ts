import type { DataClass, Permanence } from '../model/data-class.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import type { ClassCount } from './class-counts.ts'

const permanenceFactor: Readonly<Record<Permanence, number>> = {
  changeable: 1,
  slow: 2,
  lifelong: 3,
}

const severity = (dataClass: DataClass | undefined): number =>
  (dataClass?.weight ?? 0) * permanenceFactor[dataClass?.permanence ?? 'changeable']

/**
 * The most telling fact about a person: the data class with the greatest weight times permanence times number
 * of services that hold it, those breached counted twice. A grave fact in one place and a slight one everywhere
 * both say less than a birth date in fourteen. `undefined` while nothing is held.
 */
export const headlineOf = (
  counts: readonly ClassCount[],
  index: InventoryIndex,
): ClassCount | undefined => {
  const score = ({ dataClass, held, breached }: ClassCount): number =>
    severity(index.dataClasses.get(dataClass)) * (held + breached)
  return counts
    .filter(({ held }) => held > 0)
    .toSorted(
      (a, b) =>
        score(b) - score(a) || b.breached - a.breached || (a.dataClass < b.dataClass ? -1 : 1),
    )[0]
}
