import type { Account } from '../model/account.ts'
import { alikeKey, type InventoryIndex } from './inventory-index.ts'

/**
 * Whether an account's password is used at another account too. `undefined` where no fingerprint says; an
 * enrolment has no password that could be shared.
 */
export const passwordReused = (account: Account, index: InventoryIndex): boolean | undefined => {
  if (account.kind === 'enrolment') return false
  const own = (index.fingerprints.get(account.id) ?? []).filter(({ kind }) => kind === 'password')
  if (own.length === 0) return undefined
  return own.some((one) =>
    index.fingerprintsAlike.get(alikeKey(one))?.some(({ accountId }) => accountId !== account.id),
  )
}
