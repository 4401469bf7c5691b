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
   * is `none`, with `KeychainError` where the keychain cannot keep the key; then nothing is left behind.
   */
  create(input: {
    readonly protection: NewProtection
    readonly household: Household
    readonly people: readonly Person[]
  }): Promise<OpenVault>
  /** Fails with `WrongPassphraseError`, `KeychainError` or `VaultStateError`; never changes the files. */
  unlock(passphrase?: Secret): Promise<OpenVault>
  /** Checkpoints, closes the database and zeroes the key. Safe to call in any state. */
  lock(): Promise<void>
  /** `lock`, and gives the directory free for another process. */
  close(): Promise<void>
}
