import type { DataClassId } from '../model/data-class.ts'
import type { AccountId, BreachId, PersonId } from '../model/id.ts'
import { leakedDecoys } from './leaked-decoys.ts'
import { isSure } from '../verdicts/verdict-level.ts'
import type { SurfaceParts } from './surface-parts.ts'

/** A fact about a person that is not true and got out: whoever turns up with it has it from there. */
export interface PersonDecoy {
  readonly dataClass: DataClassId
  readonly accountId: AccountId
  /** The breaches that lost it. */
  readonly breachIds: readonly BreachId[]
  /** False where it is not sure that the account is in any of them. */
  readonly isSure: boolean
  /**
   * Accounts that were given something untrue of this class, those marked *theirs* left out. What was given is never
   * kept, so two of them may have been given the same.
   */
  readonly givenTo: number
}

/** In how many accounts somebody was given something untrue, by class. */
const alteredByClass = (
  personId: PersonId,
  { index }: SurfaceParts,
): ReadonlyMap<DataClassId, number> => {
  const counts = new Map<DataClassId, number>()
  for (const { subjectId, dataClass, fidelity, accountId } of index.inventory.holdings) {
    if (subjectId !== personId || fidelity !== 'altered' || !index.accounts.has(accountId)) continue
    counts.set(dataClass, (counts.get(dataClass) ?? 0) + 1)
  }
  return counts
}

/** The decoys about one person that breaches lost, one entry for each account and class. */
export const personDecoys = (personId: PersonId, parts: SurfaceParts): readonly PersonDecoy[] => {
  const leaked = leakedDecoys(parts, personId)
  const altered = alteredByClass(personId, parts)
  const found = new Map<string, PersonDecoy>()
  for (const { dataClass, accountId, breachId, level } of leaked) {
    const key = `${accountId} ${dataClass}`
    const before = found.get(key)
    found.set(key, {
      dataClass,
      accountId,
      breachIds: [...(before?.breachIds ?? []), breachId],
      isSure: isSure(level) || before?.isSure === true,
      givenTo: altered.get(dataClass) ?? 0,
    })
  }
  return [...found.values()]
}
