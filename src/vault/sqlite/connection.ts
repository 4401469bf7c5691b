import type { Database, Statement } from 'better-sqlite3'
import { asStorageError, VaultStateError } from '../errors.ts'

export type SqlValue = string | number | Buffer | null

/** Values by name, for `@name` in the statement. */
export type SqlValues = Readonly<Record<string, SqlValue>>

/**
 * The one road from repositories to the database: prepares each statement once and turns the disk's
 * refusals into `StorageError`, a call after `close` into `VaultStateError` (the vault was locked in the
 * meantime). Rows are typed by the caller; `STRICT` tables hold them to it.
 */
export class Connection {
  readonly #database: Database
  readonly #statements = new Map<string, Statement<[SqlValues], unknown>>()

  constructor(database: Database) {
    this.#database = database
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
    return this.#guard(() => this.#prepare(sql).run(values).changes)
  }

  /** Runs any number of statements without values. */
  execute(sql: string): void {
    this.#guard(() => this.#database.exec(sql))
  }

  /** The value of a one-value pragma, or what setting it answers. */
  pragma(text: string): unknown {
    return this.#guard(() => this.#database.pragma(text, { simple: true }))
  }

  /** All of `work`, or, if it throws, nothing. May be nested. */
  transaction<Result>(work: () => Result): Result {
    return this.#guard(() => this.#database.transaction(work)())
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

  #guard<Result>(work: () => Result): Result {
    if (!this.isOpen()) throw new VaultStateError({ kind: 'locked', protections: [] })
    try {
      return work()
    } catch (error) {
      throw asStorageError(error)
    }
  }
}
