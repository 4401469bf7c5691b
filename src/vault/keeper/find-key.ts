import { KeychainError, VaultStateError, WrongPassphraseError } from '../errors.ts'
import type { Opener } from '../keeper.ts'
import { isRightKey } from '../keys/key-check.ts'
import type { KeyFile } from '../keys/key-file.ts'
import type { Keychain } from '../keys/keychain.ts'
import { unwrapWithPassphrase } from '../keys/passphrase.ts'
import type { Secret } from '../keys/secret.ts'
import { decideFromKeychain, protectionsOf } from '../vault-state.ts'

const fromPassphrase = async (keyFile: KeyFile, passphrase: Secret): Promise<Secret> => {
  const protection = keyFile.protections.find((known) => known.kind === 'passphrase')
  if (protection === undefined) {
    throw new VaultStateError({ kind: 'locked', protections: protectionsOf(keyFile) })
  }
  const key = await unwrapWithPassphrase(passphrase, protection, keyFile.vaultId)
  if (key === undefined) throw new WrongPassphraseError()
  if (isRightKey(key, keyFile.vaultId, keyFile.keyCheck)) return key
  key.wipe()
  throw new VaultStateError({ kind: 'key-mismatch', protections: protectionsOf(keyFile) })
}

const fromKeychain = async (keyFile: KeyFile, keychain: Keychain): Promise<Secret> => {
  const protections = protectionsOf(keyFile)
  if (!protections.includes('keychain')) throw new VaultStateError({ kind: 'locked', protections })
  const entry = await keychain.read(keyFile.vaultId, 'prompt')
  if (entry.kind === 'unavailable') throw new KeychainError('unavailable')
  if (entry.kind === 'found' && isRightKey(entry.key, keyFile.vaultId, keyFile.keyCheck)) {
    return entry.key
  }
  throw new VaultStateError(decideFromKeychain(keyFile, entry))
}

/**
 * The key of the vault that `keyFile` belongs to, checked against it. The caller wipes it. The keychain may
 * prompt (up to a minute). Fails with `WrongPassphraseError`, `KeychainError` or `VaultStateError`; changes
 * nothing.
 */
export const findKey = (keyFile: KeyFile, opener: Opener, keychain: Keychain): Promise<Secret> => {
  switch (opener.kind) {
    case 'keychain':
      return fromKeychain(keyFile, keychain)
    case 'passphrase':
      return fromPassphrase(keyFile, opener.passphrase)
  }
}
