import type { TwoFactorState } from '../model/account.ts'
import type { AccountId, BreachId, PersonId, ServiceId } from '../model/id.ts'
import type { ReuseKind } from '../model/reuse.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { MemberReason, MemberState } from './fix-order.ts'
import type { GroupReason, GroupUrgency } from './group-urgency.ts'
import type { KnownOfSecret } from './known-of-secret.ts'

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

/** One breach that lost what a group shares. */
export interface MappedLoss {
  readonly breachId: BreachId
  /** The worst verdict of the accounts it was lost at. */
  readonly level: VerdictLevel
  /** Nothing says of any of them whether it was already in use there during the breach, so we assume it was. */
  readonly assumedInForce: boolean
  /** Where it was lost, worst first, no more than `mostPlaces`. */
  readonly places: readonly {
    /** Its place in `ReuseMap.accounts`. */
    readonly account: number
    /** It has the shared thing still; otherwise it has another one by now. */
    readonly isMember: boolean
  }[]
  /** All of them. */
  readonly placeCount: number
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
  /** Breaches that lost what is shared, worst verdict first, no more than `mostLosses`. */
  readonly losses: readonly MappedLoss[]
  /** All of them. */
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
export const mostPlaces = 3
