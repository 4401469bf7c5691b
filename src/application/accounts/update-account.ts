import type { Account } from '../../domain/model/account.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { forgetInLook } from '../erasure/forget-in-look.ts'
import { UseCaseError } from '../use-case-error.ts'
import { checkAccount } from './check-account.ts'

/**
 * Replaces an account's facts; which import it came from stays, and notes that are not given. Holdings of
 * people who left it go too. Fails with `NOT_FOUND` where there is no such account, else as `checkAccount` does.
 */
export const updateAccount = (ports: ProgramPorts, account: Account): void => {
  const vault = ports.openVault()
  const before = vault.accounts.read(account.id)
  if (!before) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  checkAccount(vault, ports.catalogue(), account)
  vault.transaction(() => {
    vault.accounts.update({
      ...account,
      notes: account.notes?.trim(),
      importBatchId: before.importBatchId,
    })
    if (account.theirs && !before.theirs) forgetInLook(ports)
  })
}
