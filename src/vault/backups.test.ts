import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asId } from '../domain/model/id.ts'
import { PassphraseNeededError } from './backup/backup-error.ts'
import { unpackBackup } from './backup/backup-container.ts'
import { layOutBackup } from './backup/backup-files.ts'
import { StorageError, VaultStateError } from './errors.ts'
import { Secret } from './keys/secret.ts'
import type { KeeperOptions, VaultKeeper } from './keeper.ts'
import { canary, textsFoundIn } from './test-support/canaries.ts'
import { account, importedRows } from './test-support/sample-content.ts'
import { filesIn, temporaryFolder } from './test-support/temporary-folder.ts'
import {
  firstRun,
  makeLockedVault,
  passphrase,
  testKeeper,
  withPassphrase,
} from './test-support/test-keeper.ts'
import { vaultPaths, writeKeyFile } from './vault-files.ts'

const day = 24 * 60 * 60 * 1000
const noon = Date.parse('2026-11-22T12:00:00Z')

/** A clock and timers that move when the test says so. */
const testTime = () => {
  let now = noon
  let waiting: { readonly work: () => void; readonly milliseconds: number }[] = []
  return {
    given: {
      now: () => now,
      startTimer: (work: () => void, milliseconds: number) => {
        const timer = { work, milliseconds }
        waiting.push(timer)
        return () => {
          waiting = waiting.filter((other) => other !== timer)
        }
      },
    } satisfies Partial<KeeperOptions>,
    move: (milliseconds: number) => {
      now += milliseconds
    },
    waiting: () => waiting.length,
    /** Runs what waits for at most so long. */
    run: (atMost: number) => {
      const due = waiting.filter(({ milliseconds }) => milliseconds <= atMost)
      waiting = waiting.filter((timer) => !due.includes(timer))
      for (const { work } of due) work()
    },
  }
}

/** Everything the keeper does in turn is done once this resolves. */
const settled = async (keeper: VaultKeeper): Promise<void> => {
  await keeper.backups.remove('none.kinventory').catch(() => undefined)
}

const names = (keeper: VaultKeeper): readonly string[] =>
  keeper.backups.list().backups.map(({ name }) => name)

const seconds = 60_000

/** A locked vault under a passphrase with its keeper and its time. */
const lockedVault = async () => {
  const directory = temporaryFolder()
  await makeLockedVault(directory)
  const time = testTime()
  const keeper = testKeeper(directory, undefined, time.given)
  const unlockAndWait = async (): Promise<void> => {
    await keeper.unlock(withPassphrase())
    time.run(seconds)
    await settled(keeper)
  }
  return { directory, time, keeper, unlockAndWait }
}

