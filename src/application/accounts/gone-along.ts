import type { Account } from '../../domain/model/account.ts'
import type { AccountChange } from '../../domain/model/account-change.ts'
import type { Holding } from '../../domain/model/holding.ts'
import type { AccountId } from '../../domain/model/id.ts'
import { sharedEmail } from '../../domain/matching/shared-text.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/** What goes along with a change and is not in the accounts themselves. */
export interface Lost {
  /** About people who left. */
  readonly holdings: ReadonlyMap<AccountId, readonly Holding[]>
  /** Results for addresses that are nobody's any more but such as are *theirs*. */
  readonly lookups: ReturnType<OpenVault['lookups']['list']>
}

const missingIn = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] => {
  const kept = new Set(after.map(keyOf))
  return before.filter((item) => !kept.has(keyOf(item)))
}

const holdingKey = ({ accountId, subjectId, dataClass }: Holding): string =>
  `${accountId} ${subjectId} ${dataClass}`

/** Runs `work`, which makes the change, and gives what went along with it. */
export const whatGoes = (vault: OpenVault, change: AccountChange, work: () => void): Lost => {
  const holdings = change.subjectIds ? vault.holdings.list() : []
  const lookups = change.theirs ? vault.lookups.list() : []
  work()
  return {
    holdings: Map.groupBy(
      change.subjectIds ? missingIn(holdings, vault.holdings.list(), holdingKey) : [],
      ({ accountId }) => accountId,
    ),
    lookups: change.theirs
      ? missingIn(lookups, vault.lookups.list(), ({ address }) => address)
      : [],
  }
}

/** Puts back what went along, for the accounts that were restored, as they are now. */
export const bringBack = (vault: OpenVault, lost: Lost, restored: readonly Account[]): void => {
  const now = lost.holdings.size > 0 ? vault.holdings.list() : []
  for (const { id, subjectIds } of restored) {
    const gone = (lost.holdings.get(id) ?? []).filter(({ subjectId }) =>
      subjectIds.includes(subjectId),
    )
    if (gone.length === 0) continue
    const here = now.filter(({ accountId }) => accountId === id)
    vault.holdings.replace(id, [...here, ...missingIn(gone, here, holdingKey)])
  }
  const known = new Set(vault.lookups.list().map(({ address }) => address))
  const theirs = new Set(restored.filter((one) => !one.theirs).map(sharedEmail))
  for (const lookup of lost.lookups) {
    if (theirs.has(lookup.address) && !known.has(lookup.address)) vault.lookups.write(lookup)
  }
}
