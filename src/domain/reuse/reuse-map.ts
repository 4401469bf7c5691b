import type { Account, TwoFactorState } from '../model/account.ts'
import type { AccountId, BreachId, PersonId, ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { ReuseKind } from '../model/reuse.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { SurfaceParts } from '../surface/surface-parts.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { accountBreaches, type AccountBreach } from './account-breaches.ts'
import {
  byFixOrder,
  memberState,
  opensMore,
  type MemberReason,
  type MemberState,
} from './fix-order.ts'
import {
  byGravity,
  groupUrgency,
  isSecretKind,
  reasonsOfGroup,
  type GroupFacts,
  type GroupReason,
  type GroupUrgency,
} from './group-urgency.ts'
import { knownOfSecret, type KnownOfSecret } from './known-of-secret.ts'
import { secretLosses, type SecretLoss } from './secret-losses.ts'
import { sharedThings, type SharedThing } from './shared-things.ts'

/** An account that stands somewhere on the map. */
export interface MappedAccount {
  readonly accountId: AccountId
  readonly title: string
  readonly serviceId?: ServiceId | undefined
  readonly holderId: PersonId
  readonly subjectIds: readonly PersonId[]
  readonly twoFactor: TwoFactorState
  /** The worst verdict of the breaches that affect it; absent where none does. */
  readonly level?: VerdictLevel | undefined
  /** Those breaches, worst first, no more than `mostBreaches`. */
  readonly breachIds: readonly BreachId[]
  readonly breaches: number
  /** The places in `ReuseMap.groups` of those it is in. */
  readonly groups: readonly number[]
}

export interface MappedMember {
  /** Its place in `ReuseMap.accounts`. */
  readonly account: number
  readonly state: MemberState
  readonly reasons: readonly MemberReason[]
}

export interface MappedLoss extends Omit<SecretLoss, 'accountId'> {
  /** Its place in `ReuseMap.accounts`. */
  readonly account: number
  /** It has the shared thing still; otherwise it has another one by now. */
  readonly isMember: boolean
}

export interface MappedGroup extends KnownOfSecret {
  /** As in `ReuseGroup`. */
  readonly id: string
  readonly kind: ReuseKind
  /** The address or user name; never anything of a secret (P2). */
  readonly text?: string | undefined
  /** Holders and subjects of all members, in the household's own order. */
  readonly people: readonly PersonId[]
  readonly urgency: GroupUrgency
  readonly reasons: readonly GroupReason[]
  /** In the order to fix them; the first of them, as many as were asked for. */
  readonly members: readonly MappedMember[]
  /** Of those left out, the ones in use; only of a secret, since there is nothing to change at the others. */
  readonly moreInUse: readonly AccountId[]
  /** Of all members. */
  readonly states: Readonly<Record<MemberState, number>>
  /** Members that are in a breach, or may be. */
  readonly breached: number
  /** Breaches that lost what is shared, gravest first, no more than `mostLosses`. */
  readonly losses: readonly MappedLoss[]
  /** All of them: pairs of a breach and an account. */
  readonly lossCount: number
}

/** What is shared across the household today, and the order to put it right in. */
export interface ReuseMap {
  /** The order to fix them in; the first of them, as many as were asked for. */
  readonly groups: readonly MappedGroup[]
  /** All groups that were left out. */
  readonly moreGroups: number
  /** Those that the groups name. */
  readonly accounts: readonly MappedAccount[]
  /** Passwords and answers that several accounts have and one at least uses. */
  readonly secrets: number
  /** Of those: known to be leaked or lost; and the ones that may be. */
  readonly out: number
  readonly maybeOut: number
  /** Accounts in use that share a password or an answer. */
  readonly toFix: number
  /** Accounts with a login of which no password was ever read, so that nothing can be said (P6). */
  readonly notCompared: number
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  readonly theirs: number
}

/** How much to tell: an answer for a household with one password for everything must not grow with it. */
export interface MapLimits {
  readonly groups: number
  /** Of each group. */
  readonly members: number
}

/** As many as fit on a line; the rest is counted. */
export const mostBreaches = 3
export const mostLosses = 4

interface Drawn {
  readonly thing: SharedThing
  readonly facts: GroupFacts
  readonly members: readonly Account[]
  readonly stateOf: (account: Account) => MemberState
}

const keyOf = ({ kind, text }: SharedThing): string => `${kind}:${text}`

const lastSeenOf = ({ kind, fingerprints }: SharedThing): ReadonlyMap<AccountId, PartialDate> => {
  const days = new Map<AccountId, PartialDate>()
  if (kind !== 'password') return days
  for (const { accountId, lastSeen } of fingerprints) {
    const before = days.get(accountId)
    if (before === undefined || before < lastSeen) days.set(accountId, lastSeen)
  }
  return days
}

const draw = (
  thing: SharedThing,
  losses: readonly SecretLoss[],
  breaches: ReadonlyMap<AccountId, readonly AccountBreach[]>,
  index: InventoryIndex,
): Drawn => {
  const lastSeen = lastSeenOf(thing)
  const states = new Map<AccountId, MemberState>()
  const accounts = thing.accountIds.flatMap((id) => index.accounts.get(id) ?? [])
  for (const account of accounts) {
    // An address or a name waits for nothing: there is nothing to sign in for.
    const state = memberState(account, lastSeen.get(account.id), index)
    states.set(account.id, state === 'waits' && !isSecretKind(thing.kind) ? 'in-use' : state)
  }
  const stateOf = ({ id }: Account): MemberState => states.get(id) ?? 'in-use'
  const inUse = accounts.filter((account) => stateOf(account) === 'in-use')
  return {
    thing,
    stateOf,
    members: accounts.sort(byFixOrder(stateOf, index)),
    facts: {
      kind: thing.kind,
      known: knownOfSecret(thing.fingerprints),
      losses,
      breached: accounts.filter(({ id }) => breaches.has(id)).length,
      inUse: inUse.length,
      unguarded: inUse.filter(({ twoFactor }) => twoFactor !== 'yes').length,
      resetsOthers: inUse.some((account) => opensMore(account, index) === 'resets-others'),
      money: inUse.some((account) => opensMore(account, index) === 'money'),
    },
  }
}

const mapAccounts = (
  drawn: readonly Drawn[],
  breaches: ReadonlyMap<AccountId, readonly AccountBreach[]>,
  index: InventoryIndex,
  limits: MapLimits,
): {
  readonly accounts: readonly MappedAccount[]
  readonly places: ReadonlyMap<string, number>
} => {
  const places = new Map<AccountId, number>()
  const accounts: MappedAccount[] = []
  const groupsOf = new Map<AccountId, number[]>()
  for (const [group, { members }] of drawn.entries()) {
    for (const { id } of members) {
      const list = groupsOf.get(id)
      if (list) list.push(group)
      else groupsOf.set(id, [group])
    }
  }
  const place = (id: AccountId): void => {
    const account = index.accounts.get(id)
    if (!account || places.has(id)) return
    places.set(id, accounts.length)
    const { title, serviceId, holderId, subjectIds, twoFactor } = account
    const of = breaches.get(id) ?? []
    accounts.push({
      accountId: id,
      title,
      serviceId,
      holderId,
      subjectIds,
      twoFactor,
      level: of[0]?.level,
      breachIds: of.slice(0, mostBreaches).map(({ breachId }) => breachId),
      breaches: of.length,
      groups: groupsOf.get(id) ?? [],
    })
  }
  for (const { members, facts } of drawn) {
    for (const { id } of members.slice(0, limits.members)) place(id)
    for (const { accountId } of facts.losses.slice(0, mostLosses)) place(accountId)
  }
  return { accounts, places }
}

const mapGroup = (
  { thing, facts, members, stateOf }: Drawn,
  breaches: ReadonlyMap<AccountId, readonly AccountBreach[]>,
  places: ReadonlyMap<string, number>,
  index: InventoryIndex,
  limits: MapLimits,
): MappedGroup => {
  const lostAt = new Set(facts.losses.map(({ accountId }) => accountId))
  const memberIds = new Set(thing.accountIds)
  const states: Record<MemberState, number> = { 'in-use': 0, waits: 0, unsure: 0, closed: 0 }
  for (const account of members) states[stateOf(account)] += 1
  const left = isSecretKind(thing.kind) ? members.slice(limits.members) : []
  const people = new Set(members.flatMap(accountPeople))
  const reasonsOf = (account: Account): readonly MemberReason[] => {
    const more = isSecretKind(thing.kind) ? opensMore(account, index) : undefined
    return [
      ...(lostAt.has(account.id) ? (['lost-here'] as const) : []),
      ...(!lostAt.has(account.id) && breaches.has(account.id) ? (['in-a-breach'] as const) : []),
      ...(more ? [more] : []),
      ...(account.twoFactor === 'yes' ? (['two-factor-on'] as const) : []),
    ]
  }
  return {
    id: thing.id,
    kind: thing.kind,
    ...(isSecretKind(thing.kind) ? facts.known : { text: thing.text }),
    people: [...index.people.keys()].filter((id) => people.has(id)),
    urgency: groupUrgency(facts),
    reasons: reasonsOfGroup(facts),
    members: members.slice(0, limits.members).map((account) => ({
      account: places.get(account.id) ?? 0,
      state: stateOf(account),
      reasons: reasonsOf(account),
    })),
    moreInUse: left.filter((account) => stateOf(account) === 'in-use').map(({ id }) => id),
    states,
    breached: facts.breached,
    losses: facts.losses.slice(0, mostLosses).map(({ accountId, ...loss }) => ({
      ...loss,
      account: places.get(accountId) ?? 0,
      isMember: memberIds.has(accountId),
    })),
    lossCount: facts.losses.length,
  }
}

const neverCompared = ({ accounts, inventory }: InventoryIndex): number => {
  const withPassword = new Set(
    inventory.fingerprints.filter(({ kind }) => kind === 'password').map((one) => one.accountId),
  )
  return [...accounts.values()].filter(
    ({ id, kind, status }) => kind === 'account' && status !== 'deleted' && !withPassword.has(id),
  ).length
}

/**
 * The reuse map: the groups of today, gravest first, with whose accounts, which of them are in a breach and what
 * of it lost the shared thing, and the order to fix them in. Reuse is as of today; whether something was lost is as of
 * the breach. Accounts marked *theirs* are counted and are nowhere else (P10).
 */
export const reuseMap = (
  { index, assessed }: Pick<SurfaceParts, 'index' | 'assessed'>,
  limits: MapLimits,
): ReuseMap => {
  const things = sharedThings(index.inventory)
  const breaches = accountBreaches(assessed())
  const losses = secretLosses(new Set(things.map(keyOf)), assessed(), breaches, index)
  const drawn = things
    .map((thing) => draw(thing, losses.get(keyOf(thing)) ?? [], breaches, index))
    .sort((a, b) => byGravity(a.facts, b.facts))
  const sent = drawn.slice(0, limits.groups)
  const { accounts, places } = mapAccounts(sent, breaches, index, limits)
  const secrets = drawn.filter(({ facts }) => isSecretKind(facts.kind) && facts.inUse > 0)
  const urgencies = secrets.map(({ facts }) => groupUrgency(facts))
  return {
    groups: sent.map((one) => mapGroup(one, breaches, places, index, limits)),
    moreGroups: drawn.length - sent.length,
    accounts,
    secrets: secrets.length,
    out: urgencies.filter((one) => one === 'leaked' || one === 'lost').length,
    maybeOut: urgencies.filter((one) => one === 'maybe-lost').length,
    toFix: new Set(
      secrets.flatMap(({ members, stateOf }) => members.filter((one) => stateOf(one) === 'in-use')),
    ).size,
    notCompared: neverCompared(index),
    theirs: index.inventory.accounts.length - index.accounts.size,
  }
}
