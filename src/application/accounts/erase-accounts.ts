import type { AccountId } from '../../domain/model/id.ts'
import { forgetErased } from '../erasure/forget-erased.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Erases many accounts as `eraseAccount` does one: all of them, or, where one is not there (`NOT_FOUND`), none.
 * Gives how many.
 */
export const eraseAccounts = (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue'>,
  ids: readonly AccountId[],
): number => {
  const vault = ports.openVault()
  const wanted = [...new Set(ids)]
  vault.transaction(() => {
    if (vault.accounts.removeAll(wanted) !== wanted.length) {
      throw new UseCaseError('NOT_FOUND', { what: 'account' })
    }
    forgetErased(ports)
  })
  vault.compact()
  return wanted.length
}
