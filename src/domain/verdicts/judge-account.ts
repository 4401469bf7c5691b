import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { Evidence, Verdict } from '../model/verdict.ts'
import type { InventoryIndex } from './inventory-index.ts'
import { passwordReused } from './password-reused.ts'
import { searchedEvidence } from './searched-evidence.ts'
import { verdictFor } from './verdict-for.ts'

/**
 * The verdict on one account in one breach, from all that the household has written down and searched for. `stored`
 * is what was written down about it, for an account marked *theirs*, which the index does not have.
 */
export const judgeAccount = (
  account: Account,
  breach: Breach,
  index: InventoryIndex,
  stored?: Evidence,
): Verdict =>
  verdictFor({
    account,
    breach,
    evidence: searchedEvidence(account, breach, index, stored),
    passwordReused: passwordReused(account, index),
  })
