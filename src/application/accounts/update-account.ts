import type { Account } from '../../domain/model/account.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { checkAccount } from './check-account.ts'

/**
 * Replaces an account's facts; which import it came from stays. Holdings of people who left it go too. Fails
 * with `NOT_FOUND` where there is no such account, else as `checkAccount` does.
 */
export const updateAccount = (ports: ProgramPorts, account: Account): void => {
  const vault = ports.openVault()
  const before = vault.accounts.read(account.id)
  if (!before) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  checkAccount(vault, ports.catalogue, account)
  const subjects = new Set(account.subjectIds)
  vault.transaction(() => {
    vault.accounts.update({ ...account, importBatchId: before.importBatchId })
    const holdings = vault.holdings.of(account.id)
    const kept = holdings.filter((holding) => subjects.has(holding.subjectId))
    if (kept.length < holdings.length) vault.holdings.replace(account.id, kept)
  })
}
