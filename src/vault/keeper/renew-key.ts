import { LastProtectionError, WrongPassphraseError } from '../errors.ts'
import { keyLength } from '../keys/key-check.ts'
import type { KeyFile, Protection } from '../keys/key-file.ts'
import { unwrapWithPassphrase, wrapWithPassphrase } from '../keys/passphrase.ts'
import { Secret } from '../keys/secret.ts'
import { replaceKeyFile } from '../vault-files.ts'
import { backUpOpenVault } from './backups.ts'
import { copyWithNewKey, type Renewal } from './copy-with-new-key.ts'
import { finishKeyChange, finishKeyChangeIfPossible } from './finish-key-change.ts'
import type { KeeperCore } from './keeper-core.ts'
import { addToEntry } from './keychain-entry.ts'
import { ownKeyFile, protectionOf, whileOpen } from './own-key-file.ts'
import { replaceVault } from './replace-vault.ts'
import { removeStaged, stagedName } from './staged-vault.ts'

/** Fails with `WrongPassphraseError` where there is a passphrase and this is not it. */
const assertPassphrase = async (keyFile: KeyFile, given: Secret | undefined): Promise<void> => {
  const protection = protectionOf(keyFile, 'passphrase')
  if (protection === undefined) return
  if (given === undefined) throw new WrongPassphraseError()
  const found = await unwrapWithPassphrase(given, protection, keyFile.vaultId)
  if (found === undefined) throw new WrongPassphraseError()
  found.wipe()
}

/** One protection with the new key in it. */
const renewed = async (
  core: KeeperCore,
  { keyFile: { vaultId }, key }: Pick<Renewal, 'keyFile' | 'key'>,
  protection: Exclude<Protection, { readonly kind: 'recovery-code' }>,
  passphrase: Secret | undefined,
): Promise<Protection> => {
  if (protection.kind === 'keychain') {
    await addToEntry(core, vaultId, key)
    return protection
  }
  if (passphrase === undefined) throw new WrongPassphraseError()
  const { randomBytes, now } = core.options
  const since = protection.since ?? now()
  return wrapWithPassphrase({ passphrase, key, vaultId, since, randomBytes })
}

/**
 * Everything that waits for somebody or something: a backup, the keychain, the wraps. The key file says
 * that a renewal was begun before anything is put into the keychain.
 */
const prepare = (core: KeeperCore, key: Secret, passphrase: Secret | undefined): Promise<Renewal> =>
  whileOpen(core, async (_session, assertOpen) => {
    const before = ownKeyFile(core)
    const staying = before.protections.filter((known) => known.kind !== 'recovery-code')
    if (staying.length === 0) throw new LastProtectionError()
    await assertPassphrase(before, passphrase)
    await finishKeyChange(core, 'prompt')
    await backUpOpenVault(core, 'renewal')
    const id = core.options.uuid()
    const keyFile: KeyFile = { ...ownKeyFile(core), unfinished: { kind: 'renewing', id } }
    await replaceKeyFile(core.paths.keyFile, keyFile)
    const protections: Protection[] = []
    for (const protection of staying) {
      protections.push(await renewed(core, { keyFile, key }, protection, passphrase))
    }
    assertOpen()
    return { id, key, keyFile, protections }
  })

/** The session with the old key again, after a disk that would not let the new vault into its place. */
const reopen = (core: KeeperCore, key: Secret, keyFile: KeyFile): void => {
  try {
    core.openWith(key, keyFile)
  } catch {
    // The vault is locked, then; its state says what is wrong.
  }
}

/** From the first line to the last nothing waits: nobody writes to the vault or looks at it in between. */
const carryOut = (core: KeeperCore, renewal: Renewal): void => {
  const { directory, now } = core.options
  const session = core.openSession()
  const next = copyWithNewKey(directory, session, renewal)
  const oldKey = Secret.fromBytes(Buffer.from(session.key.reveal()))
  try {
    core.lock()
    replaceVault(directory, stagedName(renewal.id), now())
  } catch (error) {
    removeStaged(directory, renewal.id)
    reopen(core, oldKey, renewal.keyFile)
    throw error
  }
  oldKey.wipe()
  core.openWith(renewal.key, next)
}

/** `ProtectionKeeper.renewKey`; see there. */
export const renewKey = async (core: KeeperCore, passphrase: Secret | undefined): Promise<void> => {
  const key = Secret.fromBytes(core.options.randomBytes(keyLength))
  try {
    carryOut(core, await prepare(core, key, passphrase))
  } catch (error) {
    if (core.session()?.key !== key) key.wipe()
    await finishKeyChangeIfPossible(core, 'probe')
    throw error
  }
  await finishKeyChangeIfPossible(core, 'probe')
}
