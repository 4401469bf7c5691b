import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StorageError, VaultStateError } from '../errors.ts'
import { keyCheckValue } from '../keys/key-check.ts'
import { Secret } from '../keys/secret.ts'
import type { Connection } from '../sqlite/connection.ts'
import { migrations } from '../sqlite/migrations.ts'
import { sqliteVault } from '../sqlite/sqlite-vault.ts'
import { account } from '../test-support/sample-content.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { testConnection, testKey, vaultId } from '../test-support/test-vault.ts'
import { vaultPathsIn } from '../vault-files.ts'
import { BackupError, UnverifiedBackupError } from './backup-error.ts'
import { layOutBackup, readBackup, readManifest } from './backup-files.ts'
import { listBackups, removeBackup } from './backup-folder.ts'
import { contentDigest } from './content-digest.ts'
import { backUp, backUpNow, type BackupInput } from './make-backup.ts'
import { openReadOnly } from '../sqlite/open-database.ts'

const never = (): void => undefined

const inputFor = (connection: Connection, given: Partial<BackupInput> = {}): BackupInput => ({
  folder: join(temporaryFolder(), 'backups'),
  connection,
  key: testKey(),
  keyFile: {
    version: 1,
    vaultId,
    cipher: { name: 'sqlcipher', legacy: 4, salt: Buffer.alloc(16, 1).toString('base64') },
    keyCheck: keyCheckValue(testKey(), vaultId),
    protections: [{ kind: 'keychain' }],
  },
  reason: 'asked',
  now: Date.parse('2026-11-22T00:50:00.123Z'),
  appVersion: '0.1.0',
  migrations,
  ...given,
})

/** The content digest of what a backup holds. */
const contentOf = async (path: string): Promise<string> => {
  const folder = join(temporaryFolder(), 'laid-out')
  await layOutBackup(folder, readBackup(path))
  const { database } = vaultPathsIn(folder)
  const opened = openReadOnly({ path: database, key: testKey(), vaultId, migrations, whole: true })
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  try {
    return contentDigest(opened.connection, testKey())
  } finally {
    opened.connection.close()
  }
}

describe.each([
  ['in turns', (input: BackupInput) => backUp(input, never)],
  ['in one piece', async (input: BackupInput) => backUpNow(input)],
])('a backup %s', (_how, make) => {
  test('holds what the vault holds, is named after its time, and leaves nothing else', async () => {
    const { connection } = testConnection()
    const input = inputFor(connection)
    expect(await make(input)).toBe('2026-11-22T005000Z-asked.kinventory')
    expect(await make(input)).toBe('2026-11-22T005000Z-asked-2.kinventory')
    expect(readdirSync(input.folder).toSorted()).toEqual([
      '2026-11-22T005000Z-asked-2.kinventory',
      '2026-11-22T005000Z-asked.kinventory',
    ])
    const path = join(input.folder, '2026-11-22T005000Z-asked.kinventory')
    expect(readManifest(path)).toMatchObject({
      vaultId,
      madeAt: input.now,
      reason: 'asked',
      appVersion: '0.1.0',
      schemaVersion: migrations.length,
      contentDigest: contentDigest(connection, testKey()),
    })
    expect(await contentOf(path)).toBe(contentDigest(connection, testKey()))
  })

  test.skipIf(process.platform === 'win32')('is for its owner alone', async () => {
    const input = inputFor(testConnection().connection)
    const name = await make(input)
    expect(statSync(input.folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(input.folder, name)).mode & 0o777).toBe(0o600)
  })

  test('that does not open with the key is not kept', async () => {
    const input = inputFor(testConnection().connection, {
      key: Secret.fromBytes(Buffer.alloc(32, 9)),
    })
    await expect(make(input)).rejects.toThrow(UnverifiedBackupError)
    expect(readdirSync(input.folder)).toEqual([])
  })

  test('into a place that cannot be written fails and leaves the vault open', async () => {
    const { connection } = testConnection()
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const input = inputFor(connection, { folder: join(file, 'backups') })
    await expect(make(input)).rejects.toThrow(StorageError)
    expect(sqliteVault(connection).people.list()).toHaveLength(3)
  })
})

