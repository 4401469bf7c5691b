import type { AccountId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Erases many accounts as `eraseAccount` does one: all of them, or, where one is not there (`NOT_FOUND`), none.
 * Gives how many.
 */
export const eraseAccounts = (vault: OpenVault, ids: readonly AccountId[]): number => {
  const wanted = [...new Set(ids)]
  vault.transaction(() => {
    if (vault.accounts.removeAll(wanted) !== wanted.length) {
      throw new UseCaseError('NOT_FOUND', { what: 'account' })
    }
  })
  vault.compact()
  return wanted.length
}
