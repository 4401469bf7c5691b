import Database from 'better-sqlite3'
import { asStorageError } from './errors.ts'
import { makePrivateFile } from './private-files.ts'

/** Held until `release`, or until the process ends, however it ends. */
export interface ProcessLock {
  readonly release: () => void
}

/**
 * Takes the directory for this process, or gives `undefined` at once where another one has it: an
 * exclusive lock on a small database that never holds anything. The system drops it with the process,
 * so `kill -9` leaves nothing to clean up, as a pid file would. Fails with `StorageError`.
 *
 * Nobody else in this process may open and close the file while the lock is held: with POSIX locks
 * that would drop it.
 */
export const takeProcessLock = (path: string): ProcessLock | undefined => {
  try {
    // Only where it is not there yet, so an existing one is not opened beside SQLite.
    makePrivateFile(path)
    const database = new Database(path, { timeout: 0 })
    try {
      // Kept from the first write on, beyond the end of the transaction.
      database.pragma('locking_mode=EXCLUSIVE')
      // No journal file beside it.
      database.pragma('journal_mode=MEMORY')
      database.exec('begin exclusive; commit')
      return { release: () => database.close() }
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      return undefined
    }
    throw asStorageError(error)
  }
}
