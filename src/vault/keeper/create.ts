import { createVault, removeUnfinishedVaults } from '../create-vault.ts'
import { KeychainError, ProtectionNotAllowedError, VaultStateError } from '../errors.ts'
import type { NewProtection, NewVaultInput } from '../keeper.ts'
import { keyLength } from '../keys/key-check.ts'
import type { Protection } from '../keys/key-file.ts'
import { wrapWithPassphrase } from '../keys/passphrase.ts'
import { Secret } from '../keys/secret.ts'
import type { OpenVault } from '../repositories.ts'
import { decideFromFiles } from '../vault-state.ts'
import { type KeeperCore, waitingState } from './keeper-core.ts'

/** Keeps the key where it is to be kept, and gives what the key file says about it. */
const protect = async (
  core: KeeperCore,
  protection: NewProtection,
  key: Secret,
  vaultId: string,
  since: number,
): Promise<Protection> => {
  const { keychain } = core
  const { randomBytes } = core.options
  if (protection.kind === 'passphrase') {
    const { passphrase } = protection
    return wrapWithPassphrase({ passphrase, key, vaultId, since, randomBytes })
  }
  if (await keychain.store(vaultId, [key], 'prompt')) return { kind: 'keychain', since }
  await keychain.remove(vaultId, 'probe')
  throw new KeychainError((await keychain.state('probe')) === 'usable' ? 'refused' : 'unavailable')
}

/** `VaultKeeper.create`; see there. `began`: how often the vault was locked when it was asked for. */
export const create = async (
  core: KeeperCore,
  input: NewVaultInput,
  began: number,
): Promise<OpenVault> => {
  const { options, keychain } = core
  const { protection, household, people, fill } = input
  const decided = decideFromFiles(core.look)
  if (decided.kind === 'waiting') throw new VaultStateError(waitingState(decided))
  if (decided.kind !== 'none') throw new VaultStateError(decided)
  if (protection.kind === 'keychain' && household.sharedComputer) {
    throw new ProtectionNotAllowedError()
  }
  removeUnfinishedVaults(options.directory)
  const vaultId = options.uuid()
  const now = options.now()
  const key = Secret.fromBytes(options.randomBytes(keyLength))
  const fingerprintKey = options.randomBytes(32)
  try {
    const kept = await protect(core, protection, key, vaultId, now)
    try {
      core.assertNotLocked(began, [kept.kind])
      await createVault({
        directory: options.directory,
        vaultId,
        key,
        protection: kept,
        fingerprintKey,
        household,
        people,
        fill,
        now,
      })
    } catch (error) {
      if (kept.kind === 'keychain') await keychain.remove(vaultId, 'probe')
      throw error
    }
    core.assertNotLocked(began, [kept.kind])
    return core.openWith(key, core.waitingVault().keyFile).vault
  } catch (error) {
    key.wipe()
    throw error
  } finally {
    fingerprintKey.fill(0)
  }
}
