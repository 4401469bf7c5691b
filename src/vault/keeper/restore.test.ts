import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { BackupError } from '../backup/backup-error.ts'
import {
  NotFoundError,
  StorageError,
  VaultStateError,
  WrongPassphraseError,
  WrongRecoveryCodeError,
} from '../errors.ts'
import { Secret } from '../keys/secret.ts'
import { makeNamedBackup, repackedBackup } from '../test-support/backup-bytes.ts'
import { fakeKeychain } from '../test-support/fake-keychain.ts'
import {
  both,
  emptyPlace,
  first,
  type Place,
  placeWithBackup,
  restoreFrom,
  stagedIn,
  titles,
  vaultFolder,
} from '../test-support/restore-place.ts'
import { filesIn, temporaryFolder } from '../test-support/temporary-folder.ts'
import {
  firstRun,
  passphrase,
  testKeeper,
  withKeychain,
  withPassphrase,
} from '../test-support/test-keeper.ts'

describe('a backup of the list', () => {
  test('is described, looked into, restored, and the restore is undone', async () => {
    const place = await placeWithBackup()
    const { keeper, name } = place
    const { restorer } = keeper
    const staged = await restorer.stage({ from: 'list', name })
    expect(staged).toEqual({
      stagingId: expect.any(String),
      madeAt: 0,
      protections: ['passphrase'],
      sameKey: true,
      sheet: undefined,
    })
    expect(await restorer.look(staged.stagingId, undefined)).toEqual({
      madeAt: 0,
      householdName: 'Rivera',
      people: [
        { name: 'Ana', role: 'guardian' },
        { name: 'Mia', role: 'child' },
        { name: 'Theo', role: 'child' },
      ],
      accounts: 1,
      imports: 0,
      incidents: 0,
    })
    expect(titles(keeper)).toEqual(both)
    const before = filesIn(vaultFolder(place)).get('vault.json')
    await restorer.restore(staged.stagingId)
    expect(titles(keeper)).toEqual(first)
    expect(stagedIn(place)).toEqual([])
    expect(keeper.backups.list().backups.map(({ reason }) => reason)).toContain('restore')
    const [aside] = restorer.listAside()
    expect(aside).toEqual({ id: '1970-01-01T000000000Z', setAsideAt: 0 })
    const asideFiles = filesIn(join(place.directory, 'set-aside', aside?.id ?? ''))
    expect([...asideFiles.keys()]).toEqual(['vault.db', 'vault.json'])
    expect(asideFiles.get('vault.json')).toEqual(before)

    await restorer.putBack(aside?.id ?? '')
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    await keeper.unlock(withPassphrase())
    expect(titles(keeper)).toEqual(both)
    const [other, ...more] = restorer.listAside()
    expect(more).toEqual([])
    await restorer.discardAside(other?.id ?? '')
    expect(restorer.listAside()).toEqual([])
    expect(titles(keeper)).toEqual(both)
  })

  test.each(['../vault/vault.db', 'none.kinventory', '../backups/x.kinventory', '.', ''])(
    'cannot be named %j',
    async (name) => {
      const { keeper } = await placeWithBackup()
      await expect(keeper.restorer.stage({ from: 'list', name })).rejects.toMatchObject({
        name: 'BackupError',
        problem: 'gone',
      })
    },
  )
})

describe.skipIf(process.platform === 'win32')('what is staged and set aside', () => {
  test('is for its owner alone', async () => {
    const place = await placeWithBackup()
    const { stagingId } = await place.keeper.restorer.stage({ from: 'list', name: place.name })
    const modes = (folder: string): readonly number[] =>
      [folder, ...readdirSync(folder).map((name) => join(folder, name))].map(
        (path) => statSync(path).mode & 0o777,
      )
    expect(modes(join(place.directory, `staged-${stagingId}`))).toEqual([0o700, 0o600, 0o600])
    await place.keeper.restorer.look(stagingId, undefined)
    await place.keeper.restorer.restore(stagingId)
    expect(statSync(join(place.directory, 'set-aside')).mode & 0o777).toBe(0o700)
    expect(modes(vaultFolder(place)).every((mode) => (mode & 0o077) === 0)).toBe(true)
  })
})

