import Database from 'better-sqlite3'

/** The versions of SQLite and of what encrypts it, such as `3.53.4` and `2.4.0`, asked of a database in memory. */
export const databaseVersions = (): { readonly sqlite: string; readonly cipher: string } => {
  const database = new Database(':memory:')
  try {
    const row = database
      .prepare<[], { readonly sqlite: string; readonly cipher: string }>(
        'select sqlite_version() as sqlite, sqlite3mc_version() as cipher',
      )
      .get()
    if (row === undefined) throw new Error('SQLite does not say its version')
    return { sqlite: row.sqlite, cipher: /\d+(?:\.\d+)+$/.exec(row.cipher)?.[0] ?? row.cipher }
  } finally {
    database.close()
  }
}
