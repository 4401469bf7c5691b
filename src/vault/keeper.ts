import type { Household, Person } from '../domain/model/person.ts'
import type { VaultState } from '../domain/model/vault-state.ts'
import type { OpenVault } from './repositories.ts'
import type { Secret } from './keys/secret.ts'

export type NewProtection =
  { readonly kind: 'keychain' } | { readonly kind: 'passphrase'; readonly passphrase: Secret }

/** Opens, creates and locks the one vault of a data directory; the only place that decides its state. */
export interface VaultKeeper {
  /** Looks at the disk and the keychain (at most three seconds); changes nothing. */
  state(): Promise<VaultState>
  /** The open vault, or `undefined` while it is in any other state. */
  opened(): OpenVault | undefined
  /**
   * Creates the vault with its first content and opens it. Fails with `VaultStateError` unless the state
   * is `none`, with `KeychainError` where the keychain cannot keep the key, with
   * `ProtectionNotAllowedError` for a keychain protection on a shared computer account (P4), with
   * `StorageError`; then nothing is left behind. Wiping the passphrase is the caller's.
   */
  create(input: {
    readonly protection: NewProtection
    readonly household: Household
    readonly people: readonly Person[]
  }): Promise<OpenVault>
  /**
   * With the passphrase, or without one through the keychain, which may prompt (up to a minute). Fails
   * with `WrongPassphraseError`, `KeychainError`, `StorageError` or `VaultStateError` (also where it is
   * open already); never changes the files then.
   */
  unlock(passphrase?: Secret): Promise<OpenVault>
  /**
   * Checkpoints, closes the database and zeroes the key. Safe to call in any state, and at once: an
   * unlocking that is under way fails with `VaultStateError`.
   */
  lock(): Promise<void>
  /** `lock`, and gives the directory free for another process. */
  close(): Promise<void>
}