describe('restoring works where the present vault', () => {
  const database = (place: Place): string => join(vaultFolder(place), 'vault.db')
  const keyFile = (place: Place): string => join(vaultFolder(place), 'vault.json')

  test.each<[string, (place: Place) => void]>([
    ['is locked', () => undefined],
    ['has a damaged database', (place) => writeFileSync(database(place), '')],
    ['has a plain database', (place) => writeFileSync(database(place), 'SQLite format 3\0')],
    ['is another file', (place) => writeFileSync(database(place), Buffer.alloc(5000, 7))],
    ['has a damaged key file', (place) => writeFileSync(keyFile(place), '{"version":1')],
    ['has a key file of later', (place) => writeFileSync(keyFile(place), '{"version":9}')],
    ['has no key file', (place) => rmSync(keyFile(place))],
    ['has no database', (place) => rmSync(database(place))],
    ['has a log left by a crash', (place) => writeFileSync(`${database(place)}-wal`, 'a log')],
  ])('%s', async (_what, spoil) => {
    const place = await placeWithBackup()
    await place.keeper.lock()
    spoil(place)
    const before = filesIn(vaultFolder(place))
    await restoreFrom(place, place.bytes)
    expect(titles(place.keeper)).toEqual(first)
    const [aside] = place.keeper.restorer.listAside()
    expect(filesIn(join(place.directory, 'set-aside', aside?.id ?? ''))).toEqual(before)
  })

  test('is on another computer', async () => {
    const { bytes } = await placeWithBackup()
    const place = emptyPlace()
    await restoreFrom(place, bytes)
    expect(titles(place.keeper)).toEqual(first)
    expect(place.keeper.restorer.listAside()).toEqual([])
    await place.keeper.close()
    const next = testKeeper(place.directory)
    await next.unlock(withPassphrase())
    expect(titles(next)).toEqual(first)
  })

  test('has lost its key', async () => {
    const { bytes } = await placeWithBackup()
    const place = await placeWithBackup('keychain')
    await place.keeper.lock()
    place.ring.entries.clear()
    expect(await place.keeper.state()).toMatchObject({ kind: 'key-missing' })
    await restoreFrom(place, bytes)
    expect(titles(place.keeper)).toEqual(first)
  })

  test('is open with changes in its log only', async () => {
    const place = await placeWithBackup()
    expect(existsSync(`${database(place)}-wal`)).toBe(true)
    await restoreFrom(place, place.bytes)
    const [aside] = place.keeper.restorer.listAside()
    await place.keeper.restorer.putBack(aside?.id ?? '')
    await place.keeper.unlock(withPassphrase())
    expect(titles(place.keeper)).toEqual(both)
  })
})

test('nothing is staged in a directory that another process has', async () => {
  const place = await placeWithBackup()
  const other = testKeeper(place.directory)
  await expect(other.restorer.stage({ from: 'file', bytes: place.bytes })).rejects.toMatchObject({
    state: { kind: 'in-use-elsewhere' },
  })
  await expect(other.restorer.putBack('x')).rejects.toThrow(VaultStateError)
  await expect(other.restorer.discardAside('x')).rejects.toThrow(VaultStateError)
})

describe('looking', () => {
  test('with the wrong passphrase or code changes nothing, and may be tried again', async () => {
    const place = await placeWithBackup()
    const { restorer } = place.keeper
    await place.keeper.lock()
    const before = filesIn(vaultFolder(place))
    const { stagingId, sameKey } = await restorer.stage({ from: 'file', bytes: place.bytes })
    expect(sameKey).toBe(false)
    const wrong = { kind: 'passphrase', passphrase: Secret.fromText('another') } as const
    await expect(restorer.look(stagingId, wrong)).rejects.toThrow(WrongPassphraseError)
    await expect(restorer.look(stagingId, undefined)).rejects.toThrow(VaultStateError)
    await expect(restorer.look(stagingId, withKeychain)).rejects.toThrow(VaultStateError)
    const code = { kind: 'recovery-code', code: Secret.fromText('ABCDE') } as const
    await expect(restorer.look(stagingId, code)).rejects.toThrow(VaultStateError)
    await expect(restorer.restore(stagingId)).rejects.toThrow(NotFoundError)
    expect(filesIn(vaultFolder(place))).toEqual(before)
    expect(await restorer.look(stagingId, withPassphrase())).toMatchObject({ accounts: 1 })
    expect(await restorer.look(stagingId, withPassphrase())).toMatchObject({ accounts: 1 })
    await restorer.restore(stagingId)
    expect(titles(place.keeper)).toEqual(first)
  })

  test('asks for the code of the sheet the backup was made with', async () => {
    const place = await placeWithBackup()
    const bytes = repackedBackup(place.bytes, ({ keyFile }) => ({
      keyFile: {
        ...keyFile,
        protections: keyFile.protections.map((known) =>
          known.kind === 'passphrase' ? { ...known, kind: 'recovery-code', sheet: 'ABCD' } : known,
        ),
      },
    }))
    const { restorer } = place.keeper
    const staged = await restorer.stage({ from: 'file', bytes })
    expect(staged).toMatchObject({ protections: ['recovery-code'], sheet: 'ABCD' })
    const code = { kind: 'recovery-code', code: Secret.fromText('too short') } as const
    await expect(restorer.look(staged.stagingId, code)).rejects.toThrow(WrongRecoveryCodeError)
  })

  test('refuses what a later version made, content that is not the described one, and a foreign id', async () => {
    const { keeper, bytes } = await placeWithBackup()
    const problemOf = async (changed: Uint8Array): Promise<unknown> => {
      try {
        const { stagingId } = await keeper.restorer.stage({ from: 'file', bytes: changed })
        return await keeper.restorer.look(stagingId, withPassphrase())
      } catch (error) {
        return error instanceof BackupError ? error.problem : error
      }
    }
    const described = repackedBackup(bytes, ({ manifest }) => ({
      manifest: { ...manifest, contentDigest: 'ab'.repeat(32) },
    }))
    expect(await problemOf(described)).toBe('damaged')
    const page = repackedBackup(bytes, ({ database }) => ({
      database: Uint8Array.from(database).fill(0, 5000, 5100),
    }))
    expect(await problemOf(page)).toBe('damaged')
    const foreign = repackedBackup(bytes, ({ manifest, keyFile }) => ({
      manifest: { ...manifest, vaultId: '../other' },
      keyFile: { ...keyFile, vaultId: '../other' },
    }))
    expect(await problemOf(foreign)).toBe('damaged')
    expect(await problemOf(bytes)).toMatchObject({ accounts: 1 })
  })
})

