import type { KeychainState, ProtectionKind } from '../domain/model/vault-state.ts'
import type { RecoveryCode } from './keys/recovery-code.ts'
import type { Secret } from './keys/secret.ts'

/** One way to open the vault. */
export interface ProtectionNote {
  readonly kind: ProtectionKind
  /** Milliseconds since 1970; not known of vaults made by the first version. */
  readonly since?: number | undefined
  /** The mark of the recovery sheet; no secret. */
  readonly sheet?: string | undefined
}

export interface Protections {
  readonly protections: readonly ProtectionNote[]
  readonly keychain: KeychainState
  /** Somebody else uses this computer account (P4). */
  readonly sharedComputer: boolean
}

/** A recovery code that counts once parts of it have been typed back. */
export interface RecoveryDraft {
  /** The keeper's, which wipes it; good until the vault locks. */
  readonly code: RecoveryCode
  /** The groups to type back, from 1, in order; never the first, which is no secret. */
  readonly ask: readonly number[]
}

/** One group of a recovery code as it was typed back; `group` from 1. */
export interface TypedGroup {
  readonly group: number
  readonly text: Secret
}

/**
 * What the open vault's key is kept with. All fail with `VaultStateError` unless the vault is open, and
 * stays so, and its key file is sound, and with `StorageError`, and then nothing has changed. `proof` is
 * the passphrase of today, or the recovery code as it was typed: needed unless the keychain opens the vault
 * and no passphrase does, else `WrongPassphraseError`. Wiping what is passed in is the caller's.
 *
 * What is changed or removed here no longer opens the vault, nor the copy of its key file beside it. Backups
 * and vaults that were set aside keep the protections of their day; only `renewKey` is an answer to somebody
 * who has both. A set-aside vault of this one's that nothing but the keychain opened gets another protection
 * before its key leaves the keychain: those of this vault where both have the same key, else the proof.
 */
export interface ProtectionKeeper {
  /** Asks the keychain too (at most three seconds). */
  list(): Promise<Protections>
  /** Adds a passphrase or replaces the one there is. How good it is, the caller has looked at. */
  setPassphrase(passphrase: Secret, proof: Secret | undefined): Promise<void>
  /**
   * Puts the key into the keychain, which may prompt (up to a minute), also where it was once and got lost.
   * `ProtectionNotAllowedError` on a shared computer account (P4), `KeychainError`.
   */
  addKeychain(proof: Secret | undefined): Promise<void>
  /**
   * Does nothing where there is no such protection. `LastProtectionError` for the last one, and where only
   * a keychain would be left that does not have the key; `ProtectionNotAllowedError` for the passphrase on
   * a shared computer account. Where the keychain cannot be used, the key leaves it after a later unlocking.
   */
  remove(kind: ProtectionKind, proof: Secret | undefined): Promise<void>
  /** A new code in the place of an earlier draft. */
  draftRecoveryCode(proof: Secret | undefined): Promise<RecoveryDraft>
  /**
   * Puts the drafted code in the place of the one before it. `WrongRecoveryCodeError` (`typo`, with the
   * group) keeps the draft; `NotFoundError` where there is none.
   */
  confirmRecoveryCode(groups: readonly TypedGroup[]): Promise<void>
  dropRecoveryCode(): Promise<void>
  /**
   * Whether somebody else uses this computer account. `true` takes the key out of the keychain, and is
   * `ProtectionNotAllowedError` without a passphrase; `KeychainError` where a set-aside vault needs a key that
   * the keychain does not give now.
   */
  setSharedComputer(sharedComputer: boolean, proof: Secret | undefined): Promise<void>
  /**
   * Gives the vault a new key, on a verified copy that takes its place; everything the open vault was, such
   * as repositories somebody holds, ends, and a new one is open. `passphrase` is the one of today, needed
   * where there is one. The recovery code falls away: `LastProtectionError` where there is nothing else.
   * Fails with `KeychainError`, `WrongPassphraseError`, and then the vault has its old key.
   */
  renewKey(passphrase: Secret | undefined): Promise<void>
}
