import type { Opener } from '../keeper.ts'
import type { OpenVault } from '../repositories.ts'
import { protectionsOf } from '../vault-state.ts'
import { findKey } from './find-key.ts'
import type { KeeperCore } from './keeper-core.ts'

/** `VaultKeeper.unlock`; see there. */
export const unlock = async (core: KeeperCore, opener: Opener): Promise<OpenVault> => {
  const { keyFile } = core.waitingVault()
  const began = core.locks()
  const key = await findKey(keyFile, opener, core.keychain)
  try {
    core.assertNotLocked(began, protectionsOf(keyFile))
  } catch (error) {
    key.wipe()
    throw error
  }
  return core.openWith(key, keyFile).vault
}
