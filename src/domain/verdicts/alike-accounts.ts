import type { Account } from '../model/account.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { AccountId } from '../model/id.ts'
import { isSurelyBefore } from '../model/partial-date.ts'
import type { ReuseKind } from '../model/reuse.ts'
import { sharedEmail, sharedUserName } from '../matching/shared-text.ts'
import type { InventoryIndex } from './inventory-index.ts'

/** One thing by which an account may fall with others. */
export interface Shareable {
  /** The same for all accounts that share it. */
  readonly key: string
  readonly kind: ReuseKind
  /** Of a secret. An address or a name has none: it is taken as it is written down. */
  readonly fingerprint?: Fingerprint | undefined
}

/**
 * Accounts that share the same things, have the same holder and subjects, and whose password changes mean the same
 * to every breach: those that are not in a breach themselves fall with it in one and the same way.
 */
export interface AlikeAccounts {
  /** In working order; one at least. */
  readonly accounts: readonly Account[]
  /** What they share, as the first of them has it. */
  readonly shared: readonly Shareable[]
}

/** All accounts that share something and are not deleted, in sets of alike ones. */
export interface AlikeIndex {
  readonly of: ReadonlyMap<AccountId, AlikeAccounts>
  /** By the key of what they share. */
  readonly sharing: ReadonlyMap<string, readonly AlikeAccounts[]>
}

const ofText = (kind: ReuseKind, text: string | undefined): readonly Shareable[] =>
  text === undefined ? [] : [{ key: `${kind}:${text}`, kind }]

/** What an account may share with others in one way. */
export const shareablesOf = (
  account: Account,
  kind: ReuseKind,
  index: InventoryIndex,
): readonly Shareable[] => {
  if (kind === 'email') return ofText(kind, sharedEmail(account))
  if (kind === 'user-name') return ofText(kind, sharedUserName(account))
  return (index.fingerprints.get(account.id) ?? [])
    .filter((fingerprint) => fingerprint.kind === kind)
    .map((fingerprint) => ({ key: `${kind}:${fingerprint.digest}`, kind, fingerprint }))
}

/** As much of a password change as `effectOfChange` asks for. */
const changeIn = ({ passwordChanged }: Account, { kind, fingerprint }: Shareable): string => {
  if (kind !== 'password' || passwordChanged === undefined || !fingerprint) return ''
  return isSurelyBefore(fingerprint.lastSeen, passwordChanged) ? passwordChanged : ''
}

const likenessOf = (account: Account, shared: readonly Shareable[]): string =>
  JSON.stringify([
    account.holderId,
    account.subjectIds.toSorted(),
    shared.map((one) => `${one.key} ${changeIn(account, one)}`).toSorted(),
  ])

const buildAlike = (index: InventoryIndex, kinds: readonly ReuseKind[]): AlikeIndex => {
  const having = new Map<string, number>()
  const all = [...index.accounts.values()].map((account) => {
    const shareables = kinds.flatMap((kind) => shareablesOf(account, kind, index))
    for (const key of new Set(shareables.map((one) => one.key))) {
      having.set(key, (having.get(key) ?? 0) + 1)
    }
    return { account, shareables }
  })
  const sets = new Map<string, { readonly accounts: Account[]; readonly shared: Shareable[] }>()
  const of = new Map<AccountId, AlikeAccounts>()
  for (const { account, shareables } of all) {
    // What one account alone has would only make it unlike the others.
    const shared = shareables.filter(({ key }) => (having.get(key) ?? 0) > 1)
    if (shared.length === 0 || account.status === 'deleted') continue
    const likeness = likenessOf(account, shared)
    const alike = sets.get(likeness) ?? { accounts: [], shared }
    sets.set(likeness, alike)
    alike.accounts.push(account)
    of.set(account.id, alike)
  }
  const sharing = new Map<string, AlikeAccounts[]>()
  for (const alike of sets.values()) {
    for (const key of new Set(alike.shared.map((one) => one.key))) {
      const list = sharing.get(key)
      if (list) list.push(alike)
      else sharing.set(key, [alike])
    }
  }
  return { of, sharing }
}

const built = new WeakMap<InventoryIndex, Map<string, AlikeIndex>>()

/**
 * The accounts of an index in sets of alike ones, as far as some ways of reuse tell. Built once for an index and
 * those ways. A household that has one password for everything has a few sets, however many accounts; one in which
 * nothing is shared has none.
 */
export const alikeAccounts = (index: InventoryIndex, kinds: readonly ReuseKind[]): AlikeIndex => {
  const ofIndex = built.get(index) ?? new Map<string, AlikeIndex>()
  built.set(index, ofIndex)
  const key = kinds.join(' ')
  const alike = ofIndex.get(key) ?? buildAlike(index, kinds)
  ofIndex.set(key, alike)
  return alike
}
