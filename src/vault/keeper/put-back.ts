import { isRightKey } from '../keys/key-check.ts'
import type { KeyFile, Protection } from '../keys/key-file.ts'
import { readKeyFile, replaceKeyFile, vaultPathsIn } from '../vault-files.ts'
import type { KeeperCore } from './keeper-core.ts'
import { asideFolder, replaceVault } from './replace-vault.ts'
import { closePresent } from './restore.ts'
import { asideOf } from './set-aside.ts'
import { assertReplaceable } from './stage.ts'

/** True where the keychain works and does not have the key; where it cannot be used nobody knows. */
const isKeyGone = async (core: KeeperCore, { vaultId, keyCheck }: KeyFile): Promise<boolean> => {
  const entry = await core.keychain.read(vaultId, 'probe')
  if (entry.kind !== 'found') return entry.kind === 'missing'
  const isThere = entry.keys.some((key) => isRightKey(key, vaultId, keyCheck))
  for (const key of entry.keys) key.wipe()
  return !isThere
}

const withoutKeychain = ({ protections }: KeyFile): readonly Protection[] =>
  protections.filter(({ kind }) => kind !== 'keychain')

/** The present vault's wraps, where they are of the same key of the same vault. */
const wrapsOfPresent = (core: KeeperCore, keyFile: KeyFile): readonly Protection[] => {
  const present = readKeyFile(core.paths.keyFile)
  if (present.kind !== 'read') return []
  const { vaultId, keyCheck } = present.keyFile
  const isSame = vaultId === keyFile.vaultId && keyCheck === keyFile.keyCheck
  return isSame ? withoutKeychain(present.keyFile) : []
}

/**
 * Since the vault was set aside its key may have left the keychain, on the family's word for the present one. Then
 * it opens with what else it has, and where there is nothing else with what opens the present vault. One that
 * neither helps keeps its key file: its state says what is missing.
 */
const makeOpenable = async (core: KeeperCore, folder: string): Promise<void> => {
  const path = vaultPathsIn(folder).keyFile
  const reading = readKeyFile(path)
  if (reading.kind !== 'read') return
  const { keyFile } = reading
  const others = withoutKeychain(keyFile)
  if (others.length === keyFile.protections.length || !(await isKeyGone(core, keyFile))) return
  const protections = others.length > 0 ? others : wrapsOfPresent(core, keyFile)
  if (protections.length > 0) await replaceKeyFile(path, { ...keyFile, protections })
}

/** `VaultRestorer.putBack`; see there. */
export const putBack = async (core: KeeperCore, id: string): Promise<void> => {
  assertReplaceable(core)
  const { directory, now } = core.options
  await makeOpenable(core, asideOf(directory, id))
  assertReplaceable(core)
  closePresent(core)
  replaceVault(directory, `${asideFolder}/${id}`, now())
}
