import type { Account } from '../model/account.ts'
import type { Fingerprint, FingerprintKind } from '../model/fingerprint.ts'
import type { AccountId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { isSurelyBefore } from '../model/partial-date.ts'
import { reuseKinds, type ReuseGroup, type ReuseKind } from '../model/reuse.ts'
import { sharedEmail, sharedUserName } from '../matching/shared-text.ts'

/** What accounts share today, with the group they make. Never leaves the program as it is (P2). */
export interface SharedThing extends ReuseGroup {
  /** A digest, or the address or user name in the form in which they are compared. */
  readonly text: string
  /** Of a secret: one for each account at least. */
  readonly fingerprints: readonly Fingerprint[]
}

interface Gathered {
  readonly ids: Set<AccountId>
  readonly fingerprints: Fingerprint[]
}

const gather = (
  things: Map<string, Gathered>,
  text: string,
  id: AccountId,
  fingerprint?: Fingerprint,
): void => {
  const thing = things.get(text) ?? { ids: new Set(), fingerprints: [] }
  things.set(text, thing)
  thing.ids.add(id)
  if (fingerprint) thing.fingerprints.push(fingerprint)
}

const byText = (
  accounts: Iterable<Account>,
  textOf: (account: Account) => string | undefined,
): ReadonlyMap<string, Gathered> => {
  const things = new Map<string, Gathered>()
  for (const account of accounts) {
    const text = textOf(account)
    if (text !== undefined) gather(things, text, account.id)
  }
  return things
}

const byFingerprint = (
  fingerprints: readonly Fingerprint[],
  accounts: ReadonlyMap<AccountId, Account>,
  kind: FingerprintKind,
): ReadonlyMap<string, Gathered> => {
  const things = new Map<string, Gathered>()
  for (const fingerprint of fingerprints) {
    const account = accounts.get(fingerprint.accountId)
    if (fingerprint.kind !== kind || !account) continue
    const changed = kind === 'password' ? account.passwordChanged : undefined
    if (changed !== undefined && isSurelyBefore(fingerprint.lastSeen, changed)) continue
    gather(things, fingerprint.digest, account.id, fingerprint)
  }
  return things
}

const asGroups = (kind: ReuseKind, things: ReadonlyMap<string, Gathered>): readonly SharedThing[] =>
  [...things]
    .filter(([, { ids }]) => ids.size > 1)
    .map(([text, { ids, fingerprints }]) => ({ text, fingerprints, accountIds: [...ids].sort() }))
    .sort((a, b) => {
      const [first = '', other = ''] = [a.accountIds[0], b.accountIds[0]]
      return first === other ? (a.text < b.text ? -1 : 1) : first < other ? -1 : 1
    })
    .map((shared, place) => ({ id: `${kind}-${place + 1}`, kind, ...shared }))

/**
 * The passwords, security answers, e-mail addresses and user names that two accounts or more have today: a
 * password last seen before its account's change counts no more. Accounts marked *theirs* stay out (P10). Time
 * grows with the number of accounts and fingerprints. By kind, then by first account; ids are numbered in that
 * order and say nothing of what is shared.
 */
export const sharedThings = ({
  accounts,
  fingerprints,
}: Pick<Inventory, 'accounts' | 'fingerprints'>): readonly SharedThing[] => {
  const named = accounts.filter(({ theirs }) => !theirs)
  const byId = new Map(named.map((account) => [account.id, account]))
  const gathered: Readonly<Record<ReuseKind, () => ReadonlyMap<string, Gathered>>> = {
    password: () => byFingerprint(fingerprints, byId, 'password'),
    answer: () => byFingerprint(fingerprints, byId, 'answer'),
    email: () => byText(named, sharedEmail),
    'user-name': () => byText(named, sharedUserName),
  }
  return reuseKinds.flatMap((kind) => asGroups(kind, gathered[kind]()))
}
