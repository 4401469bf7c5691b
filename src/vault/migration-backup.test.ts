import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layOutBackup, readBackup } from './backup/backup-files.ts'
import { StorageError } from './errors.ts'
import { migrations } from './sqlite/migrations.ts'
import { openReadOnly } from './sqlite/open-database.ts'
import { makeFirstVersionVault } from './test-support/first-version-vault.ts'
import { everyRow } from './test-support/rows-in-every-table.ts'
import { temporaryFolder } from './test-support/temporary-folder.ts'
import { testKeeper, withPassphrase } from './test-support/test-keeper.ts'
import { testKey, vaultId } from './test-support/test-vault.ts'
import { vaultPaths, vaultPathsIn } from './vault-files.ts'

/** What a closed database holds. */
const rowsOf = (path: string) => {
  const opened = openReadOnly({ path, key: testKey(), vaultId, migrations, whole: true })
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { connection } = opened
  try {
    return { rows: everyRow(connection), version: connection.pragma('user_version') }
  } finally {
    connection.close()
  }
}

test('the vault is copied as it was, and its rows are there afterwards', async () => {
  const directory = temporaryFolder()
  await makeFirstVersionVault(directory)
  const { database } = vaultPaths(directory)
  const before = rowsOf(database)
  expect(before.version).toBe(1)
  const keeper = testKeeper(directory)
  const vault = await keeper.unlock(withPassphrase())
  expect(vault.accounts.list().map(({ id }) => id)).toEqual(['vtech', 'school'])
  const [backup, ...others] = keeper.backups.list().backups
  expect(others).toEqual([])
  expect(backup).toMatchObject({ reason: 'migration', readable: true })
  await keeper.lock()
  expect(rowsOf(database).version).toBe(migrations.length)
  const copy = join(temporaryFolder(), 'copy')
  const unpacked = readBackup(join(directory, 'backups', backup?.name ?? ''))
  expect(unpacked.manifest.schemaVersion).toBe(1)
  await layOutBackup(copy, unpacked)
  expect(rowsOf(vaultPathsIn(copy).database)).toEqual(before)
  await keeper.unlock(withPassphrase())
  expect(keeper.backups.list().backups).toHaveLength(1)
})

test('without a copy there is no migration: unlocking fails, and the vault is as it was', async () => {
  const directory = temporaryFolder()
  await makeFirstVersionVault(directory)
  const { database } = vaultPaths(directory)
  const before = readFileSync(database)
  const folder = join(directory, 'backups')
  writeFileSync(folder, 'in the way')
  const keeper = testKeeper(directory)
  await expect(keeper.unlock(withPassphrase())).rejects.toThrow(StorageError)
  expect(keeper.opened()).toBeUndefined()
  expect(readFileSync(database).equals(before)).toBe(true)
  expect(await keeper.state()).toMatchObject({ kind: 'locked' })
  rmSync(folder)
  expect((await keeper.unlock(withPassphrase())).accounts.list()).toHaveLength(2)
  expect(keeper.backups.list().backups).toHaveLength(1)
})