describe('daily', () => {
  test('a backup is made some seconds after unlocking, once a day, and only where something changed', async () => {
    const { time, keeper, unlockAndWait } = await lockedVault()
    await keeper.unlock(withPassphrase())
    await settled(keeper)
    expect(names(keeper)).toEqual([])
    time.run(seconds)
    await settled(keeper)
    expect(keeper.backups.list()).toMatchObject({
      backups: [
        {
          name: '2026-11-22T120000Z-daily.kinventory',
          madeAt: noon,
          reason: 'daily',
          readable: true,
        },
      ],
      problem: undefined,
    })
    keeper.opened()?.accounts.add(account('one'))
    await keeper.lock()
    time.move(60_000)
    await unlockAndWait()
    expect(names(keeper)).toHaveLength(1)
    await keeper.lock()
    time.move(day)
    await unlockAndWait()
    expect(names(keeper)).toHaveLength(2)
    await keeper.lock()
    time.move(day)
    await unlockAndWait()
    expect(names(keeper)).toHaveLength(2)
  })

  test('it is looked again while the vault stays open over midnight', async () => {
    const { time, keeper, unlockAndWait } = await lockedVault()
    await unlockAndWait()
    keeper.opened()?.accounts.add(account('one'))
    time.move(day)
    time.run(3_600_000)
    await settled(keeper)
    expect(names(keeper)).toHaveLength(2)
  })

  test('a clock that was set back neither stops it nor makes one at every unlocking', async () => {
    const { time, keeper, unlockAndWait } = await lockedVault()
    await unlockAndWait()
    await keeper.lock()
    time.move(-400 * day)
    await keeper.unlock(withPassphrase())
    keeper.opened()?.accounts.add(account('one'))
    await keeper.lock()
    for (const _ of [1, 2, 3]) {
      await unlockAndWait()
      await keeper.lock()
    }
    expect(names(keeper)).toEqual([
      '2026-11-22T120000Z-daily.kinventory',
      '2025-10-18T120000Z-daily.kinventory',
    ])
  })

  test('locking cancels what waits, and ends what is under way', async () => {
    const { directory, time, keeper } = await lockedVault()
    await keeper.unlock(withPassphrase())
    const before = time.waiting()
    await keeper.lock()
    expect(time.waiting()).toBe(before - 1)
    await keeper.unlock(withPassphrase())
    time.run(seconds)
    // The backup has begun by the next turns.
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate)
    await keeper.lock()
    await settled(keeper)
    expect(keeper.backups.list()).toMatchObject({ backups: [], problem: undefined })
    expect([...filesIn(directory).keys()].filter((name) => name.startsWith('backups'))).toEqual([])
    expect((await keeper.unlock(withPassphrase())).people.list()).toHaveLength(3)
  })

  test('a failure is remembered until one succeeds, and is never in the way', async () => {
    const { directory, time, keeper, unlockAndWait } = await lockedVault()
    const folder = join(directory, 'backups')
    writeFileSync(folder, 'in the way')
    await unlockAndWait()
    expect(keeper.backups.list()).toMatchObject({ backups: [], problem: 'storage' })
    expect(keeper.opened()?.people.list()).toHaveLength(3)
    await expect(keeper.backups.make()).rejects.toThrow(StorageError)
    rmSync(folder)
    await keeper.lock()
    time.move(day)
    await unlockAndWait()
    expect(keeper.backups.list()).toMatchObject({ problem: undefined })
    expect(names(keeper)).toHaveLength(1)
  })

  test('a copy that is not the vault’s is not kept, and that is said', async () => {
    const { directory, keeper, unlockAndWait } = await lockedVault()
    await keeper.unlock(withPassphrase())
    const { keyFile } = vaultPaths(directory)
    await keeper.lock()
    const sound = readFileSync(keyFile)
    await keeper.unlock(withPassphrase())
    await writeKeyFile(keyFile, {
      version: 1,
      vaultId: 'another',
      cipher: { name: 'sqlcipher', legacy: 4, salt: Buffer.alloc(16).toString('base64') },
      keyCheck: Buffer.alloc(32).toString('base64'),
      protections: [{ kind: 'keychain' }],
    })
    await expect(keeper.backups.make()).rejects.toThrow('BACKUP_NOT_VERIFIED')
    await keeper.lock()
    writeFileSync(keyFile, sound)
    await unlockAndWait()
    expect(keeper.backups.list().problem).toBeUndefined()
  })
})

test('backups are listed in every state, and made and removed only while the vault is open', async () => {
  const { directory, keeper } = await lockedVault()
  await keeper.unlock(withPassphrase())
  await keeper.backups.make()
  const note = join(directory, 'backups', 'note.kinventory')
  writeFileSync(note, 'no backup')
  utimesSync(note, noon / 1000 + 1, noon / 1000 + 1)
  await keeper.lock()
  expect(keeper.backups.list().folder).toBe(join(directory, 'backups'))
  expect(keeper.backups.list().backups).toMatchObject([
    { name: 'note.kinventory', readable: false, bytes: 9 },
    { name: '2026-11-22T120000Z-asked.kinventory', readable: true },
  ])
  await expect(keeper.backups.make()).rejects.toThrow(VaultStateError)
  await expect(keeper.backups.pack(undefined)).rejects.toThrow(VaultStateError)
  await expect(keeper.backups.remove('note.kinventory')).rejects.toThrow(VaultStateError)
  await keeper.unlock(withPassphrase())
  await keeper.backups.remove('note.kinventory')
  await expect(keeper.backups.remove('note.kinventory')).rejects.toThrow('gone')
  expect(names(keeper)).toEqual(['2026-11-22T120000Z-asked.kinventory'])
})

