import { backUpNow } from '../backup/make-backup.ts'
import { type BackupSubject, backupInput } from './backup-input.ts'

/**
 * Makes the backup without which the schema of a vault is not changed, in one piece. Fails with
 * `StorageError`, and then the schema stays as it is.
 */
export const backUpBeforeMigration = (subject: BackupSubject): void => {
  backUpNow(backupInput(subject, 'migration'))
}
