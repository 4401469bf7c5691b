import type { PersonId } from '../../../domain/model/id.ts'
import { verdictLevels, type VerdictLevel } from '../../../domain/model/verdict.ts'

/** People of whom the same can be said. */
export interface LevelGroup {
  readonly level: VerdictLevel
  readonly personIds: readonly PersonId[]
}

/** Levels at which data has to be treated as lost; *could not check* is one of them (P6). */
const affectedLevels: readonly VerdictLevel[] = [
  'confirmed',
  'likely',
  'possible',
  'could-not-check',
]

/**
 * Who is in a breach, worst first, for one sentence per level. Those who are probably not in it are
 * named only where nobody else is.
 */
export const peopleByLevel = (
  people: readonly { readonly personId: PersonId; readonly level: VerdictLevel }[],
): readonly LevelGroup[] => {
  const groups = verdictLevels
    .map((level) => ({
      level,
      personIds: people.filter((person) => person.level === level).map(({ personId }) => personId),
    }))
    .filter((group) => group.personIds.length > 0)
  const affected = groups.filter((group) => affectedLevels.includes(group.level))
  return affected.length > 0 ? affected : groups
}
