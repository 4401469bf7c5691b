import type { AssessedPerson } from '../../domain/verdicts/assess-breach.ts'
import { isAffected } from '../../domain/verdicts/verdict-level.ts'

/** Whom a breach touches; where it touches nobody, whom it was looked at for. */
export const concernedPeople = (people: readonly AssessedPerson[]): readonly AssessedPerson[] => {
  const touched = people.filter(({ level }) => isAffected(level))
  return touched.length > 0 ? touched : people
}
