import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readBackup } from '../backup/backup-files.ts'
import { KeychainError, LastProtectionError, StorageError, VaultStateError } from '../errors.ts'
import type { VaultKeeper } from '../keeper.ts'
import { type KeyFile, parseKeyFile } from '../keys/key-file.ts'
import { groupsOf } from '../keys/recovery-code.ts'
import { Secret } from '../keys/secret.ts'
import type { OpenVault } from '../repositories.ts'
import { type FakeKeychain, fakeKeychain } from '../test-support/fake-keychain.ts'
import { account, fingerprint } from '../test-support/sample-content.ts'
import { filesIn, temporaryFolder } from '../test-support/temporary-folder.ts'
import {
  firstRun,
  passphrase,
  testKeeper,
  withKeychain,
  withPassphrase,
} from '../test-support/test-keeper.ts'
import { rawDatabase } from '../test-support/test-vault.ts'

const keyFileIn = (directory: string): KeyFile => {
  const reading = parseKeyFile(fs.readFileSync(join(directory, 'vault', 'vault.json'), 'utf8'))
  if (reading.kind !== 'read') throw new Error('The key file cannot be read')
  return reading.keyFile
}

const fill = (vault: OpenVault): void => {
  vault.accounts.add(account('one'))
  vault.accounts.add(account('two'))
  vault.fingerprints.add(fingerprint('one', 'a'))
}

const contentOf = (vault: OpenVault | undefined): unknown =>
  vault && { ...vault.inventory(), digest: vault.fingerprints.digestPassword('same') }

interface OpenOne {
  readonly keeper: VaultKeeper
  readonly directory: string
  readonly ring: FakeKeychain
}

const openVaultWithBoth = async (): Promise<OpenOne> => {
  const [directory, ring] = [temporaryFolder(), fakeKeychain()]
  let time = 1_800_000_000_000
  const keeper = testKeeper(directory, ring, { now: () => (time += 1_000) })
  fill(await keeper.create({ protection: { kind: 'keychain' }, ...firstRun }))
  await keeper.protections.setPassphrase(passphrase(), undefined)
  // After everything that was begun.
  await keeper.protections.dropRecoveryCode()
  return { keeper, directory, ring }
}

const addCode = async ({ keeper }: OpenOne): Promise<void> => {
  const { code, ask } = await keeper.protections.draftRecoveryCode(passphrase())
  const printed = groupsOf(code)
  await keeper.protections.confirmRecoveryCode(
    ask.map((group) => ({ group, text: Secret.fromText(printed[group - 1] ?? '') })),
  )
  await keeper.protections.dropRecoveryCode()
}

const keysInRing = ({ ring }: Pick<OpenOne, 'ring'>): readonly string[] =>
  [...ring.entries.values()].flatMap((entry) => entry.split(' '))

const keyChecksOfBackups = (directory: string): readonly string[] =>
  fs
    .readdirSync(join(directory, 'backups'))
    .map((name) => readBackup(join(directory, 'backups', name)).keyFile.keyCheck)

const opensWith = (path: string, key: string): boolean => {
  const hex = Buffer.from(key, 'base64').toString('hex')
  const database = rawDatabase(path, hex)
  try {
    return database.prepare('select count(*) from account').pluck().get() === 2
  } catch {
    return false
  } finally {
    database.close()
  }
}

