import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KeychainError, VaultStateError } from '../errors.ts'
import type { VaultKeeper } from '../keeper.ts'
import { type FakeKeychain, fakeKeychain } from '../test-support/fake-keychain.ts'
import { placeWithBackup, restoreFrom } from '../test-support/restore-place.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import {
  firstRun,
  passphrase,
  testKeeper,
  withKeychain,
  withPassphrase,
} from '../test-support/test-keeper.ts'

const key = '0123456789abcdef0123456789abcdef'

const idIn = (directory: string): string =>
  (
    JSON.parse(readFileSync(join(directory, 'vault/vault.json'), 'utf8')) as {
      readonly vaultId: string
    }
  ).vaultId

interface Home {
  readonly keeper: VaultKeeper
  readonly ring: FakeKeychain
  /** The keychain's account for the key. */
  readonly account: string
}

const homeWith = async (
  given: {
    readonly kind?: 'keychain' | 'passphrase'
    readonly sharedComputer?: boolean
    readonly allowKeychain?: boolean
  } = {},
): Promise<Home> => {
  const { kind = 'passphrase', sharedComputer = false, allowKeychain } = given
  const ring = fakeKeychain()
  const directory = temporaryFolder()
  const keeper = testKeeper(directory, ring, { allowKeychain })
  await keeper.create({
    ...firstRun,
    household: { ...firstRun.household, sharedComputer },
    protection: kind === 'keychain' ? { kind } : { kind, passphrase: passphrase() },
  })
  return { keeper, ring, account: `${idIn(directory)}:hibp` }
}

test('stands in the keychain under the vault’s id, through a lock, until it is removed', async () => {
  const { keeper, ring, account } = await homeWith()
  expect([await keeper.apiKey.state(), await keeper.apiKey.read()]).toEqual(['none', undefined])
  await keeper.apiKey.write(key)
  expect([...ring.entries]).toEqual([[account, key]])
  await keeper.lock()
  await keeper.unlock(withPassphrase())
  expect([await keeper.apiKey.state(), await keeper.apiKey.read()]).toEqual(['keychain', key])
  await keeper.apiKey.write('another')
  expect(await keeper.apiKey.read()).toBe('another')
  await keeper.apiKey.write(undefined)
  expect([await keeper.apiKey.state(), await keeper.apiKey.read()]).toEqual(['none', undefined])
  expect(ring.entries.size).toBe(0)
})

test('does not disturb the vault’s own entry', async () => {
  const { keeper } = await homeWith({ kind: 'keychain' })
  await keeper.apiKey.write(key)
  await keeper.apiKey.write(undefined)
  await keeper.lock()
  await keeper.unlock(withKeychain)
  expect(await keeper.apiKey.state()).toBe('none')
})

test.each([
  ['on a shared computer', { sharedComputer: true }, 'working'],
  ['where the keychain must not be touched', { allowKeychain: false }, 'working'],
  ['where the ring is locked', {}, 'locked'],
  ['where the ring keeps nothing', {}, 'forgetful'],
] as const)('%s it is kept in memory until the vault locks', async (_, given, mood) => {
  const { keeper, ring } = await homeWith(given)
  ring.setMood(mood)
  await keeper.apiKey.write(key)
  expect(ring.entries.size).toBe(0)
  expect([await keeper.apiKey.state(), await keeper.apiKey.read()]).toEqual(['until-locked', key])
  await keeper.lock()
  await keeper.unlock(withPassphrase())
  expect([await keeper.apiKey.state(), await keeper.apiKey.read()]).toEqual(['none', undefined])
  await keeper.apiKey.write(key)
  await keeper.apiKey.write(undefined)
  expect(await keeper.apiKey.read()).toBeUndefined()
})

test('one in memory goes for one in the keychain', async () => {
  const { keeper, ring, account } = await homeWith()
  ring.setMood('locked')
  await keeper.apiKey.write('first')
  ring.setMood('working')
  await keeper.apiKey.write(key)
  expect([await keeper.apiKey.state(), await keeper.apiKey.read()]).toEqual(['keychain', key])
  expect(ring.entries.get(account)).toBe(key)
})

test('where nobody can tell whether it is gone, removing it fails', async () => {
  const { keeper, ring, account } = await homeWith()
  await keeper.apiKey.write(key)
  ring.setMood('dying')
  await expect(keeper.apiKey.write(undefined)).rejects.toThrow(KeychainError)
  expect(await keeper.apiKey.state()).toBe('none')
  ring.setMood('working')
  expect(ring.entries.get(account)).toBe(key)
})

