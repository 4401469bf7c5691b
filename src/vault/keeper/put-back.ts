import type { KeeperCore } from './keeper-core.ts'
import { asideFolder, replaceVault } from './replace-vault.ts'
import { closePresent } from './restore.ts'
import { asideOf } from './set-aside.ts'
import { assertReplaceable } from './stage.ts'

/** `VaultRestorer.putBack`; see there. */
export const putBack = async (core: KeeperCore, id: string): Promise<void> => {
  assertReplaceable(core)
  const { directory, now } = core.options
  asideOf(directory, id)
  closePresent(core)
  replaceVault(directory, `${asideFolder}/${id}`, now())
}
