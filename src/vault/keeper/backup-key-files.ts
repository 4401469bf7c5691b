import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { BackupError } from '../backup/backup-error.ts'
import { backupFolder, readBackup } from '../backup/backup-files.ts'
import { storageProblemOf } from '../errors.ts'
import type { KeyFile } from '../keys/key-file.ts'

/** A backup in the folder of backups together with the key file inside. */
export interface BackupKeyFile {
  readonly madeAt: number
  readonly keyFile: KeyFile
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.kinventory'))
  } catch (error) {
    if (storageProblemOf(error) === 'gone') return []
    throw error
  }
}

/**
 * The key files inside all backups that can be read, one file after the other with room for everything
 * else in between. Fails with `StorageError`.
 */
export const keyFilesInBackups = async (directory: string): Promise<readonly BackupKeyFile[]> => {
  const found: BackupKeyFile[] = []
  const folder = backupFolder(directory)
  for (const name of namesIn(folder)) {
    try {
      const { manifest, keyFile } = readBackup(join(folder, name))
      found.push({ madeAt: manifest.madeAt, keyFile })
    } catch (error) {
      // What is no backup has no key file; a list of backups says so elsewhere.
      if (!(error instanceof BackupError)) throw error
    }
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
  return found
}
