import type { Connection } from './connection.ts'
import type { Migration } from './migrations.ts'

/**
 * Brings a database to the newest schema: each step in one transaction with its version number, so that
 * a crash leaves the schema before or after it, never between. Fails with `StorageError`.
 */
export const migrate = (connection: Connection, migrations: readonly Migration[]): void => {
  const from = Number(connection.pragma('user_version'))
  for (const migration of migrations.filter(({ version }) => version > from)) {
    connection.transaction(() => {
      connection.execute(migration.sql)
      connection.pragma(`user_version=${migration.version}`)
    })
  }
}