describe('a file for another computer', () => {
  /** Opens it where nothing else is. */
  const openElsewhere = async (bytes: Uint8Array, given: Secret) => {
    const directory = temporaryFolder()
    await layOutBackup(join(directory, 'vault'), unpackBackup(bytes))
    return testKeeper(directory).unlock({ kind: 'passphrase', passphrase: given })
  }

  test('opens there with the vault’s passphrase, and nothing is left here', async () => {
    const { directory, keeper } = await lockedVault()
    await keeper.unlock(withPassphrase())
    const bytes = await keeper.backups.pack(undefined)
    expect(keeper.backups.list().backups).toEqual([])
    expect(existsSync(join(directory, 'backups', 'unfinished.db'))).toBe(false)
    expect((await openElsewhere(bytes, passphrase())).people.list()).toHaveLength(3)
  })

  test('of a vault that only the keychain opens needs a passphrase, which is the file’s alone', async () => {
    const directory = temporaryFolder()
    const keeper = testKeeper(directory)
    await keeper.create({ protection: { kind: 'keychain' }, ...firstRun })
    const before = readFileSync(vaultPaths(directory).keyFile)
    await expect(keeper.backups.pack(undefined)).rejects.toThrow(PassphraseNeededError)
    const bytes = await keeper.backups.pack(Secret.fromText('for this file'))
    expect(unpackBackup(bytes).keyFile.protections).toMatchObject([{ kind: 'passphrase' }])
    expect(readFileSync(vaultPaths(directory).keyFile)).toEqual(before)
    const there = await openElsewhere(bytes, Secret.fromText('for this file'))
    expect(there.people.list()).toHaveLength(3)
  })

  test('with a passphrase of its own does not open with the vault’s', async () => {
    const { keeper } = await lockedVault()
    await keeper.unlock(withPassphrase())
    const bytes = await keeper.backups.pack(Secret.fromText('for this file'))
    expect(unpackBackup(bytes).keyFile.protections).toHaveLength(1)
    await expect(openElsewhere(bytes, passphrase())).rejects.toThrow('passphrase')
  })
})

/** The files of a folder while others come and go in it. */
const filesMeanwhile = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
      try {
        return [[name, readFileSync(join(folder, name))]]
      } catch {
        return []
      }
    }),
  )

test('nothing can be read from a backup, nor from what is there while it is made (P3)', async () => {
  const { directory, keeper } = await lockedVault()
  const folder = join(directory, 'backups')
  const vault = await keeper.unlock(withPassphrase())
  for (const what of ['title', 'removed', 'name']) {
    vault.accounts.add(account(what, { title: canary(what) }))
  }
  vault.accounts.remove(asId('removed'))
  vault.imports.stage().add(importedRows(3000, canary('origin')))
  let making = true
  const made = keeper.backups.make().finally(() => {
    making = false
  })
  const modes = new Set<number>()
  const names = new Set<string>()
  while (making) {
    await new Promise(setImmediate)
    const files = filesMeanwhile(folder)
    expect(textsFoundIn(files)).toEqual([])
    for (const name of files.keys()) {
      names.add(name.replace(/\d{6,}$/, 'N'))
      const found = statSync(join(folder, name), { throwIfNoEntry: false })
      if (found !== undefined) modes.add(found.mode & 0o777)
    }
  }
  await made
  expect(names).toContain('unfinished.db')
  expect([...modes]).toEqual([process.platform === 'win32' ? 0o666 : 0o600])
  const bytes = Buffer.from(await keeper.backups.pack(undefined))
  expect(textsFoundIn(new Map([['saved', bytes]]))).toEqual([])
  expect(textsFoundIn(filesIn(directory))).toEqual([])
})
