import type { Breach } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'

/**
 * Classes that one source says were lost and another says were not, in the order of the losses. They count as
 * lost (P6); whoever shows them shows both statements with their sources.
 */
export const contradictedClasses = ({ classes, notTaken }: Breach): readonly DataClassId[] => {
  const denied = new Set(notTaken.map(({ dataClass }) => dataClass))
  const lost = new Set(classes.map(({ dataClass }) => dataClass))
  return [...lost].filter((dataClass) => denied.has(dataClass))
}
