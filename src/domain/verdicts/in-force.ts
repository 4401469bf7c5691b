import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import { isSurelyBefore, isSurelyOnOrBefore, type PartialDate } from '../model/partial-date.ts'
import { accessEndOf } from './access-end.ts'

/** Whether a secret was the one in use while somebody had access. `assumed`: nothing says, so we take it that it was. */
export type InForce = 'known' | 'assumed' | 'no'

const changeOf = (account: Account, { kind }: Fingerprint): PartialDate | undefined =>
  kind === 'password' ? account.passwordChanged : undefined

/**
 * Whether the breached account's secret was in force during the breach. We only know the days we saw it; it may
 * be much older. `no` takes a password change after the end, and a secret first seen after that change: the one
 * that was lost is then another. A secret seen before the change is the old one and may have been lost.
 */
export const inForceDuring = (
  breach: Breach,
  account: Account,
  fingerprint: Fingerprint,
): InForce => {
  const end = accessEndOf(breach)?.date
  if (end === undefined) return 'assumed'
  const start = breach.access.from ?? end
  const { firstSeen, lastSeen } = fingerprint
  const changed = changeOf(account, fingerprint)
  if (changed !== undefined && isSurelyBefore(changed, firstSeen)) {
    if (isSurelyBefore(end, changed)) return 'no'
    if (isSurelyOnOrBefore(changed, end) && isSurelyOnOrBefore(start, lastSeen)) return 'known'
  }
  return isSurelyOnOrBefore(firstSeen, end) && isSurelyOnOrBefore(start, lastSeen)
    ? 'known'
    : 'assumed'
}

/** What a password change of another account means for a secret it shared with a breached one. */
export type ChangeEffect = 'still-in-use' | 'settled' | 'never-shared'

/**
 * `never-shared`: changed before the access began, so the two did not share it during the breach. `settled`:
 * changed after the end. Either only where the shared secret was last seen surely before the change: a password
 * that was changed *to* the shared one is as open as before, and one that was seen on the day of the change may
 * be the old one or the new one.
 */
export const effectOfChange = (
  breach: Breach,
  account: Account,
  fingerprint: Fingerprint,
): ChangeEffect => {
  const changed = changeOf(account, fingerprint)
  const end = accessEndOf(breach)?.date
  if (changed === undefined || end === undefined) return 'still-in-use'
  if (!isSurelyBefore(fingerprint.lastSeen, changed)) return 'still-in-use'
  if (isSurelyBefore(end, changed)) return 'settled'
  const start = breach.access.from
  return start !== undefined && isSurelyBefore(changed, start) ? 'never-shared' : 'still-in-use'
}
