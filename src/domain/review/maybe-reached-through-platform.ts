import type { Breach } from '../model/breach.ts'
import type { AccountId, ServiceId } from '../model/id.ts'
import { judgeAccount } from '../verdicts/judge-account.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { reachedServices } from '../verdicts/reach-of.ts'
import { isAffected } from '../verdicts/verdict-level.ts'

/** An account that may be in the breach, if its service uses the platform. */
export interface MaybeReached {
  readonly accountId: AccountId
  readonly platformId: ServiceId
}

/**
 * The accounts that a breach of a platform may reach although they do not name it: their service is of a kind that
 * uses such platforms, and were it named, they would not be cleared by their dates. A school is an enrolment or a
 * service the family wrote down; an app of the catalogue with a login, though made for schools, is none. In working order; none that is
 * *theirs* (P10). Accounts that the breach reaches anyway are left out.
 */
export const maybeReachedThroughPlatform = (
  breach: Breach,
  index: InventoryIndex,
): readonly MaybeReached[] => {
  const platforms = breach.services.flatMap(({ serviceId, as }) => {
    const service = as === 'platform' ? index.services.get(serviceId) : undefined
    return service?.platform === true ? [service] : []
  })
  if (platforms.length === 0) return []
  return [...index.accounts.values()].flatMap((account) => {
    const service =
      account.serviceId === undefined ? undefined : index.services.get(account.serviceId)
    if (!service || (account.kind === 'account' && service.origin !== 'own')) return []
    if (reachedServices(account, breach).length > 0) return []
    return platforms
      .filter(
        ({ id, usedBy }) =>
          usedBy.includes(service.kind) &&
          isAffected(
            judgeAccount({ ...account, platformIds: [...account.platformIds, id] }, breach, index)
              .level,
          ),
      )
      .map(({ id }) => ({ accountId: account.id, platformId: id }))
  })
}
