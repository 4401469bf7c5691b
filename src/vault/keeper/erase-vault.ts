import { removeUnfinishedVaults } from '../create-vault.ts'
import { asStorageError, NotConfirmedError } from '../errors.ts'
import type { Erasure } from '../restorer.ts'
import { erasedKeychainEntries, erasingSteps, finishErasing } from './erasing-folder.ts'
import type { KeeperCore } from './keeper-core.ts'
import { closePresent } from './restore.ts'
import { removeLeftStaged } from './staged-vault.ts'

/**
 * Removes the keychain entries that erased vaults have left, each at most once: where the keychain cannot
 * be used now, nothing is kept for later but the entry itself. Fails with `StorageError`.
 */
export const removeErasedKeychainEntries = async (core: KeeperCore): Promise<void> => {
  for (const entry of erasedKeychainEntries(core.options.directory)) {
    await core.keychain.remove(entry.vaultId, 'probe')
    entry.done()
  }
}

/** `VaultKeeper.erase`; see there. */
export const erase = async (core: KeeperCore, erasure: Erasure): Promise<void> => {
  const { connection, vault } = core.openSession()
  const { directory, uuid } = core.options
  if (erasure.confirmation !== vault.household.read().name) throw new NotConfirmedError()
  const row = connection.get<{ readonly vault_id: string }>('select vault_id from meta')
  if (row === undefined) throw new Error('The vault has no id')
  closePresent(core)
  try {
    const steps = erasingSteps(directory, {
      id: uuid(),
      backups: erasure.backups,
      setAside: erasure.setAside,
      keychainEntry: erasure.keychainEntry ? row.vault_id : undefined,
    })
    for (const step of steps) step()
  } catch (error) {
    try {
      finishErasing(directory)
    } catch {
      // The next look goes on from there.
    }
    throw asStorageError(error)
  }
  finishErasing(directory)
  removeLeftStaged(directory)
  removeUnfinishedVaults(directory)
  await removeErasedKeychainEntries(core)
}
