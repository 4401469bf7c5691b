import { describe, expect, test } from 'vitest'
import type { ProtectionKind } from '../domain/model/vault-state.ts'
import { StorageError } from './errors.ts'
import { keyCheckValue } from './keys/key-check.ts'
import type { KeyFile, KeyFileReading } from './keys/key-file.ts'
import { Secret } from './keys/secret.ts'
import type { DatabaseFile } from './vault-files.ts'
import { decideState, type VaultLook } from './vault-state.ts'

const salt = Buffer.alloc(16, 1).toString('base64')
const key = (): Secret => Secret.fromBytes(Buffer.alloc(32, 2))

const keyFile = (kinds: readonly ProtectionKind[] = ['keychain']): KeyFile => ({
  version: 1,
  vaultId: 'v',
  cipher: { name: 'sqlcipher', legacy: 4, salt },
  keyCheck: keyCheckValue(key(), 'v'),
  protections: kinds.map((kind) => {
    const wrapped = {
      kdf: { name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1, salt },
      wrap: { name: 'aes-256-gcm', nonce: '', sealed: '', tag: '' },
    } as const
    if (kind === 'recovery-code') return { kind, sheet: '7K2M', ...wrapped }
    return kind === 'keychain' ? { kind } : { kind, ...wrapped }
  }),
})

const read = (kinds?: readonly ProtectionKind[]): KeyFileReading => ({
  kind: 'read',
  keyFile: keyFile(kinds),
})
const ours: DatabaseFile = { kind: 'unknown', head: salt, mark: 'm' }
const other: DatabaseFile = { kind: 'unknown', head: 'AAAA', mark: 'm' }

const neverAsked = (what: string) => (): never => {
  throw new Error(`${what} must not be asked`)
}

/** A directory with nothing in it; the keychain is not to be asked unless a test says so. */
const look = (given: Partial<VaultLook>): VaultLook => ({
  isOpen: () => false,
  access: () => 'usable',
  holdsLock: () => true,
  placeIsFree: () => true,
  database: () => ({ kind: 'absent' }),
  keyFile: () => ({ kind: 'absent' }),
  fileAccess: () => 'usable',
  refusedBefore: () => undefined,
  keychainState: neverAsked('the keychain'),
  keychainEntry: neverAsked('the keychain'),
  ...given,
})

describe('by the disk alone', () => {
  test.each<[string, Partial<VaultLook>, object]>([
    ['open', { isOpen: () => true, access: neverAsked('the disk') }, { kind: 'open' }],
    [
      'a read-only folder',
      { access: () => 'read-only', holdsLock: neverAsked('the lock') },
      { kind: 'no-access', problem: 'read-only' },
    ],
    ['no folder', { access: () => 'missing' }, { kind: 'no-access', problem: 'missing' }],
    ['another process', { holdsLock: () => false }, { kind: 'in-use-elsewhere' }],
    [
      'a key file that cannot be read',
      {
        keyFile: () => {
          throw new StorageError('forbidden', 'EACCES')
        },
      },
      { kind: 'no-access', problem: 'forbidden' },
    ],
    [
      'remains without a database',
      { placeIsFree: () => false },
      { kind: 'not-a-vault', found: 'no-database' },
    ],
    [
      'a plain database alone',
      { database: () => ({ kind: 'plain' }) },
      { kind: 'not-a-vault', found: 'plain-database' },
    ],
    ['a database alone', { database: () => ours }, { kind: 'not-a-vault', found: 'no-key-file' }],
    [
      'an empty database alone',
      { database: () => ({ kind: 'empty' }) },
      { kind: 'not-a-vault', found: 'no-key-file' },
    ],
    ['a key file alone', { keyFile: () => read() }, { kind: 'not-a-vault', found: 'no-database' }],
    [
      'a damaged key file',
      { keyFile: () => ({ kind: 'damaged' }), database: () => ours },
      { kind: 'damaged', part: 'key-file' },
    ],
    [
      'a newer key file',
      { keyFile: () => ({ kind: 'from-newer-version', found: 9 }), database: () => ours },
      { kind: 'from-newer-version', found: 9, supported: 1 },
    ],
    [
      'a database cut to nothing',
      { keyFile: () => read(), database: () => ({ kind: 'empty' }) },
      { kind: 'damaged', part: 'database' },
    ],
    [
      'a plain database beside a key file',
      { keyFile: () => read(), database: () => ({ kind: 'plain' }) },
      { kind: 'not-a-vault', found: 'plain-database' },
    ],
    [
      'junk beside a key file',
      { keyFile: () => read(), database: () => other },
      { kind: 'not-a-vault', found: 'other-file' },
    ],
    [
      'a database that was found damaged',
      {
        keyFile: () => read(),
        database: () => ours,
        refusedBefore: (mark) => (mark === 'm' ? { kind: 'damaged', part: 'database' } : undefined),
      },
      { kind: 'damaged', part: 'database' },
    ],
    [
      'a read-only database',
      { keyFile: () => read(), database: () => ours, fileAccess: () => 'read-only' },
      { kind: 'no-access', problem: 'read-only' },
    ],
    [
      'a passphrase and no keychain',
      { keyFile: () => read(['passphrase', 'recovery-code']), database: () => ours },
      { kind: 'locked', protections: ['passphrase', 'recovery-code'] },
    ],
  ])('%s', async (_what, given, state) => {
    expect(await decideState(look(given))).toEqual(state)
  })
})

