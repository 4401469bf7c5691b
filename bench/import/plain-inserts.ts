import { randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import { ana } from '../../src/application/imports/test-support/open-test-vault.ts'
import type { ExportedRow } from './made-up-exports.ts'

/** What stands for the password of a row: sixty-four characters. */
export type DigestOf = (password: string, index: number) => string

/** Any sixty-four characters, no two rows' the same: a keyed fingerprint would be work that a plain program has not. */
const numberInItsPlace: DigestOf = (_, index) => index.toString(16).padStart(64, '0')

/**
 * The rows as the tables of a vault hold them: the account, its subject, its address, a fingerprint of its password and its
 * words for the search, by prepared statements in one transaction that is then moved from the log into the file. Nothing is
 * compared, recognised, rated or kept for an undo, and no fingerprint is worked out unless `digestOf` does.
 */
export const insertAsAccounts = (
  database: Database.Database,
  rows: readonly ExportedRow[],
  digestOf: DigestOf = numberInItsPlace,
): void => {
  const batch = database.prepare(
    `insert into import_batch (id, file_name, format_id, imported_on, added, changed)
     values (?, 'export', 'plain', '2026-11-21', ?, 0)`,
  )
  const account = database.prepare(
    `insert into account (id, kind, title, holder_id, user_name, email, erasure_confirmed, status, two_factor, theirs,
       import_batch_id)
     values (?, 'account', ?, ?, ?, ?, 0, 'active', 'unknown', 0, ?)`,
  )
  const subject = database.prepare(
    'insert into account_subject (account_seq, person_id, position) values (?, ?, 0)',
  )
  const origin = database.prepare(
    'insert into account_origin (account_seq, position, origin) values (?, 0, ?)',
  )
  const fingerprint = database.prepare(
    `insert into fingerprint (account_seq, kind, digest, strength, first_seen, last_seen)
     values (?, 'password', ?, 'fair', '2026-11-21', '2026-11-21')`,
  )
  const words = database.prepare(
    'insert into account_words (rowid, title, hosts, user_name, email) values (?, ?, ?, ?, ?)',
  )
  database.transaction(() => {
    const batchId = randomUUID()
    batch.run(batchId, rows.length)
    for (const [index, { title, url, login, password }] of rows.entries()) {
      const { origin: place, host } = new URL(url)
      const [userName, email] = login.includes('@') ? [null, login] : [login, null]
      const seq = account.run(randomUUID(), title, ana.id, userName, email, batchId).lastInsertRowid
      subject.run(seq, ana.id)
      origin.run(seq, place)
      fingerprint.run(seq, digestOf(password, index))
      words.run(seq, title, host, userName, email)
    }
  })()
  database.pragma('wal_checkpoint(TRUNCATE)')
}

/** The least a program can do: one table of four texts, no index, in one transaction. */
export const insertAsOneTable = (
  database: Database.Database,
  rows: readonly ExportedRow[],
): void => {
  database.exec('create table bare (title text, url text, login text, password text) strict')
  const insert = database.prepare(
    'insert into bare (title, url, login, password) values (@title, @url, @login, @password)',
  )
  database.transaction(() => rows.forEach((row) => insert.run(row)))()
  database.pragma('wal_checkpoint(TRUNCATE)')
}
