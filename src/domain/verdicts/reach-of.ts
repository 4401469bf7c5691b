import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { ServiceId } from '../model/id.ts'
import type { InventoryIndex } from './inventory-index.ts'

/** How a breach comes to an account: at its own service, or through a platform that it names. */
export type Reach = 'service' | 'platform'

/** The services of the account, its own first, that the breach affects. */
export const reachedServices = (account: Account, breach: Breach): readonly ServiceId[] => {
  const affected = new Set(breach.services.map(({ serviceId }) => serviceId))
  const own = account.serviceId === undefined ? [] : [account.serviceId]
  return [...new Set([...own, ...account.platformIds])].filter((id) => affected.has(id))
}

/**
 * An account directly with the affected service is reached as such, also where that service is a platform to
 * others. A named platform reaches even an account whose own service nobody has named. `undefined` where the breach
 * does not come to it, as far as is known.
 */
export const reachOf = (account: Account, breach: Breach): Reach | undefined => {
  const [first] = reachedServices(account, breach)
  if (first === undefined) return undefined
  return first === account.serviceId ? 'service' : 'platform'
}

/** False where nobody has named the account's service, or the catalogue does not have it: nothing can be checked. */
export const isServiceKnown = (
  { serviceId }: Account,
  { services }: Pick<InventoryIndex, 'services'>,
): boolean => serviceId !== undefined && services.has(serviceId)
