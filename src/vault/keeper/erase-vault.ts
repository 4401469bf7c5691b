import { createHmac } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { removeUnfinishedVaults } from '../create-vault.ts'
import { asStorageError, NotConfirmedError } from '../errors.ts'
import type { Secret } from '../keys/secret.ts'
import type { Erasure } from '../restorer.ts'
import { apiKeyAccount } from './api-key.ts'
import { erasingSteps, finishErasing, leftNotes } from './erasing-folder.ts'
import type { KeeperCore } from './keeper-core.ts'
import { closePresent } from './restore.ts'
import { removeVaultFolder } from './set-aside.ts'
import { removeLeftStaged } from './staged-vault.ts'

/** What only somebody with the key can say; unlike the key check it stands nowhere else. */
const proofOf = (key: Secret, vaultId: string): string =>
  createHmac('sha256', key.reveal()).update(`kinventory erasure 1 ${vaultId}`).digest('base64')

/**
 * Removes the keychain entries that go with erased vaults: the key for address searches, and the vault's own
 * where one of the keys in it is the one the vault was erased with, or the vault is the one that `wholly` names:
 * it has just been erased with every copy, and what its entry still holds is of these. Tried once: an entry in a
 * keychain that cannot be used stays, and opens nothing any more. Fails with `StorageError`.
 */
export const removeErasedEntries = async (core: KeeperCore, wholly?: string): Promise<void> => {
  for (const { vaultId, proof, done } of leftNotes(core.options.directory)) {
    const entry = await core.keychain.read(vaultId, 'probe')
    if (entry.kind === 'found') {
      const isOurs = vaultId === wholly || entry.keys.some((key) => proofOf(key, vaultId) === proof)
      for (const key of entry.keys) key.wipe()
      if (isOurs) await core.keychain.remove(vaultId, 'probe')
    }
    // Without a proof: whoever has it removed makes the guardian type it again, and no more.
    await core.keychain.removeText(apiKeyAccount(vaultId), 'probe')
    done()
  }
}

/** `VaultKeeper.erase`; see there. */
export const erase = async (core: KeeperCore, erasure: Erasure): Promise<void> => {
  const { connection, key, vault } = core.openSession()
  const { directory, uuid } = core.options
  if (erasure.confirmation !== vault.household.read().name) throw new NotConfirmedError()
  const vaultId = connection.get<{ readonly vault_id: string }>(
    'select vault_id from meta',
  )?.vault_id
  if (vaultId === undefined) throw new Error('The vault has no id')
  const entry = { vaultId, proof: proofOf(key, vaultId) }
  const folder = realpathSync(core.paths.vault)
  closePresent(core)
  try {
    const steps = erasingSteps(directory, {
      id: uuid(),
      backups: erasure.backups,
      setAside: erasure.setAside,
      keychainEntry: erasure.keychainEntry ? entry : undefined,
    })
    for (const step of steps) step()
  } catch (error) {
    try {
      finishErasing(directory)
    } catch {
      // The next start goes on from there.
    }
    throw asStorageError(error)
  }
  finishErasing(directory)
  // It has moved, unless it is elsewhere and a link to it has.
  removeVaultFolder(folder)
  removeLeftStaged(directory)
  removeUnfinishedVaults(directory)
  await removeErasedEntries(core, erasure.backups && erasure.setAside ? vaultId : undefined)
  if (!erasure.keychainEntry) await core.keychain.removeText(apiKeyAccount(vaultId), 'probe')
}
