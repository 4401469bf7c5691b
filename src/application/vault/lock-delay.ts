import { firstSettings } from '../../domain/model/settings.ts'
import type { VaultKeeper } from '../../vault/keeper.ts'

/**
 * Gives how many minutes without use lock the open vault, by the household's own choice; undefined while none is open.
 * Where the disk does not answer it is the last one known.
 */
export const lockDelayOf = (keeper: Pick<VaultKeeper, 'opened'>): (() => number | undefined) => {
  let known: number = firstSettings.lockAfterMinutes
  return () => {
    const vault = keeper.opened()
    if (!vault) return undefined
    try {
      known = vault.settings.read().lockAfterMinutes
    } catch {
      // Whoever works with the vault is told; a disk that is gone must not keep it open.
    }
    return known
  }
}
