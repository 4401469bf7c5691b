import type { ServiceId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Removes a service the family added. `NOT_ALLOWED` (`service-in-use`) while an account, a platform of one, or a
 * breach of the family names it; any other id is `NOT_FOUND`.
 */
export const removeOwnService = (ports: ProgramPorts, id: ServiceId): void => {
  const vault = ports.openVault()
  const inUse =
    vault.accounts
      .list()
      .some(({ serviceId, platformIds }) => serviceId === id || platformIds.includes(id)) ||
    vault.ownBreaches.list().some(({ services }) => services.some((one) => one.serviceId === id))
  if (inUse) throw new UseCaseError('NOT_ALLOWED', { rule: 'service-in-use' })
  if (!vault.ownServices.remove(id)) throw new UseCaseError('NOT_FOUND', { what: 'service' })
}
