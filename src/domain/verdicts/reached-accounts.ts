import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { AccountId } from '../model/id.ts'
import type { InventoryIndex } from './inventory-index.ts'

/**
 * The accounts one breach is judged for, in working order: those with an affected service or a platform that
 * was affected, and those about which somebody learned something in this breach. Accounts whose service nobody
 * has named are not repeated under every breach; the surface counts them as *could not check* (P6).
 */
export const reachedAccounts = (breach: Breach, index: InventoryIndex): readonly Account[] => {
  const found = new Map<AccountId, Account>()
  for (const { serviceId } of breach.services) {
    for (const account of index.accountsOfService.get(serviceId) ?? []) {
      found.set(account.id, account)
    }
  }
  for (const id of index.evidence.get(breach.id)?.keys() ?? []) {
    const account = index.accounts.get(id)
    if (account) found.set(id, account)
  }
  const rank = (id: AccountId): number => index.rank.get(id) ?? 0
  return [...found.values()].sort((a, b) => rank(a.id) - rank(b.id))
}