describe('a new key', () => {
  test('opens the same vault in every way there was, and the old one opens nothing', async () => {
    const one = await openVaultWithBoth()
    const { keeper, directory } = one
    const before = keeper.opened()
    const content = contentOf(before)
    const oldFile = keyFileIn(directory)
    const [oldKey = ''] = keysInRing(one)
    await keeper.protections.renewKey(passphrase())

    expect(contentOf(keeper.opened())).toEqual(content)
    expect(() => before?.people.list()).toThrow(VaultStateError)
    const [newKey = '', ...others] = keysInRing(one)
    expect(others).toEqual([])
    const newFile = keyFileIn(directory)
    expect(newFile.vaultId).toBe(oldFile.vaultId)
    expect(newFile.unfinished).toBeUndefined()
    for (const part of ['keyCheck', 'cipher'] as const) {
      expect(newFile[part]).not.toEqual(oldFile[part])
    }
    expect(keyChecksOfBackups(directory)).toEqual([newFile.keyCheck])

    for (const opener of [withKeychain, withPassphrase()]) {
      await keeper.lock()
      expect(contentOf(await keeper.unlock(opener))).toEqual(content)
    }
    await keeper.lock()
    expect([...filesIn(directory).keys()].filter((name) => !name.startsWith('backups/'))).toEqual([
      'lock.db',
      'vault/vault.db',
      'vault/vault.json',
      'vault/vault.json.previous',
    ])
    const database = join(directory, 'vault', 'vault.db')
    expect([opensWith(database, newKey), opensWith(database, oldKey)]).toEqual([true, false])
    expect(fs.statSync(database).mode & 0o077).toBe(0)
  })

  test('takes edits like the old one, and can be renewed again', async () => {
    const { keeper } = await openVaultWithBoth()
    for (const id of ['three', 'four']) {
      await keeper.protections.renewKey(passphrase())
      keeper.opened()?.accounts.add(account(id))
    }
    await keeper.lock()
    expect((await keeper.unlock(withPassphrase())).accounts.list()).toHaveLength(4)
  })

  test('leaves the recovery code behind, and needs something else', async () => {
    const one = await openVaultWithBoth()
    const { protections } = one.keeper
    await addCode(one)
    await protections.renewKey(passphrase())
    const left = await protections.list()
    expect(left.protections.map(({ kind }) => kind)).toEqual(['keychain', 'passphrase'])
    await addCode(one)
    await protections.remove('keychain', passphrase())
    await protections.remove('passphrase', passphrase())
    await protections.dropRecoveryCode()
    const before = filesIn(one.directory)
    await expect(protections.renewKey(undefined)).rejects.toThrow(LastProtectionError)
    expect(filesIn(one.directory)).toEqual(before)
  })

  test('needs no passphrase where there is none', async () => {
    const one = await openVaultWithBoth()
    await one.keeper.protections.remove('passphrase', passphrase())
    const [oldKey] = keysInRing(one)
    await one.keeper.protections.renewKey(undefined)
    expect(keysInRing(one)).toHaveLength(1)
    expect(keysInRing(one)).not.toContain(oldKey)
  })

  test('comes to its end where there is no keychain: no unlocking makes one more backup', async () => {
    const directory = temporaryFolder()
    const keeper = testKeeper(directory, fakeKeychain(), { allowKeychain: false })
    fill(
      await keeper.create({
        protection: { kind: 'passphrase', passphrase: passphrase() },
        ...firstRun,
      }),
    )
    await keeper.protections.renewKey(passphrase())
    const backups = fs.readdirSync(join(directory, 'backups'))
    expect(backups).toHaveLength(1)
    for (let time = 0; time < 2; time += 1) {
      await keeper.lock()
      await keeper.unlock(withPassphrase())
      await keeper.protections.dropRecoveryCode()
    }
    expect(fs.readdirSync(join(directory, 'backups'))).toEqual(backups)
    expect(keyFileIn(directory).unfinished).toEqual({ kind: 'keychain' })
  })
})

describe('where it cannot be done', () => {
  const unchanged = async (one: OpenOne, work: () => Promise<void>): Promise<void> => {
    const { keeper, directory } = one
    const [oldKey] = keysInRing(one)
    const { keyCheck } = keyFileIn(directory)
    await work()
    keeper.opened()?.accounts.add(account('later'))
    expect(keysInRing(one)).toEqual([oldKey])
    expect(keyFileIn(directory).keyCheck).toBe(keyCheck)
    expect(keyFileIn(directory).unfinished).toBeUndefined()
    expect(fs.readdirSync(directory).filter((name) => name.startsWith('staged'))).toEqual([])
    await keeper.lock()
    expect((await keeper.unlock(withKeychain)).accounts.list()).toHaveLength(3)
  }

  test('a keychain that does not answer keeps the old key', async () => {
    const one = await openVaultWithBoth()
    one.ring.setMood('locked')
    const [oldKey] = keysInRing(one)
    await expect(one.keeper.protections.renewKey(passphrase())).rejects.toThrow(KeychainError)
    expect(one.keeper.opened()?.accounts.list()).toHaveLength(2)
    one.ring.setMood('working')
    expect(keysInRing(one)).toEqual([oldKey])
    await one.keeper.lock()
    await one.keeper.unlock(withPassphrase())
    expect(keyFileIn(one.directory).unfinished).toBeUndefined()
  })

  test('a disk that takes no copy keeps the old key, and the vault open', async () => {
    const one = await openVaultWithBoth()
    await unchanged(one, async () => {
      // The folder of backups cannot be written to, since it is none.
      fs.rmSync(join(one.directory, 'backups'), { recursive: true })
      fs.writeFileSync(join(one.directory, 'backups'), '')
      await expect(one.keeper.protections.renewKey(passphrase())).rejects.toThrow(StorageError)
    })
  })

  test('a vault that cannot be put out of the way stays, with its old key, and open', async () => {
    const one = await openVaultWithBoth()
    await unchanged(one, async () => {
      fs.rmSync(join(one.directory, 'set-aside'), { recursive: true, force: true })
      fs.writeFileSync(join(one.directory, 'set-aside'), '')
      await expect(one.keeper.protections.renewKey(passphrase())).rejects.toThrow(StorageError)
      fs.rmSync(join(one.directory, 'set-aside'))
    })
  })

  test('a disk that fails once the new vault is in its place does not make it look damaged', async () => {
    const one = await openVaultWithBoth()
    const { rmSync } = fs
    const mend = (): void => {
      Object.assign(fs, { rmSync })
      syncBuiltinESMExports()
    }
    onTestFinished(mend)
    Object.assign(fs, {
      rmSync: (path: string, options: fs.RmOptions) => {
        if (path.endsWith('replacing.json')) {
          throw Object.assign(new Error('i/o'), { code: 'EIO' })
        }
        rmSync(path, options)
      },
    })
    syncBuiltinESMExports()
    await expect(one.keeper.protections.renewKey(passphrase())).rejects.toThrow(StorageError)
    expect(one.keeper.opened()).toBeUndefined()
    mend()
    expect(await one.keeper.state()).toMatchObject({ kind: 'locked' })
    expect((await one.keeper.unlock(withPassphrase())).accounts.list()).toHaveLength(2)
  })

  test('a vault that is locked meanwhile keeps its old key', async () => {
    const one = await openVaultWithBoth()
    await unchanged(one, async () => {
      const renewing = one.keeper.protections.renewKey(passphrase())
      await Promise.all([
        expect(renewing).rejects.toMatchObject({ state: { kind: 'locked' } }),
        new Promise((resolve) => setTimeout(resolve, 20)).then(() => one.keeper.lock()),
      ])
      await one.keeper.unlock(withKeychain)
    })
  })
})

