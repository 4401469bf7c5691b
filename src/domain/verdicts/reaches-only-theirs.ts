import type { Breach } from '../model/breach.ts'
import type { InventoryIndex } from './inventory-index.ts'
import { reachedAccounts } from './reached-accounts.ts'

/** True where a breach reaches accounts marked *theirs* and no other: to speak of it would tell which they are (P10). */
export const reachesOnlyTheirs = (breach: Breach, index: InventoryIndex): boolean =>
  breach.services.some(({ serviceId }) => index.theirsOfService.has(serviceId)) &&
  reachedAccounts(breach, index).length === 0
