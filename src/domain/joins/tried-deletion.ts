import type { AccountId } from '../model/id.ts'
import { householdJoins, type JoinMapInput } from './household-joins.ts'
import { isSupplyOut, type Supply } from './part-supply.ts'
import { refOf, type JoinRef } from './person-joins.ts'

/**
 * The joins that would break if everything in these accounts were erased with proof, in the order of the map. A part
 * breaks where nothing of it is out and every account that carries it is among them; accounts that a plan leaves
 * alone may be tried too. Unknown accounts, and those marked *theirs*, change nothing. Gives what the map itself would
 * leave out after the erasure.
 */
export const triedDeletion = (
  input: JoinMapInput,
  accountIds: readonly AccountId[],
): readonly JoinRef[] => {
  const { rank } = input.index
  const tried = new Set(accountIds.flatMap((id) => rank.get(id) ?? []))
  const isCut = (supply: Supply): boolean =>
    !isSupplyOut(supply) &&
    supply.places.length <= tried.size &&
    supply.places.every((place) => tried.has(place))
  return householdJoins(input).people.flatMap(({ joins }) =>
    joins.filter(({ supplies }) => supplies.some(isCut)).map(refOf),
  )
}
