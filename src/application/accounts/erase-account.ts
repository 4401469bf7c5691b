import type { AccountId } from '../../domain/model/id.ts'
import { forgetErased } from '../erasure/forget-erased.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Erases an account with all that hangs on it: what was said about its steps, and, where no other account has its
 * address, what a search for that gave and its name in the log of what was sent; then what the disk still has of
 * it. `NOT_FOUND` where there is no such account.
 */
export const eraseAccount = (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue'>,
  id: AccountId,
): void => {
  const vault = ports.openVault()
  vault.transaction(() => {
    if (!vault.accounts.remove(id)) throw new UseCaseError('NOT_FOUND', { what: 'account' })
    forgetErased(ports)
  })
  vault.compact()
}
