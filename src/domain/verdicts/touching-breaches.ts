import type { Breach } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Inventory } from '../model/inventory.ts'
import { inventoryIndex } from './inventory-index.ts'
import { reachedAccounts } from './reached-accounts.ts'

/**
 * The breaches that reach at least one account of the family, in catalogue order; also those whose verdict then
 * is *not affected*, so that what was ruled out can still be seen and reopened.
 */
export const touchingBreaches = (inventory: Inventory, catalogue: Catalogue): readonly Breach[] => {
  const index = inventoryIndex(inventory, catalogue)
  return catalogue.breaches.filter((breach) => reachedAccounts(breach, index).length > 0)
}
