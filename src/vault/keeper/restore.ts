import { rmSync } from 'node:fs'
import {
  asStorageError,
  KeychainError,
  NotFoundError,
  ProtectionNotAllowedError,
  StorageError,
} from '../errors.ts'
import { isRightKey } from '../keys/key-check.ts'
import type { KeyFile, Protection } from '../keys/key-file.ts'
import type { OpenVault } from '../repositories.ts'
import { isPlaceFree, writeKeyFile } from '../vault-files.ts'
import { protectionsOf } from '../vault-state.ts'
import type { KeeperCore } from './keeper-core.ts'
import { replaceVault } from './replace-vault.ts'
import { assertReplaceable } from './stage.ts'
import { dropStaged, removeStaged, sealStaged, stagedName, stagedPaths } from './staged-vault.ts'
import type { OpenedStaging, StagingShelf } from './staging-shelf.ts'

/** True where somebody else uses this computer account, by the vault that comes or by the one that is open. */
const isShared = (core: KeeperCore, opened: OpenedStaging): boolean =>
  opened.sharedComputer || core.session()?.vault.household.read().sharedComputer === true

/**
 * What will open the restored vault on this computer. Its keychain protection stays only where the
 * keychain has its key; where there is nothing else, the key is put there, in front of the others.
 */
const protectionsHere = async (
  core: KeeperCore,
  keyFile: KeyFile,
  { key }: OpenedStaging,
  shared: boolean,
): Promise<readonly Protection[]> => {
  const { protections, vaultId, keyCheck } = keyFile
  const others = protections.filter(({ kind }) => kind !== 'keychain')
  if (others.length === protections.length) return others
  if (shared) {
    if (others.length === 0) throw new ProtectionNotAllowedError()
    return others
  }
  const entry = await core.keychain.read(vaultId, 'prompt')
  const known = entry.kind === 'found' ? entry.keys : []
  try {
    if (known.some((candidate) => isRightKey(candidate, vaultId, keyCheck))) return protections
    if (others.length > 0) return others
    if (entry.kind === 'unavailable') throw new KeychainError('unavailable')
    if (await core.keychain.store(vaultId, [key, ...known], 'prompt')) return protections
    throw new KeychainError('refused')
  } finally {
    for (const candidate of known) candidate.wipe()
  }
}

/** Writes the staged key file anew; its former version is of no use here. */
const writeProtections = async (path: string, keyFile: KeyFile): Promise<void> => {
  await writeKeyFile(path, keyFile)
  try {
    rmSync(`${path}.previous`, { force: true })
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * Closes the present vault. One whose log cannot be written into the database any more (a full or failing
 * disk) is closed all the same, and takes its log along to where it is set aside.
 */
export const closePresent = (core: KeeperCore): void => {
  try {
    core.lock()
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
  }
}

/**
 * `VaultRestorer.restore`; see there. A lock since `began` stops it. `keepPresent` makes a backup of the open vault first; what it throws
 * stops the restore.
 */
export const restore = async (
  core: KeeperCore,
  shelf: StagingShelf,
  id: string,
  began: number,
  keepPresent: () => Promise<void>,
): Promise<OpenVault> => {
  assertReplaceable(core)
  const { keyFile, opened } = shelf.get(id)
  if (opened === undefined) throw new NotFoundError('staging')
  const { directory, now } = core.options
  const makeReady = async (): Promise<KeyFile> => {
    const paths = stagedPaths(directory, id)
    const protections = await protectionsHere(core, keyFile, opened, isShared(core, opened))
    core.assertNotLocked(began, protectionsOf(keyFile))
    // What it says of a change of keys that was under way is long past.
    const ready = { ...keyFile, protections, unfinished: undefined }
    await writeProtections(paths.keyFile, ready)
    if (core.session() !== undefined) await keepPresent()
    sealStaged(paths)
    core.assertNotLocked(began, protectionsOf(keyFile))
    return ready
  }
  const restored = await makeReady().catch((error: unknown) => {
    // A lock removes what is staged, but not what was just being written there.
    if (!shelf.holds(id)) dropStaged(directory, id)
    throw error
  })
  // From here to the end nothing waits, so nobody sees the vault in between.
  shelf.take(id)
  try {
    closePresent(core)
    replaceVault(directory, stagedName(id), now())
  } catch (error) {
    opened.key.wipe()
    // Where the place is empty the next look at the vault still needs what was staged.
    if (!isPlaceFree(core.paths.vault)) removeStaged(directory, id)
    throw error
  }
  return core.openWith(opened.key, restored).vault
}
