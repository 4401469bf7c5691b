import { join } from 'node:path'
import { KeychainError, WrongPassphraseError } from '../errors.ts'
import { pickRightKey } from '../keys/key-check.ts'
import type { KeyFile, Protection } from '../keys/key-file.ts'
import { wrapWithPassphrase } from '../keys/passphrase.ts'
import { readRecoveryCode, wrapWithRecoveryCode } from '../keys/recovery-code.ts'
import type { Secret } from '../keys/secret.ts'
import { readKeyFile, replaceKeyFile, vaultPathsIn } from '../vault-files.ts'
import type { KeeperCore } from './keeper-core.ts'
import { type Proof, withoutProtection } from './own-key-file.ts'
import { asideFolder, asideIds } from './replace-vault.ts'

interface Aside {
  /** Of its key file. */
  readonly path: string
  readonly keyFile: KeyFile
}

/** The set-aside copies of this vault that open with the keychain and with nothing else. */
const onlyByKeychain = (core: KeeperCore, vaultId: string): readonly Aside[] => {
  const { directory } = core.options
  return asideIds(directory).flatMap((id) => {
    const path = vaultPathsIn(join(directory, asideFolder, id)).keyFile
    const reading = readKeyFile(path)
    if (reading.kind !== 'read' || reading.keyFile.vaultId !== vaultId) return []
    const { keyFile } = reading
    return keyFile.protections.every(({ kind }) => kind === 'keychain') ? [{ path, keyFile }] : []
  })
}

/** The key out of the keychain, which the caller wipes; `undefined` where the keychain works and has it not. */
const keyInEntry = async (core: KeeperCore, keyFile: KeyFile): Promise<Secret | undefined> => {
  const { vaultId, keyCheck } = keyFile
  const entry = await core.keychain.read(vaultId, 'prompt')
  if (entry.kind === 'unavailable') throw new KeychainError('unavailable')
  return entry.kind === 'found' ? pickRightKey(entry.keys, vaultId, keyCheck) : undefined
}

/** The key wrapped with what was just proved to open the present vault. */
const wrapWithProof = async (
  core: KeeperCore,
  vaultId: string,
  key: Secret,
  { kind, secret }: Proof,
): Promise<Protection> => {
  const { randomBytes, now } = core.options
  const input = { key, vaultId, since: now(), randomBytes }
  if (kind === 'passphrase') return wrapWithPassphrase({ ...input, passphrase: secret })
  const reading = readRecoveryCode(secret)
  if (reading.kind !== 'read') throw new WrongPassphraseError()
  try {
    return await wrapWithRecoveryCode({ ...input, code: reading.code })
  } finally {
    reading.code.letters.wipe()
  }
}

/**
 * To be called before the open vault's key leaves the keychain: its set-aside copies that have this key and nothing
 * but the keychain get what else the vault has. `keyFile` is the vault's.
 */
export const keepSameKeyOpenable = async (core: KeeperCore, keyFile: KeyFile): Promise<void> => {
  const { protections } = withoutProtection(keyFile, 'keychain')
  if (protections.length === 0) return
  for (const aside of onlyByKeychain(core, keyFile.vaultId)) {
    if (aside.keyFile.keyCheck !== keyFile.keyCheck) continue
    await replaceKeyFile(aside.path, { ...aside.keyFile, protections })
  }
}

/**
 * To be called before every key of this vault leaves the keychain: those copies that have another key open from
 * then on with the proof that was given. Fails with `KeychainError` where the keychain cannot be asked for one.
 */
export const keepOtherKeysOpenable = async (
  core: KeeperCore,
  { vaultId, keyCheck }: KeyFile,
  proof: Proof,
): Promise<void> => {
  for (const { path, keyFile } of onlyByKeychain(core, vaultId)) {
    if (keyFile.keyCheck === keyCheck) continue
    const key = await keyInEntry(core, keyFile)
    if (key === undefined) continue
    try {
      const own = await wrapWithProof(core, vaultId, key, proof)
      await replaceKeyFile(path, { ...keyFile, protections: [own] })
    } finally {
      key.wipe()
    }
  }
}
