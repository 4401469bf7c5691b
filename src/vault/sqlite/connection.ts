import { statSync } from 'node:fs'
import type { Database, Statement } from 'better-sqlite3'
import { asStorageError, StorageError, VaultStateError } from '../errors.ts'

export type SqlValue = string | number | Buffer | null

/** Values by name, for `@name` in the statement. */
export type SqlValues = Readonly<Record<string, SqlValue>>

/** Which file is at a path. Not by opening it: closing it again would drop SQLite's locks. */
const fileAt = (path: string): string | undefined => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}

/**
 * The one road from repositories to the database: prepares each statement once and turns the disk's
 * refusals into `StorageError`, a call after `close` into `VaultStateError` (the vault was locked in the
 * meantime). Rows are typed by the caller; `STRICT` tables hold them to it.
 */
export class Connection {
  readonly #database: Database
  #rowsAside = 0
  #rolledBack = 0
  readonly #statements = new Map<string, Statement<[SqlValues], unknown>>()

  /** `undefined` for a database in memory. */
  readonly #file: string | undefined

  constructor(database: Database) {
    this.#database = database
    this.#file = database.memory ? undefined : fileAt(database.name)
  }

  isOpen(): boolean {
    return this.#database.open
  }

  all<Row>(sql: string, values: SqlValues = {}): readonly Row[] {
    return this.#guard(() => this.#prepare(sql).all(values)) as readonly Row[]
  }

  /** Rows as lists of values, in the order of the statement's columns. */
  lists(sql: string, values: SqlValues = {}): readonly (readonly SqlValue[])[] {
    return this.#guard(() => {
      const statement = this.#database.prepare<[SqlValues]>(sql).raw()
      return statement.all(values) as readonly (readonly SqlValue[])[]
    })
  }

  get<Row>(sql: string, values: SqlValues = {}): Row | undefined {
    return this.#guard(() => this.#prepare(sql).get(values)) as Row | undefined
  }

  /** How many rows it changed. */
  run(sql: string, values: SqlValues = {}): number {
    return this.#change(() => this.#prepare(sql).run(values).changes)
  }

  /** Runs any number of statements without values. */
  execute(sql: string): void {
    this.#change(() => this.#database.exec(sql))
  }

  /** The value of a one-value pragma, or what setting it answers. */
  pragma(text: string): unknown {
    return this.#guard(() => this.#database.pragma(text, { simple: true }))
  }

  /** All of `work`, or, if it throws, nothing. May be nested. */
  transaction<Result>(work: () => Result): Result {
    try {
      return this.#change(() => this.#database.transaction(work)())
    } catch (error) {
      // SQLite goes on counting rows that were rolled back: what was read of them in between is not what is there.
      this.#rolledBack += 1
      throw error
    }
  }

  /** Another number after each write but those made `aside`; nobody else writes the file. */
  revision(): number {
    return this.#rowsWritten() - this.#rowsAside + this.#rolledBack
  }

  /** Runs a statement like `run` that writes nothing of what views are derived from. */
  aside(sql: string, values: SqlValues = {}): number {
    const before = this.#rowsWritten()
    try {
      return this.run(sql, values)
    } finally {
      this.#rowsAside += this.#rowsWritten() - before
    }
  }

  #rowsWritten(): number {
    return this.get<{ readonly rows: number }>('select total_changes() as rows')?.rows ?? 0
  }

  /** Moves the write-ahead log into the database file and empties it. */
  checkpoint(): void {
    this.pragma('wal_checkpoint(TRUNCATE)')
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepare(sql: string): Statement<[SqlValues], unknown> {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#database.prepare<[SqlValues]>(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  /**
   * Where the folder was moved or removed, or its drive is gone, SQLite would go on writing to a file that
   * nobody finds again: with a write-ahead log it does not look. About two microseconds.
   */
  #change<Result>(work: () => Result): Result {
    return this.#guard(() => {
      const outermost = this.#file !== undefined && !this.#database.inTransaction
      if (outermost && fileAt(this.#database.name) !== this.#file) {
        throw new StorageError('gone', 'DATABASE')
      }
      return work()
    })
  }

  #guard<Result>(work: () => Result): Result {
    if (!this.isOpen()) throw new VaultStateError({ kind: 'locked', protections: [] })
    try {
      return work()
    } catch (error) {
      throw asStorageError(error)
    }
  }
}
