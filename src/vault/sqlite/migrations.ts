import initial from './migrations/0001-initial.sql?raw'
import settings from './migrations/0002-settings.sql?raw'
import importUndo from './migrations/0003-import-undo.sql?raw'
import knowledge from './migrations/0004-knowledge.sql?raw'
import surface from './migrations/0005-surface.sql?raw'
import incidents from './migrations/0006-incidents.sql?raw'
import noticed from './migrations/0007-noticed.sql?raw'

/** A step of the schema. `version` is what `user_version` reads once it has run. */
export interface Migration {
  readonly version: number
  /** The number and name of its file. */
  readonly name: string
  readonly sql: string
}

/**
 * Every step from an empty file to today's schema, in order. Append only: a test holds the hash of each,
 * since a vault that has run one will never run it again. A vault that has rows is copied before a step
 * changes it.
 */
export const migrations: readonly Migration[] = [
  { version: 1, name: '0001-initial', sql: initial },
  { version: 2, name: '0002-settings', sql: settings },
  { version: 3, name: '0003-import-undo', sql: importUndo },
  { version: 4, name: '0004-knowledge', sql: knowledge },
  { version: 5, name: '0005-surface', sql: surface },
  { version: 6, name: '0006-incidents', sql: incidents },
  { version: 7, name: '0007-noticed', sql: noticed },
]
