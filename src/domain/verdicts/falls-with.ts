import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { AccountId } from '../model/id.ts'
import { reuseKinds, type FallsWith, type ReuseKind } from '../model/reuse.ts'
import { accountPeople } from './account-people.ts'
import {
  alikeAccounts,
  shareablesOf,
  type AlikeAccounts,
  type AlikeIndex,
} from './alike-accounts.ts'
import { lostClassesFor } from './exposures-of.ts'
import { effectOfChange, inForceDuring } from './in-force.ts'
import type { InventoryIndex } from './inventory-index.ts'
import { classOfReuse } from '../knowledge/known-classes.ts'

/** A secret, address or name that the breach lost, and the accounts it was lost of. */
interface Lost {
  readonly accountIds: AccountId[]
  known: boolean
}

interface Fallen {
  readonly lost: Lost[]
  inUse: boolean
}

/** The alike accounts that fall in one way, those among them that are in the breach included. */
interface FallenAlike {
  readonly alike: AlikeAccounts
  readonly how: Omit<FallsWith, 'accountId'>
}

/** A fallen account that stands for others which fall in the same way and belong to the same people. */
export interface CountedFall extends FallsWith {
  /** How many accounts it stands for, itself included. */
  readonly standsFor: number
}

/**
 * True where a breach lost what an account may share in one way: of somebody of the account, and for passwords
 * also where they were tried out. Whether it was in force then is another question.
 */
