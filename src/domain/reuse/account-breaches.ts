import type { AccountId, BreachId } from '../model/id.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { AssessedBreach } from '../surface/assessed-breaches.ts'
import { isAffected, rankOf } from '../verdicts/verdict-level.ts'

/** A breach that an account is in, or may be. */
export interface AccountBreach {
  readonly breachId: BreachId
  readonly level: VerdictLevel
}

const levelsIn = ({ assessment }: AssessedBreach): ReadonlyMap<AccountId, VerdictLevel> =>
  new Map(
    assessment.people.flatMap(({ verdicts }) =>
      verdicts
        .filter(({ verdict }) => isAffected(verdict.level))
        .map(({ accountId, verdict }) => [accountId, verdict.level] as const),
    ),
  )

/** The breaches that affect each account, worst first, then in catalogue order. Accounts in none have no entry. */
export const accountBreaches = (
  assessed: readonly AssessedBreach[],
): ReadonlyMap<AccountId, readonly AccountBreach[]> => {
  const found = new Map<AccountId, AccountBreach[]>()
  for (const one of assessed) {
    for (const [accountId, level] of levelsIn(one)) {
      const breach = { breachId: one.breach.id, level }
      const list = found.get(accountId)
      if (list) list.push(breach)
      else found.set(accountId, [breach])
    }
  }
  for (const list of found.values()) list.sort((a, b) => rankOf(a.level) - rankOf(b.level))
  return found
}
