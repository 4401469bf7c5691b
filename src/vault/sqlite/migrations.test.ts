import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { firstSettings, lockDelays } from '../../domain/model/settings.ts'
import { StorageError } from '../errors.ts'
import { everyRow, fillEveryTable } from '../test-support/rows-in-every-table.ts'
import { Connection } from './connection.ts'
import { migrate } from './migrate.ts'
import { type Migration, migrations } from './migrations.ts'
import { ownServiceRepository } from './own-service-repository.ts'
import { settingsRepository } from './settings-repository.ts'

/** Vaults in the world have run these very texts. A new step gets a new line; an old line never changes. */
const hashes: Readonly<Record<string, string>> = {
  '0001-initial': 'ceea4e15d3ae6b7f350c574f62ea3f324a72d05780a41b742884a9550647f648',
  '0002-settings': '0b1724f4b28ea21b1e4aac8af082dc848668281a3e6755d2fb7c680f3fe0375e',
  '0003-import-undo': '12815f19551c6d6d73aeaf152754756ef750a2735e8eaca23fe717d8aa83a5bf',
  '0004-knowledge': '956022202589b7266704bbb0adb1bcad418e34a1883b19d4e76d01be3ec4c23d',
  '0005-surface': '1bfde2c652e13e387ba6ce0020d1a9f6e14a1cc3c9bc6eadcb9119d9be89fd4f',
  '0006-incidents': '57452211db5dfff7e000d743199a79b0d0d1326ce822ed416e71254d8a53e422',
  '0007-noticed': 'ec495086f1e1611d907ee9b95ac17eaefac4cc83be06f58e17017e460c4e99b9',
}

const plain = (): { readonly database: Database.Database; readonly connection: Connection } => {
  const database = new Database(':memory:')
  return { database, connection: new Connection(database) }
}

test('are numbered without a gap, named by their number, and unchanged', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  for (const { version, name, sql } of migrations) {
    expect(name).toMatch(new RegExp(`^${String(version).padStart(4, '0')}-[a-z-]+$`))
    expect({ name, hash: createHash('sha256').update(sql).digest('hex') }).toEqual({
      name,
      hash: hashes[name],
    })
  }
})

test('0001 makes STRICT tables only, and leaves no reference unchecked', () => {
  const { database, connection } = plain()
  migrate(connection, migrations.slice(0, 1))
  const tables = database
    .prepare<[], { name: string; strict: number }>(
      `select name, strict from pragma_table_list
       where schema = 'main' and name not like 'sqlite_%'`,
    )
    .all()
  expect(tables.length).toBeGreaterThan(12)
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([])
  expect(database.pragma('foreign_key_check')).toEqual([])
  expect(database.pragma('user_version', { simple: true })).toBe(1)
})

/** A step after the newest one. */
const next: Migration = {
  version: migrations.length + 1,
  name: 'colour',
  sql: `alter table person add column colour text; update person set colour = 'teal';`,
}

test('0002 gives a vault that has rows the first settings, and takes no other lock delay', () => {
  const { database, connection } = plain()
  migrate(connection, migrations.slice(0, 1))
  database.exec(`insert into person (id, position, role, name) values ('mia', 1, 'child', 'Mia')`)
  migrate(connection, migrations.slice(0, 2))
  expect(database.prepare('select * from settings').all()).toEqual([
    {
      only_row: 1,
      lock_after_minutes: firstSettings.lockAfterMinutes,
      second_protection_asked: 0,
    },
  ])
  expect(database.prepare('select name from person').pluck().all()).toEqual(['Mia'])
  expect(() => database.exec('update settings set lock_after_minutes = 0')).toThrow('CHECK')
  expect(() => database.exec('update settings set lock_after_minutes = 600')).toThrow('CHECK')
  const write = database.prepare('update settings set lock_after_minutes = ?')
  for (const delay of lockDelays) expect(write.run(delay).changes).toBe(1)
})