describe('a staged backup goes', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('with its key when the vault locks', async () => {
    const place = await placeWithBackup()
    const { restorer } = place.keeper
    const { stagingId } = await restorer.stage({ from: 'file', bytes: place.bytes })
    await restorer.look(stagingId, undefined)
    expect(stagedIn(place)).toHaveLength(1)
    await place.keeper.lock()
    expect(stagedIn(place)).toEqual([])
    await expect(restorer.restore(stagingId)).rejects.toThrow(NotFoundError)
  })

  test('where the vault locks while it is restored, and nothing is replaced', async () => {
    const place = await placeWithBackup()
    const { restorer } = place.keeper
    const { stagingId } = await restorer.stage({ from: 'file', bytes: place.bytes })
    await restorer.look(stagingId, undefined)
    const restoring = restorer.restore(stagingId)
    await place.keeper.lock()
    await expect(restoring).rejects.toThrow(NotFoundError)
    expect(restorer.listAside()).toEqual([])
    expect(stagedIn(place)).toEqual([])
    await place.keeper.unlock(withPassphrase())
    expect(titles(place.keeper)).toEqual(both)
  })

  test('whenever the vault locks in the middle of restoring: it is the one or the other, whole', async () => {
    const place = await placeWithBackup()
    const { keeper } = place
    const found: unknown[] = []
    for (let milliseconds = 0; milliseconds < 10_000; milliseconds = milliseconds * 2 + 1) {
      const { stagingId } = await keeper.restorer.stage({ from: 'file', bytes: place.bytes })
      await keeper.restorer.look(stagingId, undefined)
      const restoring = Promise.allSettled([keeper.restorer.restore(stagingId)])
      await setTimeout(milliseconds)
      await keeper.lock()
      const [outcome] = await restoring
      // One that was over before the lock has restored; any other has replaced nothing.
      expect(keeper.restorer.listAside()).toHaveLength(outcome.status === 'fulfilled' ? 1 : 0)
      expect(stagedIn(place)).toEqual([])
      await keeper.unlock(withPassphrase())
      found.push([outcome.status, titles(keeper)?.length])
      if (outcome.status === 'fulfilled') break
    }
    expect(new Set(found.map(String))).toEqual(new Set(['rejected,2', 'fulfilled,1']))
  }, 60_000)

  test('when it is discarded or another one is staged', async () => {
    const place = await placeWithBackup()
    const { restorer } = place.keeper
    const one = await restorer.stage({ from: 'file', bytes: place.bytes })
    const two = await restorer.stage({ from: 'file', bytes: place.bytes })
    expect(stagedIn(place)).toEqual([`staged-${two.stagingId}`])
    await restorer.discard(one.stagingId)
    expect(stagedIn(place)).toHaveLength(1)
    await restorer.discard(two.stagingId)
    expect(stagedIn(place)).toEqual([])
  })

  test('ten minutes after it was last used', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const place = await placeWithBackup()
    const { restorer } = place.keeper
    const { stagingId } = await restorer.stage({ from: 'file', bytes: place.bytes })
    vi.advanceTimersByTime(9 * 60_000)
    await restorer.look(stagingId, undefined)
    vi.advanceTimersByTime(9 * 60_000)
    expect(stagedIn(place)).toHaveLength(1)
    vi.advanceTimersByTime(60_000)
    expect(stagedIn(place)).toEqual([])
  })
})

test('a disk that refuses to stage leaves nothing, and the vault open', async () => {
  const directory = temporaryFolder()
  const keeper = testKeeper(directory, fakeKeychain(), { uuid: () => 'the-only-id' })
  await keeper.create({ protection: { kind: 'passphrase', passphrase: passphrase() }, ...firstRun })
  const name = await makeNamedBackup(keeper)
  mkdirSync(join(directory, 'staged-the-only-id'))
  await expect(keeper.restorer.stage({ from: 'list', name })).rejects.toThrow(StorageError)
  expect(keeper.opened()).toBeDefined()
})
