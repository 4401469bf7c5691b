import type { AccountId, ServiceId } from '../../domain/model/id.ts'
import { learnedFrom } from '../knowledge/learned-from.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { findService } from './find-service.ts'

/**
 * Writes down for good which service the addresses of an account belong to, or (`undefined`) that it is none of the
 * catalogue's, and gives the account that service. Fails with `NOT_FOUND` for an unknown account or service.
 */
export const teachService = (
  ports: ProgramPorts,
  accountId: AccountId,
  serviceId: ServiceId | undefined,
): void => {
  const vault = ports.openVault()
  const account = vault.accounts.read(accountId)
  if (!account) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  if (serviceId) findService(ports, serviceId)
  vault.transaction(() => {
    learnedFrom(account.origins, serviceId, ports.today()).forEach((match) =>
      vault.learned.write(match),
    )
    vault.accounts.update({ ...account, serviceId })
  })
}
