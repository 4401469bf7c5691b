import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'

/** People as this page names them: children first, each in the household's order. */
export const useChildrenFirst = (): ((ids: readonly PersonId[]) => readonly PersonId[]) => {
  const { children, guardians } = useHousehold()
  return (ids) => [...children, ...guardians].map(({ id }) => id).filter((id) => ids.includes(id))
}
