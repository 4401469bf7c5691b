import type { ReuseKind } from '../model/reuse.ts'
import { isSure } from '../verdicts/verdict-level.ts'
import type { KnownOfSecret } from './known-of-secret.ts'
import type { SecretLoss } from './secret-losses.ts'

/**
 * How grave it is that a group shares something, gravest first. `leaked`: it stands in Pwned Passwords. `lost`,
 * `maybe-lost`: a breach lost it, or may have. `beside-breach`: one of its accounts is in a breach that did not
 * lose it. `shared`: nothing is known to be lost. `settled`: nothing to do now, since no account that somebody could
 * sign in to is known to have it still.
 */
export const groupUrgencies = [
  'leaked',
  'lost',
  'maybe-lost',
  'beside-breach',
  'shared',
  'settled',
] as const
export type GroupUrgency = (typeof groupUrgencies)[number]

/** What adds to the gravity of a group, or takes from it, as data. */
export const groupReasons = [
  'stood-in-leaks',
  'lost-in-breach',
  'maybe-lost',
  'beside-breach',
  'resets-others',
  'money',
  'weak',
  'two-factor-everywhere',
] as const
export type GroupReason = (typeof groupReasons)[number]

/** What the order of groups goes by. */
export interface GroupFacts {
  readonly kind: ReuseKind
  readonly known: KnownOfSecret
  readonly losses: readonly SecretLoss[]
  /** Accounts that are in a breach, or may be. */
  readonly breached: number
  /** In use now. */
  readonly inUse: number
  /** Of those, the ones without a second step at sign-in. */
  readonly unguarded: number
  /** Of those in use: whether one resets others, and whether one spends money. */
  readonly resetsOthers: boolean
  readonly money: boolean
}

/** True for what opens an account, other than an address or a name. */
export const isSecretKind = (kind: ReuseKind): kind is 'password' | 'answer' =>
  kind === 'password' || kind === 'answer'

/** How grave a group is. A verdict of *could not check* may have lost it: it is never taken for good news (P6). */
export const groupUrgency = ({ known, losses, breached, inUse }: GroupFacts): GroupUrgency => {
  if (inUse === 0) return 'settled'
  if (known.leak?.outcome === 'seen') return 'leaked'
  if (losses.some(({ level }) => isSure(level))) return 'lost'
  if (losses.length > 0) return 'maybe-lost'
  return breached > 0 ? 'beside-breach' : 'shared'
}

/** Why a group stands where it stands; all that hold, in the order of `groupReasons`. */
export const reasonsOfGroup = (facts: GroupFacts): readonly GroupReason[] => {
  const { kind, known, losses, breached, inUse, unguarded, resetsOthers, money } = facts
  const isLost = losses.some(({ level }) => isSure(level))
  const holds: Readonly<Record<GroupReason, boolean>> = {
    'stood-in-leaks': known.leak?.outcome === 'seen',
    'lost-in-breach': isLost,
    'maybe-lost': !isLost && losses.length > 0,
    'beside-breach': losses.length === 0 && breached > 0,
    'resets-others': isSecretKind(kind) && resetsOthers,
    money: isSecretKind(kind) && money,
    weak: known.strength === 'weak',
    'two-factor-everywhere': isSecretKind(kind) && inUse > 0 && unguarded === 0,
  }
  return groupReasons.filter((reason) => holds[reason])
}

const opening = ({ resetsOthers, money }: GroupFacts): number => (resetsOthers ? 0 : money ? 1 : 2)

/**
 * The order to fix groups in: secrets before addresses and names, which open nothing by themselves; then how grave
 * it is; those that a second step at sign-in guards everywhere come later; then groups with an account that resets
 * others, then with one that spends money; then weak passwords; then the most accounts without a second step.
 * Equal ones are left as they are.
 */
export const byGravity = (a: GroupFacts, b: GroupFacts): number =>
  Number(isSecretKind(b.kind)) - Number(isSecretKind(a.kind)) ||
  groupUrgencies.indexOf(groupUrgency(a)) - groupUrgencies.indexOf(groupUrgency(b)) ||
  Number(a.unguarded === 0) - Number(b.unguarded === 0) ||
  opening(a) - opening(b) ||
  Number(b.known.strength === 'weak') - Number(a.known.strength === 'weak') ||
  b.unguarded - a.unguarded
