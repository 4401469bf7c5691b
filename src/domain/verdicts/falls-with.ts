import { sharedEmail, sharedUserName } from '../reuse/shared-text.ts'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { FingerprintKind } from '../model/fingerprint.ts'
import type { AccountId } from '../model/id.ts'
import { reuseKinds, type FallsWith, type ReuseKind } from '../model/reuse.ts'
import { accountPeople } from './account-people.ts'
import { lostClassesFor } from './exposures-of.ts'
import { effectOfChange, inForceDuring } from './in-force.ts'
import { alikeKey, type InventoryIndex } from './inventory-index.ts'
import { classOfReuse } from './known-classes.ts'

interface Fallen {
  readonly sharedWith: Set<AccountId>
  known: boolean
  inUse: boolean
}

const lostSecretOf = (
  account: Account,
  kind: ReuseKind,
  breach: Breach,
  index: InventoryIndex,
): boolean => {
  // Whoever tried passwords lost elsewhere has the one that worked, though the service lost none.
  if (kind === 'password' && breach.kind === 'credential-stuffing') return true
  return accountPeople(account).some((id) => {
    const person = index.people.get(id)
    if (!person) return false
    const lost = lostClassesFor(account, person, breach, index)
    return lost.some(({ dataClass }) => dataClass === classOfReuse[kind])
  })
}

const addTo = (
  fallen: Map<AccountId, Fallen>,
  target: AccountId,
  source: AccountId,
  found: { readonly known: boolean; readonly inUse: boolean },
): void => {
  const before = fallen.get(target)
  if (!before) {
    fallen.set(target, { sharedWith: new Set([source]), ...found })
    return
  }
  before.sharedWith.add(source)
  before.known ||= found.known
  before.inUse ||= found.inUse
}

const fallenBySecret = (
  kind: FingerprintKind,
  sources: readonly Account[],
  breach: Breach,
  index: InventoryIndex,
): Map<AccountId, Fallen> => {
  const fallen = new Map<AccountId, Fallen>()
  for (const source of sources) {
    for (const lost of index.fingerprints.get(source.id) ?? []) {
      if (lost.kind !== kind) continue
      const inForce = inForceDuring(breach, source, lost)
      if (inForce === 'no') continue
      for (const alike of index.fingerprintsAlike.get(alikeKey(lost)) ?? []) {
        const target = index.accounts.get(alike.accountId)
        if (!target) continue
        const effect = effectOfChange(breach, target, alike)
        if (effect === 'never-shared') continue
        const found = { known: inForce === 'known', inUse: effect === 'still-in-use' }
        addTo(fallen, target.id, source.id, found)
      }
    }
  }
  return fallen
}

const bySecret = (
  kind: FingerprintKind,
  sources: readonly Account[],
  breach: Breach,
  index: InventoryIndex,
): readonly FallsWith[] =>
  [...fallenBySecret(kind, sources, breach, index)].map(
    ([accountId, { sharedWith, known, inUse }]): FallsWith => ({
      kind,
      accountId,
      sharedWith: sorted([...sharedWith], index),
      assumedInForce: !known,
      settledByChange: !inUse,
    }),
  )

/** An address is no secret: it is taken as it is written down, and a password change does not touch it. */
const byText = (
  kind: ReuseKind,
  textOf: (account: Account) => string | undefined,
  sources: readonly Account[],
  alike: ReadonlyMap<string, readonly Account[]>,
): readonly FallsWith[] => {
  const bySource = new Map<string, AccountId[]>()
  for (const source of sources) {
    const text = textOf(source)
    if (text === undefined) continue
    const ids = bySource.get(text)
    if (ids) ids.push(source.id)
    else bySource.set(text, [source.id])
  }
  return [...bySource].flatMap(([text, sharedWith]) =>
    (alike.get(text) ?? []).map(({ id: accountId }) => ({
      kind,
      accountId,
      sharedWith,
      assumedInForce: false,
      settledByChange: false,
    })),
  )
}

const sorted = (ids: readonly AccountId[], { rank }: InventoryIndex): readonly AccountId[] =>
  ids.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))

const fallenBy = (
  kind: ReuseKind,
  sources: readonly Account[],
  breach: Breach,
  index: InventoryIndex,
): readonly FallsWith[] => {
  if (kind === 'email') return byText(kind, sharedEmail, sources, index.accountsOfEmail)
  if (kind === 'user-name') return byText(kind, sharedUserName, sources, index.accountsOfUserName)
  return bySecret(kind, sources, breach, index)
}

/**
 * The accounts that fall with breached ones because they share what was lost: a password, a security answer,
 * an e-mail address, a user name. Only where the breach lost that very thing about somebody of the account, and
 * for secrets only where it may have been in force then. Decoys count like true answers. Accounts that are in
 * the breach themselves and deleted ones are left out. In the order to fix them: by kind, then e-mail and
 * platform accounts, then money, then the rest.
 */
export const fallsWithOf = (
  breached: readonly Account[],
  breach: Breach,
  index: InventoryIndex,
  kinds: readonly ReuseKind[] = reuseKinds,
): readonly FallsWith[] => {
  const inBreach = new Set(breached.map(({ id }) => id))
  const ordered = breached.toSorted(
    (a, b) => (index.rank.get(a.id) ?? 0) - (index.rank.get(b.id) ?? 0),
  )
  const rank = ({ accountId }: FallsWith): number => index.rank.get(accountId) ?? 0
  return reuseKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => {
      const sources = ordered.filter((account) => lostSecretOf(account, kind, breach, index))
      return fallenBy(kind, sources, breach, index)
        .filter(
          ({ accountId }) =>
            !inBreach.has(accountId) && index.accounts.get(accountId)?.status !== 'deleted',
        )
        .toSorted((a, b) => rank(a) - rank(b))
    })
}
