import type { Opener } from '../keeper.ts'
import type { OpenVault } from '../repositories.ts'
import { removeLeftWrites } from '../vault-files.ts'
import { protectionsOf } from '../vault-state.ts'
import { findKey } from './find-key.ts'
import { finishKeyChangeIfPossible } from './finish-key-change.ts'
import type { KeeperCore } from './keeper-core.ts'

/** `VaultKeeper.unlock`; see there. `began`: how often the vault was locked when it was asked for. */
export const unlock = async (
  core: KeeperCore,
  opener: Opener,
  began: number,
): Promise<OpenVault> => {
  const { keyFile } = core.waitingVault()
  const key = await findKey(keyFile, opener, core.keychain)
  try {
    core.assertNotLocked(began, protectionsOf(keyFile))
  } catch (error) {
    key.wipe()
    throw error
  }
  const { vault } = core.openWith(key, keyFile)
  removeLeftWrites(core.paths.keyFile)
  await finishKeyChangeIfPossible(core, 'probe')
  core.assertNotLocked(began, protectionsOf(keyFile))
  return vault
}
