import { backupFolder } from '../backup/backup-files.ts'
import type { BackupReason } from '../backup/backup-manifest.ts'
import type { BackupInput } from '../backup/make-backup.ts'
import type { KeeperOptions } from '../keeper.ts'
import type { KeyFile } from '../keys/key-file.ts'
import type { Secret } from '../keys/secret.ts'
import type { Connection } from '../sqlite/connection.ts'
import { migrations } from '../sqlite/migrations.ts'

/** An open database with what opens it and what the keeper was given. */
export interface BackupSubject {
  readonly options: KeeperOptions
  readonly connection: Connection
  readonly key: Secret
  /** The key file that goes into the backup. */
  readonly keyFile: KeyFile
}

/** What `backUp` needs to know to copy the vault into the data directory's folder of backups. */
export const backupInput = (
  { options, connection, key, keyFile }: BackupSubject,
  reason: BackupReason,
): BackupInput => ({
  folder: backupFolder(options.directory),
  connection,
  key,
  keyFile,
  reason,
  now: options.now(),
  appVersion: options.version ?? '',
  migrations,
})
