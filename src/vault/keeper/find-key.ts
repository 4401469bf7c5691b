import {
  KeychainError,
  VaultStateError,
  WrongPassphraseError,
  WrongRecoveryCodeError,
} from '../errors.ts'
import type { Opener } from '../keeper.ts'
import { isRightKey, pickRightKey } from '../keys/key-check.ts'
import type { KeyFile } from '../keys/key-file.ts'
import type { Keychain } from '../keys/keychain.ts'
import { unwrapWithPassphrase } from '../keys/passphrase.ts'
import { readRecoveryCode, unwrapWithRecoveryCode } from '../keys/recovery-code.ts'
import type { Secret } from '../keys/secret.ts'
import { protectionsOf } from '../vault-state.ts'

/** The vault is not protected in this way. */
const notThisWay = (keyFile: KeyFile): VaultStateError =>
  new VaultStateError({ kind: 'locked', protections: protectionsOf(keyFile) })

/** A key that came out of a sound wrap and is not this vault's. */
const checked = (keyFile: KeyFile, key: Secret): Secret => {
  if (isRightKey(key, keyFile.vaultId, keyFile.keyCheck)) return key
  key.wipe()
  throw new VaultStateError({ kind: 'key-mismatch', protections: protectionsOf(keyFile) })
}

const fromPassphrase = async (keyFile: KeyFile, passphrase: Secret): Promise<Secret> => {
  const protection = keyFile.protections.find((known) => known.kind === 'passphrase')
  if (protection === undefined) throw notThisWay(keyFile)
  const key = await unwrapWithPassphrase(passphrase, protection, keyFile.vaultId)
  if (key === undefined) throw new WrongPassphraseError()
  return checked(keyFile, key)
}

const fromRecoveryCode = async (keyFile: KeyFile, typed: Secret): Promise<Secret> => {
  const protection = keyFile.protections.find((known) => known.kind === 'recovery-code')
  if (protection === undefined) throw notThisWay(keyFile)
  const reading = readRecoveryCode(typed)
  if (reading.kind === 'typo') throw new WrongRecoveryCodeError('typo', { group: reading.group })
  if (reading.kind === 'wrong-length') throw new WrongRecoveryCodeError('wrong-length')
  const { code } = reading
  try {
    const { sheet } = protection
    if (code.sheet !== sheet) throw new WrongRecoveryCodeError('other-sheet', { sheet })
    const key = await unwrapWithRecoveryCode(code, protection, keyFile.vaultId)
    if (key === undefined) throw new WrongRecoveryCodeError('wrong')
    return checked(keyFile, key)
  } finally {
    code.letters.wipe()
  }
}

const fromKeychain = async (keyFile: KeyFile, keychain: Keychain): Promise<Secret> => {
  if (!protectionsOf(keyFile).includes('keychain')) throw notThisWay(keyFile)
  const protections = protectionsOf(keyFile)
  const entry = await keychain.read(keyFile.vaultId, 'prompt')
  switch (entry.kind) {
    case 'unavailable':
      throw new KeychainError('unavailable')
    case 'missing':
      throw new VaultStateError({ kind: 'key-missing', protections })
    case 'found': {
      const key = pickRightKey(entry.keys, keyFile.vaultId, keyFile.keyCheck)
      if (key !== undefined) return key
      throw new VaultStateError({ kind: 'key-mismatch', protections })
    }
  }
}

/**
 * The key of the vault that `keyFile` belongs to, checked against it. The caller wipes it, and the opener.
 * The keychain may prompt (up to a minute). Fails with `WrongPassphraseError`, `WrongRecoveryCodeError`,
 * `KeychainError` or `VaultStateError` (also where the vault is not protected in this way); changes nothing.
 */
export const findKey = (keyFile: KeyFile, opener: Opener, keychain: Keychain): Promise<Secret> => {
  switch (opener.kind) {
    case 'keychain':
      return fromKeychain(keyFile, keychain)
    case 'passphrase':
      return fromPassphrase(keyFile, opener.passphrase)
    case 'recovery-code':
      return fromRecoveryCode(keyFile, opener.code)
  }
}
