import type { BackupReason } from './backup/backup-manifest.ts'
import type { Secret } from './keys/secret.ts'

/** A file in the folder of backups. */
export interface ListedBackup {
  readonly name: string
  /** Milliseconds since 1970; the file's own time where it cannot be read as a backup. */
  readonly madeAt: number
  readonly reason: BackupReason
  readonly bytes: number
  readonly readable: boolean
}

/** Why the last automatic backup failed: the disk, or the copy did not hold what the vault holds. */
export type BackupTrouble = 'storage' | 'not-verified'

export interface BackupList {
  /** Newest first. */
  readonly backups: readonly ListedBackup[]
  readonly folder: string
  /** Gone as soon as a backup succeeds. */
  readonly problem: BackupTrouble | undefined
}

/**
 * The backups of a data directory. One is made by itself each day the vault was unlocked and had changed,
 * and before whatever changes all of it. None ever writes to the vault.
 */
export interface BackupKeeper {
  /** Works in every state of the vault. Fails with `StorageError`. */
  list(): BackupList
  /** Makes one more automatic backup. Fails with `VaultStateError` or `StorageError`, and leaves nothing then. */
  make(): Promise<void>
  /**
   * The bytes of a backup for another disk or computer: without the keychain protection, which means
   * nothing there. `passphrase` protects this file alone, in the place of the vault's own. Fails with
   * `PassphraseNeededError` where there would be no protection at all, with `VaultStateError` or
   * `StorageError`. Wiping the passphrase is the caller's.
   */
  pack(passphrase: Secret | undefined): Promise<Uint8Array>
  /** Fails with `VaultStateError`, `BackupError` (`gone`) or `StorageError`. */
  remove(name: string): Promise<void>
  /** How many automatic ones of the open vault there are. Fails with `VaultStateError` or `StorageError`. */
  countAutomatic(): number
  /**
   * For what was erased and is still in them: makes a new automatic backup of the open vault and only then
   * removes all its earlier ones. Other vaults' and files that somebody put there stay. Fails with
   * `VaultStateError` or `StorageError`.
   */
  replaceAutomatic(): Promise<void>
}
