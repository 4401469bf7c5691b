import type { AccountId, BreachId } from '../../domain/model/id.ts'
import type { Evidence } from '../../domain/model/verdict.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Adds to what is known about one account in one breach, keeping what was known before; `undefined` takes a
 * finding back. Fails with `NOT_FOUND` for an unknown breach or account.
 */
export const recordEvidence = (
  ports: ProgramPorts,
  about: { readonly breachId: BreachId; readonly accountId: AccountId },
  finding: Pick<Evidence, 'noticeArrived'> | Pick<Evidence, 'ruledOut'>,
): void => {
  findBreach(ports, about.breachId)
  const vault = ports.openVault()
  if (!vault.accounts.read(about.accountId))
    throw new UseCaseError('NOT_FOUND', { what: 'account' })
  const before = vault.evidence
    .list()
    .find((one) => one.breachId === about.breachId && one.accountId === about.accountId)
  vault.evidence.write({
    ...before,
    breachId: about.breachId,
    accountId: about.accountId,
    ...finding,
  })
}
