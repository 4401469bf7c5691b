import type { AccountId, BreachId } from '../model/id.ts'
import { reuseKinds } from '../model/reuse.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { AssessedBreach } from '../surface/assessed-breaches.ts'
import { shareablesOf } from '../verdicts/alike-accounts.ts'
import { lostSecretOf } from '../verdicts/falls-with.ts'
import { inForceDuring } from '../verdicts/in-force.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { rankOf } from '../verdicts/verdict-level.ts'
import type { AccountBreach } from './account-breaches.ts'

/** One breach that lost what a group shares, at one account. */
export interface SecretLoss {
  readonly breachId: BreachId
  readonly accountId: AccountId
  readonly level: VerdictLevel
  /** Nothing says whether it was already in use there during the breach, so we assume it was. */
  readonly assumedInForce: boolean
}

const inOrder = (a: SecretLoss, b: SecretLoss): number =>
  rankOf(a.level) - rankOf(b.level) || Number(a.assumedInForce) - Number(b.assumedInForce)

/**
 * Which breaches lost which shared things, at which accounts: worst verdict first, then what was surely in use.
 * Only things of `wanted` keys (as `shareablesOf` makes them) are looked at. Whether a thing was in use is asked as
 * of the breach and not as of today: an account that has changed its password since lost the old one, which
 * the others may have still.
 */
export const secretLosses = (
  wanted: ReadonlySet<string>,
  assessed: readonly AssessedBreach[],
  breaches: ReadonlyMap<AccountId, readonly AccountBreach[]>,
  index: InventoryIndex,
): ReadonlyMap<string, readonly SecretLoss[]> => {
  const losses = new Map<string, SecretLoss[]>()
  for (const { breach, assessment } of assessed) {
    for (const account of assessment.breached) {
      const level = breaches.get(account.id)?.find(({ breachId }) => breachId === breach.id)?.level
      if (level === undefined) continue
      for (const kind of reuseKinds) {
        const things = shareablesOf(account, kind, index).filter(({ key }) => wanted.has(key))
        if (things.length === 0 || !lostSecretOf(account, kind, breach, index)) continue
        for (const { key, fingerprint } of things) {
          const inForce = fingerprint ? inForceDuring(breach, account, fingerprint) : 'known'
          if (inForce === 'no') continue
          const assumedInForce = inForce === 'assumed'
          const loss = { breachId: breach.id, accountId: account.id, level, assumedInForce }
          const list = losses.get(key)
          if (list) list.push(loss)
          else losses.set(key, [loss])
        }
      }
    }
  }
  for (const list of losses.values()) list.sort(inOrder)
  return losses
}
