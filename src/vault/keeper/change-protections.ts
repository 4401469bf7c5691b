import type { ProtectionKind } from '../../domain/model/vault-state.ts'
import { LastProtectionError, ProtectionNotAllowedError } from '../errors.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { wrapWithPassphrase } from '../keys/passphrase.ts'
import type { Secret } from '../keys/secret.ts'
import type { Protections } from '../protection-keeper.ts'
import { replaceKeyFile } from '../vault-files.ts'
import { keepOtherKeysOpenable, keepSameKeyOpenable } from './keep-aside-openable.ts'
import type { KeeperCore } from './keeper-core.ts'
import { addToEntry, isInEntry } from './keychain-entry.ts'
import {
  assertProof,
  ownKeyFile,
  protectionOf,
  whileOpen,
  withoutProtection,
  withProtection,
} from './own-key-file.ts'

/** `ProtectionKeeper.list`; see there. */
export const listProtections = async (core: KeeperCore): Promise<Protections> => {
  const { vault } = core.openSession()
  const { sharedComputer } = vault.household.read()
  const protections = ownKeyFile(core).protections.map((known) => ({
    kind: known.kind,
    since: known.since,
    sheet: known.kind === 'recovery-code' ? known.sheet : undefined,
  }))
  return { protections, keychain: await core.keychain.state('probe'), sharedComputer }
}

/** `ProtectionKeeper.setPassphrase`; see there. */
export const setPassphrase = (
  core: KeeperCore,
  passphrase: Secret,
  proof: Secret | undefined,
): Promise<void> =>
  whileOpen(core, async ({ key }, assertOpen) => {
    const keyFile = ownKeyFile(core)
    const { vaultId } = keyFile
    const { randomBytes, now } = core.options
    await assertProof(core, keyFile, proof)
    const since = now()
    const protection = await wrapWithPassphrase({ passphrase, key, vaultId, since, randomBytes })
    assertOpen()
    await replaceKeyFile(core.paths.keyFile, withProtection(keyFile, protection))
  })

/** `ProtectionKeeper.addKeychain`; see there. */
export const addKeychain = (core: KeeperCore, proof: Secret | undefined): Promise<void> =>
  whileOpen(core, async ({ key, vault }, assertOpen) => {
    const keyFile = ownKeyFile(core)
    await assertProof(core, keyFile, proof)
    if (vault.household.read().sharedComputer) throw new ProtectionNotAllowedError()
    const since = core.options.now()
    await addToEntry(core, keyFile.vaultId, key)
    assertOpen()
    // Where this fails, the entry holds a key that the next change of the keychain finds unneeded.
    await replaceKeyFile(core.paths.keyFile, withProtection(keyFile, { kind: 'keychain', since }))
  })

/** Nobody is locked out: something is left, and where that is the keychain alone, it has the key. */
const assertOpenable = async (core: KeeperCore, left: KeyFile): Promise<void> => {
  const known = protectionOf(left, 'passphrase') ?? protectionOf(left, 'recovery-code')
  if (known !== undefined) return
  const kept = protectionOf(left, 'keychain') !== undefined && (await isInEntry(core, left))
  if (!kept) throw new LastProtectionError()
}

/** Says that the keychain's entry is to be looked at, whatever else was to be finished already. */
const toFinish = (keyFile: KeyFile): KeyFile => ({
  ...keyFile,
  unfinished: keyFile.unfinished ?? { kind: 'keychain' },
})

/**
 * `ProtectionKeeper.remove`; see there. The key leaves the keychain afterwards, by `finishKeyChange`: the
 * key file says so first, so that a crash in between leaves no key behind for ever.
 */
export const removeProtection = (
  core: KeeperCore,
  kind: ProtectionKind,
  proof: Secret | undefined,
): Promise<void> =>
  whileOpen(core, async ({ vault }, assertOpen) => {
    const keyFile = ownKeyFile(core)
    await assertProof(core, keyFile, proof)
    if (protectionOf(keyFile, kind) === undefined) return
    if (kind === 'passphrase' && vault.household.read().sharedComputer) {
      throw new ProtectionNotAllowedError()
    }
    const left = withoutProtection(keyFile, kind)
    await assertOpenable(core, left)
    assertOpen()
    if (kind === 'keychain') await keepSameKeyOpenable(core, left)
    assertOpen()
    await replaceKeyFile(core.paths.keyFile, kind === 'keychain' ? toFinish(left) : left)
  })

/** `ProtectionKeeper.setSharedComputer`; see there. The keychain as with `removeProtection`. */
export const setSharedComputer = (
  core: KeeperCore,
  sharedComputer: boolean,
  proof: Secret | undefined,
): Promise<void> =>
  whileOpen(core, async ({ vault }, assertOpen) => {
    const keyFile = ownKeyFile(core)
    const proved = await assertProof(core, keyFile, proof)
    if (sharedComputer) {
      const hasPassphrase = protectionOf(keyFile, 'passphrase') !== undefined
      if (!hasPassphrase || proved === undefined) throw new ProtectionNotAllowedError()
      assertOpen()
      // First, since a keychain that does not answer ends it here.
      await keepOtherKeysOpenable(core, keyFile, proved)
      await keepSameKeyOpenable(core, keyFile)
      assertOpen()
      // Before the household says so: a crash in between leaves a vault that asks for the passphrase.
      await replaceKeyFile(core.paths.keyFile, toFinish(withoutProtection(keyFile, 'keychain')))
    }
    assertOpen()
    vault.household.write({ ...vault.household.read(), sharedComputer })
  })
