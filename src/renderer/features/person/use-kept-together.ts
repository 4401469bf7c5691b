import type { Person } from '../../../domain/model/person.ts'
import { isKeptTogether } from './age-milestone.ts'
import { useToday } from '../../state/use-today.ts'

/** True for a child of 13 or older: what is said from then on is said of both (P10). */
export const useKeptTogether = (person: Person): boolean => {
  const today = useToday()
  return person.role === 'child' && today !== undefined && isKeptTogether(person.birthDate, today)
}