export const lostSecretOf = (
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

const lostThings = (
  kind: ReuseKind,
  breached: readonly Account[],
  breach: Breach,
  index: InventoryIndex,
): ReadonlyMap<string, Lost> => {
  const things = new Map<string, Lost>()
  for (const account of breached) {
    if (!lostSecretOf(account, kind, breach, index)) continue
    for (const { key, fingerprint } of shareablesOf(account, kind, index)) {
      const inForce = fingerprint ? inForceDuring(breach, account, fingerprint) : 'known'
      if (inForce === 'no') continue
      const lost = things.get(key) ?? { accountIds: [], known: false }
      things.set(key, lost)
      if (lost.accountIds.at(-1) !== account.id) lost.accountIds.push(account.id)
      lost.known ||= inForce === 'known'
    }
  }
  return things
}

const effectOn = (
  { accounts, shared }: AlikeAccounts,
  key: string,
  breach: Breach,
): readonly ReturnType<typeof effectOfChange>[] => {
  const [account] = accounts
  return shared
    .filter((one) => one.key === key)
    .map(({ fingerprint }) =>
      account && fingerprint ? effectOfChange(breach, account, fingerprint) : 'still-in-use',
    )
    .filter((effect) => effect !== 'never-shared')
}

const fallenThrough = (
  things: ReadonlyMap<string, Lost>,
  breach: Breach,
  { sharing }: AlikeIndex,
): ReadonlyMap<AlikeAccounts, Fallen> => {
  const fallen = new Map<AlikeAccounts, Fallen>()
  for (const [key, lost] of things) {
    for (const alike of sharing.get(key) ?? []) {
      const effects = effectOn(alike, key, breach)
      if (effects.length === 0) continue
      const before = fallen.get(alike) ?? { lost: [], inUse: false }
      fallen.set(alike, before)
      before.lost.push(lost)
      before.inUse ||= effects.includes('still-in-use')
    }
  }
  return fallen
}

/** The accounts some lost things were lost of, in working order: one list for all that fall through the same things. */
const joinedLists = ({
  rank,
}: InventoryIndex): ((lost: readonly Lost[]) => readonly AccountId[]) => {
  const lists = new Map<Lost, Map<string, readonly AccountId[]>>()
  const places = new Map<Lost, number>()
  const placeOf = (lost: Lost): number => {
    const place = places.get(lost) ?? places.size
    places.set(lost, place)
    return place
  }
  return (lost) => {
    const [first, ...others] = lost
    if (!first) return []
    if (others.length === 0) return first.accountIds
    const known = lists.get(first) ?? new Map<string, readonly AccountId[]>()
    lists.set(first, known)
    const key = others.map(placeOf).join(' ')
    const list =
      known.get(key) ??
      [...new Set(lost.flatMap(({ accountIds }) => accountIds))].toSorted(
        (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0),
      )
    known.set(key, list)
    return list
  }
}

const fallenAlike = (
  kind: ReuseKind,
  breached: readonly Account[],
  breach: Breach,
  index: InventoryIndex,
  alikeIndex: AlikeIndex,
): readonly FallenAlike[] => {
  const ordered = breached.toSorted(
    (a, b) => (index.rank.get(a.id) ?? 0) - (index.rank.get(b.id) ?? 0),
  )
  const things = lostThings(kind, ordered, breach, index)
  const sharedWith = joinedLists(index)
  return [...fallenThrough(things, breach, alikeIndex)].map(([alike, { lost, inUse }]) => ({
    alike,
    how: {
      kind,
      sharedWith: sharedWith(lost),
      assumedInForce: !lost.some(({ known }) => known),
      settledByChange: !inUse,
    },
  }))
}

/**
 * The accounts that fall with breached ones because they share what was lost: a password, a security answer,
 * an e-mail address, a user name. Only where the breach lost that very thing about somebody of the account, and
 * for secrets only where it may have been in force then. Decoys count like true answers. Accounts that are in
 * the breach themselves and deleted ones are left out. In the order to fix them: by kind, then e-mail and
 * platform accounts, then money, then the rest. Accounts that share with the same breached ones have one
 * `sharedWith` value, so that time and room grow with accounts and not with pairs of them.
 */
export const fallsWithOf = (
  breached: readonly Account[],
  breach: Breach,
  index: InventoryIndex,
): readonly FallsWith[] => {
  const inBreach = new Set(breached.map(({ id }) => id))
  const rank = ({ accountId }: FallsWith): number => index.rank.get(accountId) ?? 0
  return reuseKinds.flatMap((kind) =>
    fallenAlike(kind, breached, breach, index, alikeAccounts(index, [kind]))
      .flatMap(({ alike, how }) =>
        alike.accounts
          .filter(({ id }) => !inBreach.has(id))
          .map(({ id }) => ({ ...how, accountId: id })),
      )
      .toSorted((a, b) => rank(a) - rank(b)),
  )
}

/**
 * What `fallsWithOf` lists, for whoever only counts: one for each set of alike accounts, and one for each of the
 * accounts in `apart`, so that time grows with sets and breached accounts and not with the accounts that fall.
 */
export const countedFalls = (
  breached: readonly Account[],
  breach: Breach,
  index: InventoryIndex,
  kinds: readonly ReuseKind[],
  apart: ReadonlySet<AccountId>,
): readonly CountedFall[] => {
  const alikeIndex = alikeAccounts(index, kinds)
  const inBreach = new Set(breached.map(({ id }) => id))
  const left = new Map<AlikeAccounts, Set<AccountId>>()
  for (const id of new Set([...inBreach, ...apart])) {
    const alike = alikeIndex.of.get(id)
    if (!alike) continue
    const ids = left.get(alike)
    if (ids) ids.add(id)
    else left.set(alike, new Set([id]))
  }
  return kinds.flatMap((kind) =>
    fallenAlike(kind, breached, breach, index, alikeIndex).flatMap(({ alike, how }) => {
      const without = left.get(alike) ?? new Set<AccountId>()
      const first = alike.accounts.find(({ id }) => !without.has(id))
      const standsFor = alike.accounts.length - without.size
      return [
        ...(first ? [{ ...how, accountId: first.id, standsFor }] : []),
        ...[...without]
          .filter((id) => !inBreach.has(id))
          .map((accountId) => ({ ...how, accountId, standsFor: 1 })),
      ]
    }),
  )
}
