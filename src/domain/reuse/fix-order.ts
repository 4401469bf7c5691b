import type { Account } from '../model/account.ts'
import { isSurelyBefore, type PartialDate } from '../model/partial-date.ts'
import type { ServiceKind } from '../model/service.ts'
import { placeToFix, type InventoryIndex } from '../verdicts/inventory-index.ts'
import { isSuspended } from '../verdicts/is-suspended.ts'

/**
 * Where an account of a group stands. `waits`: its service is suspended or closed, so nobody can sign in.
 * `unsure`: its password was changed on a day we also saw the shared one, so this may be the old one or the new
 * one. `closed`: the account is deleted.
 */
export const memberStates = ['in-use', 'waits', 'unsure', 'closed'] as const
export type MemberState = (typeof memberStates)[number]

/** Why an account stands where it stands in its group, as data. */
export const memberReasons = [
  'lost-here',
  'in-a-breach',
  'resets-others',
  'money',
  'two-factor-on',
] as const
export type MemberReason = (typeof memberReasons)[number]

const resetKinds: readonly ServiceKind[] = ['platform-account', 'messaging']
const moneyKinds: readonly ServiceKind[] = ['money', 'shopping']

/** Where an account stands; `lastSeen` is the day its shared password was last seen, and absent for all else. */
export const memberState = (
  account: Account,
  lastSeen: PartialDate | undefined,
  index: InventoryIndex,
): MemberState => {
  if (account.status === 'deleted') return 'closed'
  const { passwordChanged } = account
  if (lastSeen !== undefined && passwordChanged !== undefined) {
    if (!isSurelyBefore(passwordChanged, lastSeen)) return 'unsure'
  }
  return isSuspended(account, index) ? 'waits' : 'in-use'
}

/** What an account opens beyond itself. */
export const opensMore = (
  { serviceId }: Account,
  { services }: InventoryIndex,
): 'resets-others' | 'money' | undefined => {
  const kind = serviceId === undefined ? undefined : services.get(serviceId)?.kind
  if (kind === undefined) return undefined
  if (resetKinds.includes(kind)) return 'resets-others'
  return moneyKinds.includes(kind) ? 'money' : undefined
}

/**
 * The order to fix the accounts of a group in: what can be fixed first; then what resets the others, then money,
 * then the rest; among equals those without a second step at sign-in first, then in working order.
 */
export const byFixOrder =
  (stateOf: (account: Account) => MemberState, { services, rank }: InventoryIndex) =>
  (a: Account, b: Account): number =>
    memberStates.indexOf(stateOf(a)) - memberStates.indexOf(stateOf(b)) ||
    placeToFix(a, services) - placeToFix(b, services) ||
    Number(a.twoFactor === 'yes') - Number(b.twoFactor === 'yes') ||
    (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)
