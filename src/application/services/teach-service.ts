import { appIdOf, hostOf, originOf } from '../../domain/matching/origin.ts'
import { isSharedHost } from '../../domain/matching/shared-hosts.ts'
import type { AccountId, ServiceId } from '../../domain/model/id.ts'
import type { LearnedMatch } from '../../domain/model/knowledge.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { findService } from './find-service.ts'

const learnedFrom = (
  text: string,
  serviceId: ServiceId | undefined,
  saidOn: PartialDate,
): readonly LearnedMatch[] => {
  const origin = originOf(text)
  if (origin === undefined) return []
  const app = appIdOf(origin)
  if (app !== undefined) return [{ kind: 'app-id', key: app.toLowerCase(), serviceId, saidOn }]
  const host = hostOf(origin)
  // What is true of one page on a shared host is not true of its neighbours.
  if (host === undefined || isSharedHost(host)) return []
  return [{ kind: 'host', key: host, serviceId, saidOn }]
}

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
  const today = ports.today()
  vault.transaction(() => {
    for (const origin of account.origins) {
      learnedFrom(origin, serviceId, today).forEach((match) => vault.learned.write(match))
    }
    vault.accounts.update({ ...account, serviceId })
  })
}
