import type { Household, Person } from '../domain/model/person.ts'
import type { VaultState } from '../domain/model/vault-state.ts'
import type { ApiKeyKeeper } from './api-key-keeper.ts'
import type { BackupKeeper } from './backup-keeper.ts'
import type { KeychainProcess } from './keys/keychain-process.ts'
import type { Secret } from './keys/secret.ts'
import type { ProtectionKeeper } from './protection-keeper.ts'
import type { OpenVault } from './repositories.ts'
import type { Erasure, KeyFileCopies, VaultRestorer } from './restorer.ts'

export interface KeeperOptions {
  /** The data directory; made if it is not there. */
  readonly directory: string
  /** Starts a keychain child: `forkKeychain(path)` in Node. */
  readonly spawnKeychain: () => KeychainProcess
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Fit for keys: `node:crypto`'s. */
  readonly randomBytes: (length: number) => Buffer
  readonly uuid: () => string
  /** The program's own, which backups are marked with. */
  readonly version?: string | undefined
  /**
   * Runs `work` once after so many milliseconds unless what it gives is called; must not keep the process
   * alive. Only tests give their own.
   */
  readonly startTimer?: ((work: () => void, milliseconds: number) => () => void) | undefined
  /** False for a throw-away vault: then the keychain counts as unavailable and is never touched. */
  readonly allowKeychain?: boolean | undefined
}

export type NewProtection =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'passphrase'; readonly passphrase: Secret }

/** What a vault is opened with. */
export type Opener =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'passphrase'; readonly passphrase: Secret }
  /** As it was typed; reading it forgives case, spaces and look-alike letters. */
  | { readonly kind: 'recovery-code'; readonly code: Secret }

export interface NewVaultInput {
  readonly protection: NewProtection
  readonly household: Household
  readonly people: readonly Person[]
  /**
   * Writes what else the vault begins with, before it is in its place: a crash or an error in it leaves no
   * vault. May take several turns.
   */
  readonly fill?: ((vault: OpenVault) => Promise<void>) | undefined
}

/** `findings`: SQLite's own lines, at most twenty; they name tables and pages, never content. */
export type IntegrityReport =
  | { readonly kind: 'sound' }
  | { readonly kind: 'damaged'; readonly findings: readonly string[] }

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
  create(input: NewVaultInput): Promise<OpenVault>
  /**
   * Opens the vault; the keychain may prompt (up to a minute). Fails with `WrongPassphraseError`,
   * `KeychainError`, `StorageError` or `VaultStateError` (also where it is open already); never changes the
   * files then.
   */
  unlock(opener: Opener): Promise<OpenVault>
  /**
   * Reads every page of the open vault from the disk, and every reference in it; changes nothing. Fails with
   * `VaultStateError` or `StorageError`.
   */
  check(): Promise<IntegrityReport>
  readonly backups: BackupKeeper
  /** What the open vault's key is kept with. */
  readonly protections: ProtectionKeeper
  /** The guardian's own key for searches by address, which is kept beside the vault. */
  readonly apiKey: ApiKeyKeeper
  /**
   * Checkpoints, closes the database and zeroes the key. Safe to call in any state, and at once: an
   * unlocking that is under way fails with `VaultStateError`.
   */
  lock(): Promise<void>
  readonly restorer: VaultRestorer
  readonly keyFileCopies: KeyFileCopies
  /**
   * Closes the open vault and removes it for good, with the key for address searches and what `erasure` names;
   * the state is `none` afterwards. Interrupted before the vault has moved from its place nothing is lost, later
   * the next start completes it. Fails with `NotConfirmedError`, `VaultStateError` or `StorageError`.
   */
  erase(erasure: Erasure): Promise<void>
  /** `lock`, and gives the directory free for another process. */
  close(): Promise<void>
}
