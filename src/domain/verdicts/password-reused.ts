import type { Account } from '../model/account.ts'
import { alikeKey, type InventoryIndex } from './inventory-index.ts'

/**
 * Whether an account's password is used at another account too. `undefined` where no fingerprint says, or
 * only an account marked *theirs* has it too: that is no all-clear (P6) and must not be told (P10). An enrolment
 * has no password that could be shared.
 */
export const passwordReused = (account: Account, index: InventoryIndex): boolean | undefined => {
  if (account.kind === 'enrolment') return false
  const own = (index.fingerprints.get(account.id) ?? []).filter(({ kind }) => kind === 'password')
  if (own.length === 0) return undefined
  const isShared = own.some((one) =>
    index.fingerprintsAlike.get(alikeKey(one))?.some(({ accountId }) => accountId !== account.id),
  )
  if (isShared) return true
  return own.some((one) => index.secretsOfTheirs.has(alikeKey(one))) ? undefined : false
}
