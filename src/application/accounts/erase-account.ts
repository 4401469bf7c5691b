import type { AccountId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Erases an account with all that hangs on it: what was said about its steps, and, where no other account has its
 * address, what a search for that gave and its name in the log of what was sent; then what the disk still has of
 * it. `NOT_FOUND` where there is no such account.
 */
export const eraseAccount = (vault: OpenVault, id: AccountId): void => {
  if (!vault.accounts.remove(id)) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  vault.compact()
}