describe('by the keychain', () => {
  test.each(['usable', 'unavailable'] as const)('no vault, keychain %s', async (keychain) => {
    expect(await decideState(look({ keychainState: () => Promise.resolve(keychain) }))).toEqual({
      kind: 'none',
      keychain,
    })
  })

  const wrong = (): Secret => Secret.fromBytes(Buffer.alloc(32, 3))

  test.each([
    ['its key', { kind: 'found', keys: [key()] }, 'locked'],
    ['another key', { kind: 'found', keys: [wrong()] }, 'key-mismatch'],
    ['something else', { kind: 'found', keys: [] }, 'key-mismatch'],
    ['its key among others', { kind: 'found', keys: [wrong(), key()] }, 'locked'],
    ['no entry', { kind: 'missing' }, 'key-missing'],
    ['no answer', { kind: 'unavailable' }, 'keychain-unavailable'],
  ] as const)('a vault, and %s', async (_what, entry, kind) => {
    const state = await decideState(
      look({
        keyFile: () => read(),
        database: () => ours,
        keychainEntry: (vaultId) => {
          expect(vaultId).toBe('v')
          return Promise.resolve(entry)
        },
      }),
    )
    expect(state).toEqual({ kind, protections: ['keychain'] })
  })

  test('a lost key shows, although a passphrase opens the vault (P5)', async () => {
    const protections = ['keychain', 'passphrase'] as const
    const state = await decideState(
      look({
        keyFile: () => read(protections),
        database: () => ours,
        keychainEntry: () => Promise.resolve({ kind: 'missing' }),
      }),
    )
    expect(state).toEqual({ kind: 'key-missing', protections })
  })

  test('a key that was looked at is wiped', async () => {
    const looked = key()
    await decideState(
      look({
        keyFile: () => read(),
        database: () => ours,
        keychainEntry: () => Promise.resolve({ kind: 'found', keys: [looked, wrong()] }),
      }),
    )
    expect(() => looked.reveal()).toThrow('wiped')
  })

  test('opened while the keychain was thinking', async () => {
    let open = false
    const looked = key()
    const entry = { kind: 'found', keys: [looked] } as const
    const state = await decideState(
      look({
        isOpen: () => open,
        keyFile: () => read(),
        database: () => ours,
        keychainEntry: () => {
          open = true
          return Promise.resolve(entry)
        },
      }),
    )
    expect(state).toEqual({ kind: 'open' })
    expect(() => looked.reveal()).toThrow('wiped')
  })
})
