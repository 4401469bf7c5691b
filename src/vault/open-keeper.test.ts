import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  KeychainError,
  ProtectionNotAllowedError,
  StorageError,
  VaultStateError,
  WrongPassphraseError,
} from './errors.ts'
import { Secret } from './keys/secret.ts'
import { fakeKeychain } from './test-support/fake-keychain.ts'
import { account, ana, household, mia, theo } from './test-support/sample-content.ts'
import { filesIn, temporaryFolder } from './test-support/temporary-folder.ts'
import {
  firstRun,
  makeLockedVault,
  passphrase,
  testKeeper,
  withKeychain,
} from './test-support/test-keeper.ts'

const keychain = { kind: 'keychain' } as const
const withPassphrase = () => ({ kind: 'passphrase', passphrase: passphrase() }) as const
const stateError = (kind: string): object => expect.objectContaining({ state: { kind } })
const vaultFiles = ['lock.db', 'vault/vault.db', 'vault/vault.json']

describe('with a keychain', () => {
  test('is created, locked, opened, and found again by the next process', async () => {
    const directory = temporaryFolder()
    const ring = fakeKeychain()
    const keeper = testKeeper(directory, ring)
    expect(await keeper.state()).toEqual({ kind: 'none', keychain: 'usable' })
    const vault = await keeper.create({ protection: keychain, ...firstRun })
    expect(keeper.opened()).toBe(vault)
    expect(await keeper.state()).toEqual({ kind: 'open' })
    vault.accounts.add(account('one'))
    await keeper.lock()
    expect(keeper.opened()).toBeUndefined()
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['keychain'] })
    expect([...filesIn(directory).keys()]).toEqual(vaultFiles)
    expect((await keeper.unlock(withKeychain)).accounts.list()).toEqual([account('one')])
    await keeper.close()

    const next = testKeeper(directory, ring)
    const reopened = await next.unlock(withKeychain)
    expect(reopened.household.read()).toEqual(household)
    expect(reopened.people.list()).toEqual([ana, mia, theo])
    expect(reopened.fingerprints.digestPassword('same')).toMatch(/^[0-9a-f]{64}$/)
  })

  test('keeps the key as base64 under the vault’s id, and leaves no other entry', async () => {
    const directory = temporaryFolder()
    const ring = fakeKeychain()
    const keeper = testKeeper(directory, ring)
    await keeper.state()
    await keeper.create({ protection: keychain, ...firstRun })
    await keeper.lock()
    const { vaultId } = JSON.parse(readFileSync(join(directory, 'vault/vault.json'), 'utf8')) as {
      readonly vaultId: string
    }
    expect([...ring.entries.keys()]).toEqual([vaultId])
    expect(Buffer.from(ring.entries.get(vaultId) ?? '', 'base64')).toHaveLength(32)
    expect(ring.calls.every(({ service }) => service === 'Kinventory')).toBe(true)
    expect(ring.mostAlive()).toBe(1)
    expect(ring.alive()).toBe(0)
  })

  test.each([
    ['locked', 'unavailable'],
    ['dying', 'unavailable'],
    ['forgetful', 'unavailable'],
  ] as const)('a %s ring keeps no vault and leaves nothing', async (mood, problem) => {
    const directory = temporaryFolder()
    const ring = fakeKeychain()
    ring.setMood(mood)
    const keeper = testKeeper(directory, ring)
    expect(await keeper.state()).toEqual({ kind: 'none', keychain: 'unavailable' })
    const attempt = keeper.create({ protection: keychain, ...firstRun })
    await expect(attempt).rejects.toThrow(KeychainError)
    await expect(attempt).rejects.toMatchObject({ problem })
    expect([...filesIn(directory).keys()]).toEqual(['lock.db'])
    expect(await keeper.state()).toEqual({ kind: 'none', keychain: 'unavailable' })
  })

  test('an emptied, a foreign and a dead ring beside a vault are told apart, and nothing is made', async () => {
    const directory = temporaryFolder()
    const ring = fakeKeychain()
    const keeper = testKeeper(directory, ring)
    await keeper.create({ protection: keychain, ...firstRun })
    await keeper.lock()
    const before = filesIn(directory)
    const [vaultId = ''] = ring.entries.keys()

    ring.entries.clear()
    expect(await keeper.state()).toEqual({ kind: 'key-missing', protections: ['keychain'] })
    await expect(keeper.unlock(withKeychain)).rejects.toMatchObject({
      state: { kind: 'key-missing' },
    })
    expect(ring.entries.size).toBe(0)

    ring.entries.set(vaultId, Buffer.alloc(32, 1).toString('base64'))
    expect(await keeper.state()).toEqual({ kind: 'key-mismatch', protections: ['keychain'] })
    await expect(keeper.unlock(withKeychain)).rejects.toMatchObject({
      state: { kind: 'key-mismatch' },
    })

    ring.setMood('locked')
    expect(await keeper.state()).toMatchObject({ kind: 'keychain-unavailable' })
    await expect(keeper.unlock(withKeychain)).rejects.toThrow(KeychainError)

    for (const protection of [keychain, withPassphrase()]) {
      await expect(keeper.create({ protection, ...firstRun })).rejects.toThrow(VaultStateError)
    }
    await keeper.close()
    expect(filesIn(directory)).toEqual(before)
  })

  test('on a shared computer only a passphrase will do (P4)', async () => {
    const directory = temporaryFolder()
    const ring = fakeKeychain()
    const keeper = testKeeper(directory, ring)
    const onShared = { ...firstRun, household: { ...household, sharedComputer: true } }
    await expect(keeper.create({ protection: keychain, ...onShared })).rejects.toThrow(
      ProtectionNotAllowedError,
    )
    expect([...filesIn(directory).keys()]).toEqual(['lock.db'])
    await keeper.create({ protection: withPassphrase(), ...onShared })
    expect(ring.entries.size).toBe(0)
  })

  test('is never touched where that is not allowed', async () => {
    const ring = fakeKeychain()
    const keeper = testKeeper(temporaryFolder(), ring, { allowKeychain: false })
    expect(await keeper.state()).toEqual({ kind: 'none', keychain: 'unavailable' })
    await expect(keeper.create({ protection: keychain, ...firstRun })).rejects.toThrow(
      KeychainError,
    )
    expect(ring.calls).toEqual([])
  })
})

