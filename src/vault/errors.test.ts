import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { asStorageError, StorageError, storageProblemOf } from './errors.ts'

const withCode = (code: string): Error => Object.assign(new Error('of /home/ana/vault'), { code })

test.each([
  ['ENOSPC', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'forbidden'],
  ['ENOENT', 'gone'],
  ['EIO', 'failed'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_READONLY_DBMOVED', 'gone'],
  ['SQLITE_IOERR_FSYNC', 'failed'],
  ['SQLITE_CANTOPEN', 'gone'],
  ['SQLITE_CORRUPT_VTAB', 'failed'],
] as const)('%s is %s', (code, problem) => {
  expect(storageProblemOf(withCode(code))).toBe(problem)
})

test('the message carries the problem and the code, and neither path nor data', () => {
  const error = asStorageError(withCode('ENOSPC'))
  expect(error).toBeInstanceOf(StorageError)
  expect(String(error)).toBe('StorageError: The disk refused: full (ENOSPC)')
})

test('a broken constraint, a bug and a non-error stay what they are', () => {
  const constraint = new Database.SqliteError('UNIQUE', 'SQLITE_CONSTRAINT_UNIQUE')
  for (const other of [constraint, new TypeError('bug'), 'text', undefined]) {
    expect(asStorageError(other)).toBe(other)
  }
})
