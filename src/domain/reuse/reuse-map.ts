import type { Account } from '../model/account.ts'
import type { AccountId, BreachId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
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
} from './group-urgency.ts'
import { knownOfSecret } from './known-of-secret.ts'
import {
  mostBreaches,
  mostLosses,
  mostPlaces,
  type MapLimits,
  type MappedAccount,
  type MappedGroup,
  type ReuseMap,
} from './mapped-reuse.ts'
import { secretLosses, type SecretLoss } from './secret-losses.ts'
import { sharedThings, type SharedThing } from './shared-things.ts'

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

/** The losses of each breach, in the order they come in. */
const byBreach = (losses: readonly SecretLoss[]): readonly (readonly SecretLoss[])[] => {
  const found = new Map<BreachId, SecretLoss[]>()
  for (const loss of losses) {
    const list = found.get(loss.breachId)
    if (list) list.push(loss)
    else found.set(loss.breachId, [loss])
  }
  return [...found.values()]
}

const mapLosses = (
  { thing, facts }: Drawn,
  places: ReadonlyMap<string, number>,
): Pick<MappedGroup, 'losses' | 'lossCount'> => {
  const memberIds = new Set(thing.accountIds)
  const breaches = byBreach(facts.losses)
  return {
    lossCount: breaches.length,
    losses: breaches.slice(0, mostLosses).flatMap((losses) => {
      const [worst] = losses
      if (!worst) return []
      return [
        {
          breachId: worst.breachId,
          level: worst.level,
          assumedInForce: losses.every((loss) => loss.assumedInForce),
          places: losses.slice(0, mostPlaces).map(({ accountId }) => ({
            account: places.get(accountId) ?? 0,
            isMember: memberIds.has(accountId),
          })),
          placeCount: losses.length,
        },
      ]
    }),
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
    for (const losses of byBreach(facts.losses).slice(0, mostLosses)) {
      for (const { accountId } of losses.slice(0, mostPlaces)) place(accountId)
    }
  }
  return { accounts, places }
}

const mapGroup = (
  drawn: Drawn,
  breaches: ReadonlyMap<AccountId, readonly AccountBreach[]>,
  places: ReadonlyMap<string, number>,
  index: InventoryIndex,
  limits: MapLimits,
): MappedGroup => {
  const { thing, facts, members, stateOf } = drawn
  const lostAt = new Set(facts.losses.map(({ accountId }) => accountId))
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
    ...mapLosses(drawn, places),
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
