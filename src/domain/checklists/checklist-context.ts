import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { ActionRecord } from '../model/checklist.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { FallsWith } from '../model/reuse.ts'
import type { Verdict } from '../model/verdict.ts'
import type { AssessedPerson, BreachAssessment } from '../verdicts/assess-breach.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isAffected } from '../verdicts/verdict-level.ts'

/** All that the steps of one breach are worked out from. */
export interface ChecklistContext {
  readonly assessment: BreachAssessment
  readonly breach: Breach
  readonly index: InventoryIndex
  readonly records: ReadonlyMap<string, ActionRecord>
  readonly verdicts: ReadonlyMap<AccountId, Verdict>
  /** The people the breach reaches. */
  readonly touched: ReadonlySet<PersonId>
  readonly today: PartialDate
  /** The fallen accounts by the people on whose checklists their steps stand. */
  readonly fallsOf: ReadonlyMap<PersonId, readonly FallsWith[]>
}

/** The accounts through which a person is touched; where all are ruled out or unlikely, those. Worst first. */
export const touchedAccounts = (
  person: AssessedPerson,
  { index }: ChecklistContext,
): readonly Account[] => {
  const affected = person.verdicts.filter(({ verdict }) => isAffected(verdict.level))
  return (affected.length > 0 ? affected : person.verdicts).flatMap(
    ({ accountId }) => index.accounts.get(accountId) ?? [],
  )
}
