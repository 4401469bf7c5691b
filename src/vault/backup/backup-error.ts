import { StorageError } from '../errors.ts'

/**
 * Why a file cannot be restored from. `damaged`: it was a backup of ours and something has changed it.
 * `from-newer-version`: made by a version of the program that keeps them differently. `gone`: not there.
 */
export type BackupProblem = 'not-a-backup' | 'damaged' | 'too-large' | 'from-newer-version' | 'gone'

/** The file is no backup that can be restored from. */
export class BackupError extends Error {
  readonly problem: BackupProblem

  constructor(problem: BackupProblem) {
    super(`This backup cannot be used: ${problem}`)
    this.name = 'BackupError'
    this.problem = problem
  }
}

/** A backup that was just made does not hold what the vault holds, and was removed again. */
export class UnverifiedBackupError extends StorageError {
  constructor() {
    super('failed', 'BACKUP_NOT_VERIFIED')
    this.name = 'UnverifiedBackupError'
  }
}

/** Nothing but the keychain protects the vault, so a file that leaves this computer needs a passphrase. */
export class PassphraseNeededError extends Error {
  constructor() {
    super('A backup for another computer needs a passphrase')
    this.name = 'PassphraseNeededError'
  }
}
