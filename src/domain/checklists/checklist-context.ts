import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { ActionRecord } from '../model/checklist.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import type { Verdict } from '../model/verdict.ts'
import type { AssessedPerson, JudgedBreach } from '../verdicts/assess-breach.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import type { DeedsDone } from './deeds-done.ts'
import type { OwnedFall } from './fallen-by-owner.ts'

/** All that the steps of one breach are worked out from. */
export interface ChecklistContext {
  readonly assessment: Pick<JudgedBreach, 'people' | 'linkages'>
  readonly breach: Breach
  readonly index: InventoryIndex
  /** What the family said, by task. */
  readonly records: ReadonlyMap<string, ActionRecord>
  readonly deeds: DeedsDone
  /** Absent while the household has no open file on the breach. */
  readonly openedOn: PartialDate | undefined
  readonly verdicts: ReadonlyMap<AccountId, Verdict>
  /** The people the breach reaches. */
  readonly touched: ReadonlySet<PersonId>
  readonly today: PartialDate
  /** The fallen accounts whose steps stand on a person's checklist, as far as an action is about them. */
  readonly fallsOf: (personId: PersonId, action: PlaybookAction) => readonly OwnedFall[]
  /** The names of the services that lost something of some accounts, joined by commas. */
  readonly breachServiceOf: (accounts: readonly Account[]) => string
}

/** The accounts through which a person is touched; where all are ruled out or unlikely, those. Worst first. */
export const touchedAccounts = (
  person: AssessedPerson,
  { index }: Pick<ChecklistContext, 'index'>,
): readonly Account[] => {
  const affected = person.verdicts.filter(({ verdict }) => isAffected(verdict.level))
  return (affected.length > 0 ? affected : person.verdicts).flatMap(
    ({ accountId }) => index.accounts.get(accountId) ?? [],
  )
}