describe('with a passphrase', () => {
  test('opens with it and with nothing else', async () => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    const ring = fakeKeychain()
    const keeper = testKeeper(directory, ring)
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    const before = filesIn(join(directory, 'vault'))
    await expect(
      keeper.unlock({ kind: 'passphrase', passphrase: Secret.fromText('another') }),
    ).rejects.toThrow(WrongPassphraseError)
    await expect(keeper.unlock(withKeychain)).rejects.toMatchObject({ state: { kind: 'locked' } })
    expect(filesIn(join(directory, 'vault'))).toEqual(before)
    const vault = await keeper.unlock(withPassphrase())
    expect(vault.people.list()).toHaveLength(3)
    await expect(keeper.unlock(withPassphrase())).rejects.toEqual(stateError('open'))
    expect(ring.calls).toEqual([])
  })

  test('locking does not wait for an unlocking, and wins', async () => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    const keeper = testKeeper(directory)
    const unlocking = keeper.unlock(withPassphrase())
    await Promise.all([
      expect(unlocking).rejects.toMatchObject({ state: { kind: 'locked' } }),
      new Promise((resolve) => setImmediate(resolve)).then(() => keeper.lock()),
    ])
    expect(keeper.opened()).toBeUndefined()
    await keeper.unlock(withPassphrase())
    expect(keeper.opened()).toBeDefined()
  })

  test('locking also wins over an unlocking that still waits for its turn', async () => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    const keeper = testKeeper(directory)
    const first = keeper.unlock(withPassphrase())
    const second = keeper.unlock(withPassphrase())
    await keeper.lock()
    await expect(first).rejects.toMatchObject({ state: { kind: 'locked' } })
    await expect(second).rejects.toMatchObject({ state: { kind: 'locked' } })
    expect(keeper.opened()).toBeUndefined()
  })
})