test('0004 leaves the network off, and results about leaked passwords empty or whole', () => {
  const { database, connection } = plain()
  migrate(connection, migrations.slice(0, 3))
  fillEveryTable(connection, 3)
  database.exec('update settings set lock_after_minutes = 60, second_protection_asked = 1')
  migrate(connection, migrations.slice(0, 4))
  expect(settingsRepository(connection).read()).toMatchObject({
    lockAfterMinutes: 60,
    secondProtectionAsked: true,
    networkAllowed: false,
  })
  expect(() => database.exec('update settings set network_allowed = 2')).toThrow('CHECK')
  for (const table of ['fingerprint', 'import_fingerprint_change']) {
    const leaks = database.prepare(`select leak_outcome, leak_on from ${table}`).all()
    expect(leaks).toEqual([{ leak_outcome: null, leak_on: null }])
    expect(() => database.exec(`update ${table} set leak_outcome = 'seen'`)).toThrow('CHECK')
    expect(() => database.exec(`update ${table} set leak_on = '2026'`)).toThrow('CHECK')
    expect(() =>
      database.exec(`update ${table} set leak_outcome = 'safe', leak_on = '2026'`),
    ).toThrow('CHECK')
    database.exec(`update ${table} set leak_outcome = 'not-seen', leak_on = '2026'`)
  }
})

test('a service from before the fourth schema has nothing but what it had', () => {
  const { connection } = plain()
  migrate(connection, migrations.slice(0, 3))
  fillEveryTable(connection, 3)
  migrate(connection, migrations)
  expect(ownServiceRepository(connection, () => undefined).list()).toEqual([
    {
      id: 'club',
      name: 'Swim club',
      formerNames: [],
      kind: 'club',
      domains: [],
      appIds: [],
      platform: false,
      usedBy: [],
      status: 'running',
      ageRule: '13',
      holds: [],
      links: {},
      sources: [],
      factSources: {},
      origin: 'own',
    },
  ])
})

test.each(migrations.slice(1))('$name keeps every row of the schema before it', ({ version }) => {
  const { database, connection } = plain()
  database.pragma('foreign_keys=ON')
  migrate(connection, migrations.slice(0, version - 1))
  database.exec(`insert into meta values (1, 'a-vault', 1)`)
  fillEveryTable(connection, version - 1)
  const before = everyRow(connection)
  expect([...before].filter(([, rows]) => rows.length === 0)).toEqual([])
  migrate(connection, migrations.slice(0, version))
  const after = everyRow(connection)
  for (const [table, rows] of before) {
    expect([table, after.get(table)]).toEqual([
      table,
      rows.map((row) => expect.objectContaining(row)),
    ])
  }
  expect(database.pragma('foreign_key_check')).toEqual([])
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.pragma('user_version', { simple: true })).toBe(version)
})

test('every table of today’s schema takes the rows that the next step is tried with', () => {
  const { database, connection } = plain()
  database.pragma('foreign_keys=ON')
  migrate(connection, migrations)
  database.exec(`insert into meta values (1, 'a-vault', 1)`)
  fillEveryTable(connection, migrations.length)
  expect([...everyRow(connection)].filter(([, rows]) => rows.length === 0)).toEqual([])
  expect(database.pragma('foreign_key_check')).toEqual([])
})

test('a vault of an earlier version runs only what it lacks and keeps its rows', () => {
  const { database, connection } = plain()
  migrate(connection, migrations)
  database.exec(`insert into person (id, position, role, name) values ('mia', 1, 'child', 'Mia')`)
  migrate(connection, [...migrations, next])
  migrate(connection, [...migrations, next])
  expect(database.prepare('select id, name, colour from person').all()).toEqual([
    { id: 'mia', name: 'Mia', colour: 'teal' },
  ])
  expect(database.pragma('user_version', { simple: true })).toBe(next.version)
})

test('a step that fails half-way leaves the version before it', () => {
  const { database, connection } = plain()
  migrate(connection, migrations)
  const broken = { ...next, sql: `${next.sql} insert into nowhere values (1);` }
  expect(() => migrate(connection, [...migrations, broken])).toThrow('nowhere')
  expect(database.pragma('user_version', { simple: true })).toBe(migrations.length)
  expect(
    database.prepare(`select name from pragma_table_info('person')`).pluck().all(),
  ).not.toContain('colour')
})

test('a full disk during a step is a storage error and leaves the version before it', () => {
  const { database, connection } = plain()
  database.pragma('page_size=4096')
  database.pragma('max_page_count=3')
  expect(() => migrate(connection, migrations)).toThrow(StorageError)
  expect(database.pragma('user_version', { simple: true })).toBe(0)
  expect(database.prepare('select count(*) from sqlite_schema').pluck().get()).toBe(0)
})