test('what somebody else wrote into the entry is none', async () => {
  const { keeper, ring, account } = await homeWith()
  for (const text of ['', 'x'.repeat(201)]) {
    ring.entries.set(account, text)
    expect([await keeper.apiKey.state(), await keeper.apiKey.read()]).toEqual(['none', undefined])
    await expect(keeper.apiKey.write(text)).rejects.toThrow(RangeError)
  }
})

test('nothing is read or written while the vault is locked', async () => {
  const { keeper, ring } = await homeWith()
  await keeper.apiKey.write(key)
  await keeper.lock()
  const before = ring.calls.length
  await expect(keeper.apiKey.state()).rejects.toThrow(VaultStateError)
  await expect(keeper.apiKey.read()).rejects.toThrow(VaultStateError)
  await expect(keeper.apiKey.write('x')).rejects.toThrow(VaultStateError)
  expect(ring.calls).toHaveLength(before)
})

test('a lock while the keychain is asked wins', async () => {
  const { keeper, ring } = await homeWith()
  await keeper.apiKey.write(key)
  const before = ring.calls.length
  const reading = Promise.allSettled([keeper.apiKey.read()])
  while (ring.calls.length === before) await new Promise((resolve) => setImmediate(resolve))
  await keeper.lock()
  expect(await reading).toEqual([{ status: 'rejected', reason: expect.any(VaultStateError) }])
})

test('leaves the keychain when somebody else uses the computer, too', async () => {
  const { keeper, ring } = await homeWith()
  await keeper.apiKey.write(key)
  await keeper.protections.setSharedComputer(true, passphrase())
  expect(ring.entries.size).toBe(0)
  expect(await keeper.apiKey.state()).toBe('none')
})

test('a ring that was locked then lets it go at a later unlocking', async () => {
  const { keeper, ring } = await homeWith()
  await keeper.apiKey.write(key)
  ring.setMood('dying')
  await keeper.protections.setSharedComputer(true, passphrase())
  expect(ring.entries.size).toBe(1)
  ring.setMood('working')
  await keeper.lock()
  await keeper.unlock(withPassphrase())
  expect(ring.entries.size).toBe(0)
})

test('a new vault key leaves it where it is', async () => {
  const { keeper, ring, account } = await homeWith({ kind: 'keychain' })
  await keeper.apiKey.write(key)
  await keeper.protections.renewKey(undefined)
  expect(ring.entries.get(account)).toBe(key)
  expect(await keeper.apiKey.state()).toBe('keychain')
})

describe('erasing the vault removes it', () => {
  const erasure = { confirmation: 'Rivera', backups: true, setAside: true }
  test.each(
    (['keychain', 'passphrase'] as const).flatMap((kind) =>
      [true, false].map((keychainEntry) => [kind, keychainEntry] as const),
    ),
  )('with a %s, whether its entry goes or not: %s', async (kind, keychainEntry) => {
    const { keeper, ring, account } = await homeWith({ kind })
    ring.entries.set('somebody-else:hibp', 'theirs')
    await keeper.apiKey.write(key)
    await keeper.erase({ ...erasure, keychainEntry })
    expect(ring.entries.has(account)).toBe(false)
    expect(ring.entries.get('somebody-else:hibp')).toBe('theirs')
  })
})

test('a restored backup of the same vault finds it', async () => {
  const place = await placeWithBackup('keychain')
  await place.keeper.apiKey.write(key)
  await restoreFrom(place, place.bytes, 'open key')
  expect(await place.keeper.apiKey.read()).toBe(key)
  for (const { id } of place.keeper.restorer.listAside()) {
    await place.keeper.restorer.discardAside(id)
  }
  expect(await place.keeper.apiKey.read()).toBe(key)
})

test('the last of a vault that was set aside takes its own along', async () => {
  const place = await placeWithBackup('passphrase')
  await place.keeper.apiKey.write(key)
  const other = await placeWithBackup('passphrase')
  await restoreFrom(place, other.bytes, withPassphrase())
  expect(await place.keeper.apiKey.state()).toBe('none')
  expect([...place.ring.entries.values()]).toEqual([key])
  // They could bring the vault back.
  rmSync(join(place.directory, 'backups'), { recursive: true })
  const [aside] = place.keeper.restorer.listAside()
  await place.keeper.restorer.discardAside(aside?.id ?? '')
  expect([...place.ring.entries.values()]).toEqual([])
})
