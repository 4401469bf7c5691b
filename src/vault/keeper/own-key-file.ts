import { existsSync } from 'node:fs'
import { type ProtectionKind, protectionKinds } from '../../domain/model/vault-state.ts'
import {
  StorageError,
  VaultStateError,
  WrongPassphraseError,
  WrongRecoveryCodeError,
} from '../errors.ts'
import { isRightKey } from '../keys/key-check.ts'
import type { KeyFile, Protection } from '../keys/key-file.ts'
import type { Secret } from '../keys/secret.ts'
import { readKeyFile } from '../vault-files.ts'
import { protectionsOf } from '../vault-state.ts'
import { findKey } from './find-key.ts'
import type { KeeperCore, OpenSession } from './keeper-core.ts'

/**
 * The open vault's key file, which must still be there, sound, and that of the key the vault was opened
 * with: else a `VaultStateError`, and nobody writes over it. Fails with `StorageError`.
 */
export const ownKeyFile = (core: KeeperCore): KeyFile => {
  const { key } = core.openSession()
  const reading = readKeyFile(core.paths.keyFile)
  switch (reading.kind) {
    case 'absent':
      // With its folder, it was moved away or its drive is gone; alone, a copy of it can be put back.
      if (!existsSync(core.paths.vault)) throw new StorageError('gone', 'KEY_FILE')
      throw new VaultStateError({ kind: 'damaged', part: 'key-file' })
    case 'damaged':
      throw new VaultStateError({ kind: 'damaged', part: 'key-file' })
    case 'from-newer-version':
      throw new VaultStateError({ ...reading, supported: 1 })
    case 'read': {
      const { keyFile } = reading
      if (isRightKey(key, keyFile.vaultId, keyFile.keyCheck)) return keyFile
      throw new VaultStateError({ kind: 'key-mismatch', protections: protectionsOf(keyFile) })
    }
  }
}

/** What the key file says about one way of opening the vault, if it has it. */
export const protectionOf = <Kind extends ProtectionKind>(
  keyFile: KeyFile,
  kind: Kind,
): Extract<Protection, { readonly kind: Kind }> | undefined =>
  keyFile.protections.find(
    (known): known is Extract<Protection, { readonly kind: Kind }> => known.kind === kind,
  )

/** The key file without its protection of that kind. */
export const withoutProtection = (keyFile: KeyFile, kind: ProtectionKind): KeyFile => ({
  ...keyFile,
  protections: keyFile.protections.filter((known) => known.kind !== kind),
})

/** With this one in the place of another of its kind. */
export const withProtection = (keyFile: KeyFile, protection: Protection): KeyFile => ({
  ...keyFile,
  protections: [...withoutProtection(keyFile, protection.kind).protections, protection].toSorted(
    (one, other) => protectionKinds.indexOf(one.kind) - protectionKinds.indexOf(other.kind),
  ),
})

const opens = async (
  core: KeeperCore,
  keyFile: KeyFile,
  opener: Parameters<typeof findKey>[1],
): Promise<boolean> => {
  try {
    const key = await findKey(keyFile, opener, core.keychain)
    key.wipe()
    return true
  } catch (error) {
    if (error instanceof WrongPassphraseError || error instanceof WrongRecoveryCodeError) {
      return false
    }
    throw error
  }
}

/** What was shown to open the vault; the secret is the caller's. */
export interface Proof {
  readonly kind: 'passphrase' | 'recovery-code'
  readonly secret: Secret
}

/**
 * That whoever asks for a change knows the passphrase of today or has the recovery code; whoever finds the
 * window open has neither. Only where there is no passphrase and the keychain opens the vault nothing is
 * asked: there they could come back any time, and there `undefined` is given. Fails with `WrongPassphraseError`.
 */
export const assertProof = async (
  core: KeeperCore,
  keyFile: KeyFile,
  proof: Secret | undefined,
): Promise<Proof | undefined> => {
  const has = (kind: ProtectionKind): boolean => protectionOf(keyFile, kind) !== undefined
  if (!has('passphrase') && has('keychain')) return undefined
  if (proof === undefined) throw new WrongPassphraseError()
  const isPassphrase =
    has('passphrase') && (await opens(core, keyFile, { kind: 'passphrase', passphrase: proof }))
  if (isPassphrase) return { kind: 'passphrase', secret: proof }
  const isCode =
    has('recovery-code') && (await opens(core, keyFile, { kind: 'recovery-code', code: proof }))
  if (!isCode) throw new WrongPassphraseError()
  return { kind: 'recovery-code', secret: proof }
}

/**
 * Runs `work` on the open vault. Where it is locked meanwhile, `work` hears of it at its next
 * `assertOpen`, and whatever else then fails for want of the key is told as that: a `VaultStateError`.
 */
export const whileOpen = async <Result>(
  core: KeeperCore,
  work: (session: OpenSession, assertOpen: () => void) => Promise<Result>,
): Promise<Result> => {
  const session = core.openSession()
  const began = core.locks()
  const assertOpen = (): void => core.assertNotLocked(began, [])
  try {
    return await work(session, assertOpen)
  } catch (error) {
    assertOpen()
    throw error
  }
}
