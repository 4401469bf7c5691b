import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { inSession, keychainChild, noKeyringFor, realKeychain } from '../test-support/in-session.ts'
import { missingTools } from '../test-support/secret-service.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import {
  firstRun,
  passphrase,
  testKeeper,
  withKeychain,
  withPassphrase,
} from '../test-support/test-keeper.ts'
import { forkKeychain } from './fork-keychain.ts'
import { openKeychain } from './keychain.ts'
import { Secret } from './secret.ts'

const hangingPath = fileURLToPath(new URL('../test-support/hanging-child.ts', import.meta.url))
const key = (): Secret => Secret.fromBytes(Buffer.alloc(32, 1))

test('where tests must be complete, a keychain is there to test with', () => {
  expect(process.env.CI === 'true' ? missingTools() : []).toEqual([])
})

describe.skipIf(noKeyringFor(5))('a real Secret Service', () => {
  test('keeps a key under Kinventory and the vault’s id', async () => {
    await inSession(true)
    const keychain = realKeychain()
    expect(await keychain.state('probe')).toBe('usable')
    expect(await keychain.read('v', 'probe')).toEqual({ kind: 'missing' })
    expect(await keychain.store('v', [key()], 'prompt')).toBe(true)
    const entry = await keychain.read('v', 'probe')
    expect(entry.kind === 'found' && entry.keys.map((one) => one.reveal())).toEqual([
      key().reveal(),
    ])
    await keychain.remove('v', 'probe')
    expect(await keychain.read('v', 'probe')).toEqual({ kind: 'missing' })
  })

  test('a locked ring is unavailable, not empty', async () => {
    const session = await inSession(true)
    const keychain = realKeychain()
    expect(await keychain.store('v', [key()], 'prompt')).toBe(true)
    session.lockRing()
    expect(await keychain.read('v', 'probe')).toEqual({ kind: 'unavailable' })
    expect(await keychain.state('probe')).toBe('unavailable')
    expect(await keychain.store('w', [key()], 'probe')).toBe(false)
  })

  test('carries a vault through its life; locked, emptied and foreign rings are told apart', async () => {
    const session = await inSession(true)
    const directory = temporaryFolder()
    const keeper = testKeeper(directory, undefined, { spawnKeychain: forkKeychain(keychainChild) })
    expect(await keeper.state()).toEqual({ kind: 'none', keychain: 'usable' })
    await keeper.create({ protection: { kind: 'keychain' }, ...firstRun })
    await keeper.lock()
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['keychain'] })
    expect((await keeper.unlock(withKeychain)).people.list()).toHaveLength(3)
    await keeper.lock()
    const { vaultId } = JSON.parse(readFileSync(join(directory, 'vault/vault.json'), 'utf8')) as {
      readonly vaultId: string
    }
    const keychain = realKeychain()
    expect((await keychain.read(vaultId, 'probe')).kind).toBe('found')
    await keychain.store(vaultId, [key()], 'probe')
    expect(await keeper.state()).toMatchObject({ kind: 'key-mismatch' })
    await keychain.remove(vaultId, 'probe')
    expect(await keeper.state()).toMatchObject({ kind: 'key-missing' })
    session.lockRing()
    expect(await keeper.state()).toMatchObject({ kind: 'keychain-unavailable' })
  })

  test('keeps the key for address searches beside a vault under a passphrase', async () => {
    const session = await inSession(true)
    const directory = temporaryFolder()
    const keeper = testKeeper(directory, undefined, { spawnKeychain: forkKeychain(keychainChild) })
    const { people, household } = firstRun
    const protection = { kind: 'passphrase', passphrase: passphrase() } as const
    await keeper.create({ protection, people, household })
    await keeper.apiKey.write('a key of theirs')
    await keeper.lock()
    await keeper.unlock(withPassphrase())
    expect([await keeper.apiKey.state(), await keeper.apiKey.read()]).toEqual([
      'keychain',
      'a key of theirs',
    ])
    await keeper.apiKey.write(undefined)
    expect(await keeper.apiKey.state()).toBe('none')
    session.lockRing()
    await keeper.apiKey.write('another')
    expect(await keeper.apiKey.state()).toBe('until-locked')
  })

  test('a session without a keyring is unavailable within the limit', async () => {
    await inSession(false)
    const began = performance.now()
    expect(await realKeychain().state('probe')).toBe('unavailable')
    expect(performance.now() - began).toBeLessThan(3_500)
  })
})

test.skipIf(process.platform !== 'linux')(
  'without any session bus the keychain is unavailable at once',
  async () => {
    for (const name of ['DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'WAYLAND_DISPLAY']) {
      vi.stubEnv(name, undefined)
    }
    vi.stubEnv('XDG_RUNTIME_DIR', temporaryFolder())
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    const began = performance.now()
    expect(await realKeychain().state('probe')).toBe('unavailable')
    expect(performance.now() - began).toBeLessThan(2_500)
  },
)

test('a child that hangs for good is killed when the time is over', async () => {
  const limits = { probe: 700, prompt: 700 }
  const keychain = openKeychain({ spawn: forkKeychain(hangingPath), randomBytes, limits })
  const began = performance.now()
  expect(await keychain.state('probe')).toBe('unavailable')
  expect(performance.now() - began).toBeLessThan(2_000)
})