test('what is written while it is made is in it whole or not at all', async () => {
  const { connection } = testConnection()
  const vault = sqliteVault(connection)
  const input = inputFor(connection)
  let writes = 0
  const name = await backUp(input, () => {
    writes += 1
    if (writes < 200) vault.accounts.add(account(`written ${writes}`))
  })
  expect(writes).toBeGreaterThan(20)
  const path = join(input.folder, name)
  expect(await contentOf(path)).toBe(readManifest(path).contentDigest)
})

/** A backup of a new vault that is locked before the given step; what it fails with, if it does. */
const lockedAt = async (
  step: number,
): Promise<{ readonly error: unknown; readonly left: readonly string[] }> => {
  const { connection } = testConnection()
  const input = inputFor(connection)
  mkdirSync(input.folder)
  let steps = 0
  const making = backUp(input, () => {
    steps += 1
    if (steps !== step) return
    connection.close()
    input.key.wipe()
    throw new VaultStateError({ kind: 'locked', protections: [] })
  })
  const error = await making.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return { error, left: readdirSync(input.folder) }
}

test('a lock at any step of it ends it, and nothing is left', async () => {
  let step = 1
  for (; ; step += 1) {
    const { error, left } = await lockedAt(step)
    if (error === undefined) break
    expect([step, error, left]).toEqual([step, expect.any(VaultStateError), []])
  }
  expect(step).toBeGreaterThan(20)
})

test('leftovers of a crash go with the next backup', async () => {
  const input = inputFor(testConnection().connection)
  mkdirSync(input.folder)
  const part = 'a.kinventory.01234567-89ab-4cde-8f01-23456789abcd.part'
  for (const name of ['unfinished.db', 'unfinished.db-journal', part]) {
    writeFileSync(join(input.folder, name), 'left')
  }
  const name = await backUp(input, never)
  expect(readdirSync(input.folder)).toEqual([name])
})

test('old ones of this vault go, and nothing else does', async () => {
  const { connection } = testConnection()
  const input = inputFor(connection, { reason: 'daily' })
  const day = 24 * 60 * 60 * 1000
  mkdirSync(input.folder)
  writeFileSync(join(input.folder, '2001-01-01T000000Z-daily.kinventory'), 'cannot be read')
  const others = { ...input.keyFile, vaultId: 'another' }
  connection.run(`update meta set vault_id = 'another'`)
  await backUp({ ...input, keyFile: others, now: 0 }, never)
  connection.run(`update meta set vault_id = @vaultId`, { vaultId })
  for (let index = 0; index < 20; index += 1) {
    await backUp({ ...input, now: input.now + index * day }, never)
  }
  const notes = listBackups(input.folder)
  expect(notes.filter(({ manifest }) => manifest?.vaultId === vaultId)).toHaveLength(10)
  expect(notes.filter(({ manifest }) => manifest?.vaultId === 'another')).toHaveLength(1)
  expect(notes.filter(({ manifest }) => manifest === undefined)).toMatchObject([
    { name: '2001-01-01T000000Z-daily.kinventory', reason: 'daily' },
  ])
  expect(notes[0]?.madeAt).toBe(input.now + 19 * day)
})

test('only a file in the folder can be removed, and only one that is there', () => {
  const folder = join(temporaryFolder(), 'backups')
  mkdirSync(join(folder, 'folder.kinventory'), { recursive: true })
  writeFileSync(join(folder, '..', 'outside.kinventory'), '')
  writeFileSync(join(folder, 'mine.kinventory'), '')
  for (const name of ['../outside.kinventory', 'folder.kinventory', 'none.kinventory', 'x']) {
    expect(() => removeBackup(folder, name)).toThrow(BackupError)
  }
  removeBackup(folder, 'mine.kinventory')
  expect(listBackups(folder)).toEqual([])
  expect(existsSync(join(folder, '..', 'outside.kinventory'))).toBe(true)
})

test('a folder that is not there has no backups in it', () => {
  expect(listBackups(join(temporaryFolder(), 'none'))).toEqual([])
})
