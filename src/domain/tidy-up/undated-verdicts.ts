import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { AccountId } from '../model/id.ts'
import { partialDate } from '../model/partial-date.ts'
import { judgeAccount } from '../verdicts/judge-account.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import type { SurfaceParts } from '../surface/surface-parts.ts'

/** Before every breach and after every breach, as far as dates go. */
const [veryEarly, veryLate] = [partialDate('1900'), partialDate('2999')]

const isDecidedBy = (
  opened: Account['opened'],
  account: Account,
  breach: Breach,
  index: InventoryIndex,
): boolean => judgeAccount({ ...account, opened }, breach, index).level !== 'possible'

/**
 * How many verdicts on each account without an opening date are *possible* and would not be once the date is known,
 * be it early or late. A breach that is undated or doubtful stays *possible* whatever the family knows, so it does
 * not count.
 */
export const undatedVerdicts = ({
  index,
  assessed,
}: SurfaceParts): ReadonlyMap<AccountId, number> => {
  const counts = new Map<AccountId, number>()
  for (const { breach, assessment } of assessed()) {
    const seen = new Set<AccountId>()
    for (const { accountId, verdict } of assessment.people.flatMap(({ verdicts }) => verdicts)) {
      if (seen.has(accountId)) continue
      seen.add(accountId)
      const account = index.accounts.get(accountId)
      if (verdict.level !== 'possible' || account === undefined) continue
      if (account.opened !== undefined) continue
      if (![veryEarly, veryLate].every((date) => isDecidedBy(date, account, breach, index)))
        continue
      counts.set(accountId, (counts.get(accountId) ?? 0) + 1)
    }
  }
  return counts
}
