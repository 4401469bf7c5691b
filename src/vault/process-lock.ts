import { truncateSync } from 'node:fs'
import Database from 'better-sqlite3'
import { asStorageError } from './errors.ts'
import { makePrivateFile } from './private-files.ts'

/** Held until `release`, or until the process ends, however it ends. */
export interface ProcessLock {
  readonly release: () => void
}

const hold = (path: string): ProcessLock => {
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
}

const isSqliteError = (error: unknown, code: string): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith(code)

/** The lock where the file holds something that is no database, which nobody can hold: emptied first. */
const holdEmptied = (path: string): ProcessLock => {
  try {
    return hold(path)
  } catch (error) {
    if (!isSqliteError(error, 'SQLITE_NOTADB') && !isSqliteError(error, 'SQLITE_CORRUPT')) {
      throw error
    }
    truncateSync(path)
    return hold(path)
  }
}

/**
 * Takes the directory for this process, or gives `undefined` at once where another one has it: an
 * exclusive lock on a small database that never holds anything. The system drops it with the process,
 * so `kill -9` leaves nothing to clean up, as a pid file would; a file that damage has put something into
 * is emptied. Fails with `StorageError`.
 *
 * Nobody else in this process may open and close the file while the lock is held: with POSIX locks
 * that would drop it.
 */
export const takeProcessLock = (path: string): ProcessLock | undefined => {
  try {
    // Only where it is not there yet, so an existing one is not opened beside SQLite.
    makePrivateFile(path)
    return holdEmptied(path)
  } catch (error) {
    if (isSqliteError(error, 'SQLITE_BUSY')) return undefined
    throw asStorageError(error)
  }
}
