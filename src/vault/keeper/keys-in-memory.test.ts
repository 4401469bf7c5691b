import { randomBytes, randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { Secret } from '../keys/secret.ts'
import type { ProtectionKeeper } from '../protection-keeper.ts'
import { copiesInMemory } from '../test-support/copies-in-memory.ts'
import { fakeKeychain } from '../test-support/fake-keychain.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { firstRun, passphrase, withKeychain } from '../test-support/test-keeper.ts'
import { create } from './create.ts'
import { createKeeperCore, type KeeperCore } from './keeper-core.ts'
import { createProtections } from './protections.ts'
import { unlock } from './unlock.ts'

const zeroes = Buffer.alloc(32)

/** A core with a new vault open in it, and every random value it has drawn. */
const openCore = async (): Promise<{ readonly core: KeeperCore; readonly drawn: Buffer[] }> => {
  const drawn: Buffer[] = []
  const ring = fakeKeychain()
  const core = createKeeperCore({
    directory: temporaryFolder(),
    spawnKeychain: ring.spawn,
    now: () => 0,
    randomBytes: (length) => {
      const bytes = randomBytes(length)
      drawn.push(bytes)
      return bytes
    },
    uuid: randomUUID,
    startTimer: () => () => undefined,
  })
  onTestFinished(() => {
    core.lock()
    core.release()
  })
  await create(core, { protection: { kind: 'keychain' }, ...firstRun }, core.locks())
  return { core, drawn }
}

/** The protections of a core with a queue like the keeper's, which is waited for before the test ends. */
const protectionsOf = (core: KeeperCore): ProtectionKeeper => {
  let last: Promise<unknown> = Promise.resolve()
  onTestFinished(async () => {
    await last
  })
  return createProtections(core, (work) => {
    const turn = last.then(() => work())
    last = turn.catch(() => undefined)
    return turn
  })
}

const unlockAgain = (core: KeeperCore) => unlock(core, withKeychain, core.locks())

test('the key is zero once the vault is locked, however it was opened', async () => {
  const { core } = await openCore()
  for (let round = 0; round < 2; round += 1) {
    const { key } = core.openSession()
    const bytes = key.reveal()
    expect(bytes).not.toEqual(zeroes)
    core.lock()
    expect(bytes).toEqual(zeroes)
    await unlockAgain(core)
  }
})

test('what made the vault is zero, too: its key and its fingerprint key', async () => {
  const { core, drawn } = await openCore()
  core.lock()
  const keys = drawn.filter(({ length }) => length === 32)
  expect(keys).toHaveLength(2)
  for (const key of keys) expect(key).toEqual(zeroes)
})

test('a key that was renewed is zero, and so is the new one after the lock', async () => {
  const { core, drawn } = await openCore()
  const protections = protectionsOf(core)
  const old = core.openSession().key.reveal()
  await protections.renewKey(undefined)
  expect(old).toEqual(zeroes)
  const fresh = core.openSession().key.reveal()
  expect(fresh).not.toEqual(zeroes)
  core.lock()
  expect(fresh).toEqual(zeroes)
  for (const key of drawn.filter(({ length }) => length === 32)) expect(key).toEqual(zeroes)
})

test('a renewal that fails leaves no new key behind', async () => {
  const { core, drawn } = await openCore()
  const protections = protectionsOf(core)
  await protections.setPassphrase(passphrase(), undefined)
  drawn.length = 0
  const wrong = Secret.fromText('another')
  await expect(protections.renewKey(wrong)).rejects.toThrow('passphrase')
  expect(drawn[0]).toEqual(zeroes)
  expect(core.openSession().key.reveal()).not.toEqual(zeroes)
})

test('keys that were read from the keychain and not used are zero', async () => {
  const { core } = await openCore()
  const read: Secret[] = []
  const { keychain } = core
  const watched: KeeperCore = {
    ...core,
    keychain: {
      ...keychain,
      read: async (...asked) => {
        const entry = await keychain.read(...asked)
        if (entry.kind === 'found') read.push(...entry.keys)
        return entry
      },
    },
  }
  const protections = protectionsOf(watched)
  await protections.addKeychain(undefined)
  await protections.renewKey(undefined)
  await protections.setPassphrase(passphrase(), undefined)
  await protections.remove('keychain', passphrase())
  expect(read.length).toBeGreaterThan(3)
  for (const key of read) expect(() => key.reveal()).toThrow('wiped')
})

test.skipIf(process.platform !== 'linux')(
  'no copy of the key is left in native code, such as the cipher’s, once the vault is locked',
  async () => {
    const { core } = await openCore()
    const copies = copiesInMemory(core.openSession().key.reveal())
    core.lock()
    await unlockAgain(core)
    expect(copies()).toBeGreaterThan(1)
    core.lock()
    expect(copies()).toBe(0)
  },
)
