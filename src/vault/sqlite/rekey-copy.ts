import { asStorageError } from '../errors.ts'
import type { Secret } from '../keys/secret.ts'
import { connect, rawKey } from './open-database.ts'

/** SQLite3MC's addition, which the types of plain better-sqlite3 do not know. */
interface Rekeyed {
  readonly rekey: (key: Buffer) => number
}

/**
 * Encrypts a closed copy of a vault's database anew, page by page, under another key; its salt changes too.
 * Never for the live file: a crash in the middle leaves one that neither key opens. Fails with
 * `StorageError`, and then the copy is of no use.
 */
export const rekeyCopy = (path: string, from: Secret, to: Secret): void => {
  try {
    const database = connect(path, from)
    try {
      // With a write-ahead log the file would keep old pages until a checkpoint.
      database.pragma('journal_mode=DELETE')
      // Temporary tables and sort files would reach the disk in the clear (P3).
      database.pragma('temp_store=MEMORY')
      const text = rawKey(to.reveal())
      try {
        ;(database as typeof database & Rekeyed).rekey(text)
      } finally {
        text.fill(0)
      }
    } finally {
      database.close()
    }
  } catch (error) {
    throw asStorageError(error)
  }
}
