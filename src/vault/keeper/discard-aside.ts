import { readKeyFile, vaultPathsIn } from '../vault-files.ts'
import type { KeeperCore } from './keeper-core.ts'
import { dropUnneededKey } from './unneeded-keys.ts'
import { asideOf, removeVaultFolder } from './set-aside.ts'
import { assertReplaceable } from './stage.ts'

/** `VaultRestorer.discardAside`; see there. */
export const discardAside = async (core: KeeperCore, id: string): Promise<void> => {
  assertReplaceable(core)
  const folder = asideOf(core.options.directory, id)
  const reading = readKeyFile(vaultPathsIn(folder).keyFile)
  removeVaultFolder(folder)
  if (reading.kind === 'read') await dropUnneededKey(core, reading.keyFile)
}