describe('what is wrong with the files', () => {
  const vaultPath = (directory: string, name: string): string => join(directory, 'vault', name)

  test.each([
    ['a 0-byte database', '', { kind: 'damaged', part: 'database' }],
    ['junk', Buffer.alloc(8192, 'junk'), { kind: 'not-a-vault', found: 'other-file' }],
    [
      'a plain database',
      Buffer.from(`SQLite format 3\0${' '.repeat(5000)}`),
      { kind: 'not-a-vault', found: 'plain-database' },
    ],
  ])('%s is told as what it is and left alone', async (_what, content, state) => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    writeFileSync(vaultPath(directory, 'vault.db'), content)
    const keeper = testKeeper(directory)
    expect(await keeper.state()).toEqual(state)
    await expect(keeper.unlock(withPassphrase())).rejects.toMatchObject({ state })
    await expect(
      keeper.create({ protection: withPassphrase(), ...firstRun }),
    ).rejects.toMatchObject({ state })
    await keeper.close()
    expect(readFileSync(vaultPath(directory, 'vault.db'))).toEqual(Buffer.from(content))
  })

  test('damage that only the key can find is found by unlocking and remembered', async () => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    const path = vaultPath(directory, 'vault.db')
    const sound = readFileSync(path)
    writeFileSync(path, Buffer.from(sound).fill(0, 20, 60))
    const keeper = testKeeper(directory)
    expect(await keeper.state()).toMatchObject({ kind: 'locked' })
    const damaged = { kind: 'damaged', part: 'database' }
    await expect(keeper.unlock(withPassphrase())).rejects.toMatchObject({ state: damaged })
    expect(await keeper.state()).toEqual(damaged)
    writeFileSync(path, sound)
    expect(await keeper.state()).toMatchObject({ kind: 'locked' })
    expect((await keeper.unlock(withPassphrase())).people.list()).toHaveLength(3)
  })

  test('another vault’s database beside this key file is not opened', async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()]
    await makeLockedVault(one)
    await makeLockedVault(two)
    writeFileSync(vaultPath(one, 'vault.db'), readFileSync(vaultPath(two, 'vault.db')))
    expect(await testKeeper(one).state()).toEqual({ kind: 'not-a-vault', found: 'other-file' })
  })

  test('a key file whose text was cut is damaged, and no new key is made (P5)', async () => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    writeFileSync(vaultPath(directory, 'vault.json'), '{"version":1,')
    const keeper = testKeeper(directory)
    expect(await keeper.state()).toEqual({ kind: 'damaged', part: 'key-file' })
    await expect(keeper.create({ protection: withPassphrase(), ...firstRun })).rejects.toThrow(
      VaultStateError,
    )
  })
})

describe('creating', () => {
  test('a failing disk leaves neither files nor a key in the keychain', async () => {
    const directory = temporaryFolder()
    const ring = fakeKeychain()
    // The clock is read just before the files are written: that is when this disk goes wrong.
    const keeper = testKeeper(directory, ring, {
      now: () => {
        mkdirSync(join(directory, 'vault'))
        writeFileSync(join(directory, 'vault', 'in-the-way'), '')
        return 0
      },
    })
    const creating = keeper.create({ protection: keychain, ...firstRun })
    await expect(creating).rejects.toThrow(StorageError)
    expect([...filesIn(directory).keys()]).toEqual(['lock.db', 'vault/in-the-way'])
    expect(ring.entries.size).toBe(0)
  })

  test('what a crash left of an earlier attempt goes; no key does, whoever’s name it bears', async () => {
    const elsewhere = temporaryFolder()
    const directory = temporaryFolder()
    const ring = fakeKeychain()
    const other = testKeeper(elsewhere, ring)
    await other.create({ protection: keychain, ...firstRun })
    await other.close()
    const [otherId = ''] = ring.entries.keys()
    for (const id of ['earlier', otherId]) {
      const folder = join(directory, `vault.unfinished-${id}`)
      mkdirSync(folder)
      // Even with the whole of that vault in it nobody can tell that it is not a copy.
      cpSync(join(elsewhere, 'vault'), folder, { recursive: true })
    }
    const keeper = testKeeper(directory, ring)
    expect(await keeper.state()).toMatchObject({ kind: 'none' })
    await keeper.create({ protection: withPassphrase(), ...firstRun })
    await keeper.lock()
    expect([...filesIn(directory).keys()]).toEqual(vaultFiles)
    expect([...ring.entries.keys()]).toEqual([otherId])
    expect((await testKeeper(elsewhere, ring).unlock(withKeychain)).people.list()).toHaveLength(3)
  })

  test('twice at once makes one vault', async () => {
    const keeper = testKeeper(temporaryFolder())
    const attempt = () => keeper.create({ protection: keychain, ...firstRun })
    const [first, second] = await Promise.allSettled([attempt(), attempt()])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { state: { kind: 'open' } } })
  })
})

test('a closed keeper answers no more, and gives the directory free', async () => {
  const directory = temporaryFolder()
  const keeper = testKeeper(directory)
  const other = testKeeper(directory)
  expect(await other.state()).toEqual({ kind: 'in-use-elsewhere' })
  await expect(other.create({ protection: keychain, ...firstRun })).rejects.toEqual(
    stateError('in-use-elsewhere'),
  )
  await keeper.close()
  await keeper.close()
  expect(keeper.opened()).toBeUndefined()
  await expect(keeper.state()).rejects.toThrow('closed')
  await expect(keeper.unlock(withKeychain)).rejects.toThrow('closed')
  expect(await other.state()).toMatchObject({ kind: 'none' })
})
