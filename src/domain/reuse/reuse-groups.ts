import type { Account } from '../model/account.ts'
import type { FingerprintKind } from '../model/fingerprint.ts'
import type { AccountId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { isSurelyBefore } from '../model/partial-date.ts'
import { reuseKinds, type ReuseGroup, type ReuseKind } from '../model/reuse.ts'
import { sharedEmail, sharedUserName } from './shared-text.ts'

const gather = (groups: Map<string, Set<AccountId>>, text: string, id: AccountId): void => {
  const group = groups.get(text)
  if (group) group.add(id)
  else groups.set(text, new Set([id]))
}

const byText = (
  accounts: readonly Account[],
  textOf: (account: Account) => string | undefined,
): ReadonlyMap<string, ReadonlySet<AccountId>> => {
  const groups = new Map<string, Set<AccountId>>()
  for (const account of accounts) {
    const text = textOf(account)
    if (text !== undefined) gather(groups, text, account.id)
  }
  return groups
}

const byFingerprint = (
  inventory: Inventory,
  accounts: ReadonlyMap<AccountId, Account>,
  kind: FingerprintKind,
): ReadonlyMap<string, ReadonlySet<AccountId>> => {
  const groups = new Map<string, Set<AccountId>>()
  for (const fingerprint of inventory.fingerprints) {
    const account = accounts.get(fingerprint.accountId)
    if (fingerprint.kind !== kind || !account) continue
    const changed = kind === 'password' ? account.passwordChanged : undefined
    if (changed !== undefined && isSurelyBefore(fingerprint.lastSeen, changed)) continue
    gather(groups, fingerprint.digest, account.id)
  }
  return groups
}

const asGroups = (
  kind: ReuseKind,
  sets: ReadonlyMap<string, ReadonlySet<AccountId>>,
): readonly ReuseGroup[] =>
  [...sets.values()]
    .filter((ids) => ids.size > 1)
    .map((ids) => [...ids].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
    .map((accountIds, place) => ({ id: `${kind}-${place + 1}`, kind, accountIds }))

/**
 * The accounts that share a password, a security answer, an e-mail address or a user name today: a password
 * last seen before its account's change counts no more. Accounts marked *theirs* stay out (P10). Time grows
 * with the number of accounts and fingerprints. Group ids number the groups of one kind in the order of their
 * first account and say nothing of what is shared.
 */
export const reuseGroups = (inventory: Inventory): readonly ReuseGroup[] => {
  const named = inventory.accounts.filter(({ theirs }) => !theirs)
  const accounts = new Map(named.map((account) => [account.id, account]))
  const sets: Readonly<Record<ReuseKind, () => ReadonlyMap<string, ReadonlySet<AccountId>>>> = {
    password: () => byFingerprint(inventory, accounts, 'password'),
    answer: () => byFingerprint(inventory, accounts, 'answer'),
    email: () => byText(named, sharedEmail),
    'user-name': () => byText(named, sharedUserName),
  }
  return reuseKinds.flatMap((kind) => asGroups(kind, sets[kind]()))
}
