import type { PersonRole } from '../domain/model/person.ts'
import type { ProtectionKind } from '../domain/model/vault-state.ts'
import type { Opener } from './keeper.ts'
import type { OpenVault } from './repositories.ts'

/** Where a backup comes from: the folder of backups by its name there, or a file's bytes. */
export type BackupSource =
  | { readonly from: 'list'; readonly name: string }
  | { readonly from: 'file'; readonly bytes: Uint8Array }

/** A backup as it looks from outside. */
export interface StagedBackup {
  readonly stagingId: string
  /** Milliseconds since 1970, by the clock of the computer that made it. */
  readonly madeAt: number
  readonly protections: readonly ProtectionKind[]
  /** The open vault's key opens it. */
  readonly sameKey: boolean
  /** The mark of the recovery sheet that opens it. */
  readonly sheet: string | undefined
}

/** What is inside a vault, told before it takes another one's place. */
export interface VaultContents {
  readonly madeAt: number
  readonly householdName: string
  readonly people: readonly { readonly name: string; readonly role: PersonRole }[]
  readonly accounts: number
  readonly imports: number
  readonly incidents: number
}

/** A vault that was put out of the way. */
export interface AsideNote {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly setAsideAt: number
}

/**
 * Puts a backup in the vault's place, and takes that back. One backup is staged at a time; it goes when
 * the vault locks, and ten minutes after it was last used. Works in every state of the vault in which its
 * directory is ours, else fails with `VaultStateError`. Fails with `StorageError` where the disk refuses;
 * the present vault is then as it was (but locked).
 */
export interface VaultRestorer {
  /** Takes a backup apart and lays it ready. Fails with `BackupError`; replaces nothing. */
  stage(source: BackupSource): Promise<StagedBackup>
  /**
   * Opens the staged backup, with the open vault's key where `opener` is missing, brings the copy to
   * today's schema and checks all of it. Fails as `unlock` does, with `BackupError`, or `NotFoundError`
   * where it is not staged any more. The keychain may prompt (up to a minute).
   */
  look(stagingId: string, opener: Opener | undefined): Promise<VaultContents>
  /**
   * Puts the staged backup, which was looked into, in the vault's place and opens it; the present vault is
   * closed and set aside. It keeps its keychain protection only where the keychain has its key. One with
   * no other protection gets its key into the keychain: `KeychainError` where that fails,
   * `ProtectionNotAllowedError` on a shared computer account (P4).
   */
  restore(stagingId: string): Promise<OpenVault>
  /** Removes what was staged; does nothing where it is gone already. */
  discard(stagingId: string): Promise<void>
  /** The vaults that were set aside, newest first. */
  listAside(): readonly AsideNote[]
  /**
   * Puts a vault that was set aside back in its place, closed; the present one is closed and set aside. Where the
   * keychain works and does not have its key any more, that is not among its protections afterwards; where it was
   * the only one and both have the same key, it opens with what opens the present one. `NotFoundError` where there
   * is none of this id.
   */
  putBack(asideId: string): Promise<void>
  /**
   * Removes a vault that was set aside, for good, and its key from the keychain unless something else in
   * the data directory needs it. `NotFoundError` where there is none of this id.
   */
  discardAside(asideId: string): Promise<void>
}

/** A copy of `vault.json` that belongs to the database that is there. */
export interface KeyFileCopy {
  readonly from: 'previous' | 'backup'
  /** Milliseconds since 1970. */
  readonly madeAt: number
}

/** Gives a vault whose `vault.json` is damaged, gone or another vault’s a copy of it back. */
export interface KeyFileCopies {
  /**
   * The newest copy that belongs to this very database, if any. Fails with `VaultStateError` unless the
   * key file is what is wrong with the vault. Changes nothing.
   */
  find(): Promise<KeyFileCopy | undefined>
  /** Puts it in its place; what was there stays as `vault.json.damaged-TIME`. `NotFoundError` where there is none. */
  putBack(): Promise<void>
}

/** What goes with the vault when it is erased. */
export interface Erasure {
  /** The household's name as it is written in the vault. */
  readonly confirmation: string
  readonly backups: boolean
  readonly setAside: boolean
  readonly keychainEntry: boolean
}