/** The data directory and the ring as a crash at some moment would leave them. */
interface Moment {
  readonly directory: string
  readonly entries: ReadonlyMap<string, string>
}

/** Takes both before and after each rename, by which everything that counts comes into being. */
const momentsDuring = async (one: OpenOne, work: () => Promise<void>): Promise<Moment[]> => {
  const moments: Moment[] = []
  const take = (): void => {
    const directory = temporaryFolder()
    fs.cpSync(one.directory, directory, { recursive: true })
    moments.push({ directory, entries: new Map(one.ring.entries) })
  }
  const { rename, renameSync, rmSync } = fs
  const restore = (): void => {
    Object.assign(fs, { rename, renameSync, rmSync })
    syncBuiltinESMExports()
  }
  onTestFinished(restore)
  Object.assign(fs, {
    rename: (from: string, to: string, done: fs.NoParamCallback) => {
      take()
      rename(from, to, (error) => {
        take()
        done(error)
      })
    },
    renameSync: (from: string, to: string) => {
      take()
      renameSync(from, to)
      take()
    },
    rmSync: (path: string, options: fs.RmOptions) => {
      take()
      rmSync(path, options)
    },
  })
  syncBuiltinESMExports()
  await work()
  restore()
  take()
  return moments
}

test('a crash at any moment leaves one whole vault that its owner opens, and the next unlocking tidies', async () => {
  const one = await openVaultWithBoth()
  const content = contentOf(one.keeper.opened())
  const moments = await momentsDuring(one, () => one.keeper.protections.renewKey(passphrase()))
  expect(moments.length).toBeGreaterThan(20)
  const outcomes = new Set<string>()
  for (const [index, { directory, entries }] of moments.entries()) {
    const ring = fakeKeychain()
    for (const [id, entry] of entries) ring.entries.set(id, entry)
    const keeper = testKeeper(directory, ring)
    const state = await keeper.state()
    expect([index, state]).toEqual([
      index,
      { kind: 'locked', protections: ['keychain', 'passphrase'] },
    ])
    const opener = index % 5 === 0 ? withPassphrase() : withKeychain
    expect(contentOf(await keeper.unlock(opener))).toEqual(content)
    const { keyCheck, unfinished } = keyFileIn(directory)
    expect([index, unfinished, keysInRing({ ring }).length]).toEqual([index, undefined, 1])
    expect(new Set(keyChecksOfBackups(directory))).toEqual(new Set([keyCheck]))
    await keeper.close()
    const left = [...filesIn(directory).keys()].filter((name) => !name.startsWith('backups/'))
    expect([
      index,
      left.filter((name) => !/^(?:lock\.db|vault\/vault\.(?:db|json(?:\.previous)?))$/.test(name)),
    ]).toEqual([index, []])
    outcomes.add(keyCheck)
  }
  // Both the old key and the new one were seen.
  expect(outcomes.size).toBe(2)
})
