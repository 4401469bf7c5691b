import type { Inventory } from '../model/inventory.ts'
import type { ReuseGroup } from '../model/reuse.ts'
import { sharedThings } from './shared-things.ts'

/** The accounts that share something today, as `sharedThings` finds them, and nothing of what they share. */
export const reuseGroups = (inventory: Inventory): readonly ReuseGroup[] =>
  sharedThings(inventory).map(({ id, kind, accountIds }) => ({ id, kind, accountIds }))
