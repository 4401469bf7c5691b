import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { WrongPassphraseError, WrongRecoveryCodeError } from '../errors.ts'
import type { Opener } from '../keeper.ts'
import { keyCheckValue } from '../keys/key-check.ts'
import { type KeyFile, parseKeyFile, type Protection, serialiseKeyFile } from '../keys/key-file.ts'
import { openKeychain } from '../keys/keychain.ts'
import { wrapWithPassphrase } from '../keys/passphrase.ts'
import {
  groupsOf,
  makeRecoveryCode,
  type RecoveryCode,
  wrapWithRecoveryCode,
} from '../keys/recovery-code.ts'
import { Secret } from '../keys/secret.ts'
import { fakeKeychain } from '../test-support/fake-keychain.ts'
import { findKey } from './find-key.ts'

const vaultId = 'a-vault'
const key = () => Secret.fromBytes(Buffer.alloc(32, 7))
const other = () => Secret.fromBytes(Buffer.alloc(32, 8))
const code = makeRecoveryCode(randomBytes)

const wraps = async (wrapped: Secret, of: string): Promise<readonly Protection[]> => [
  { kind: 'keychain' },
  await wrapWithPassphrase({
    passphrase: Secret.fromText('a passphrase'),
    key: wrapped,
    vaultId: of,
    since: 0,
    randomBytes,
  }),
  await wrapWithRecoveryCode({ code, key: wrapped, vaultId: of, since: 0, randomBytes }),
]

const fileWith = (protections: readonly Protection[]): KeyFile => ({
  version: 1,
  vaultId,
  cipher: { name: 'sqlcipher', legacy: 4, salt: Buffer.alloc(16).toString('base64') },
  keyCheck: keyCheckValue(key(), vaultId),
  protections,
})

const protections = await wraps(key(), vaultId)

const ringWith = (entry: string | undefined) => {
  const ring = fakeKeychain()
  if (entry !== undefined) ring.entries.set(vaultId, entry)
  return openKeychain({ spawn: ring.spawn, randomBytes })
}

const keychain = ringWith(undefined)
const withPassphrase = (text = 'a passphrase'): Opener => ({
  kind: 'passphrase',
  passphrase: Secret.fromText(text),
})
const withCode = (given: RecoveryCode = code): Opener => ({
  kind: 'recovery-code',
  code: Secret.fromText(groupsOf(given).join('-')),
})

describe('the key is found', () => {
  test.each([
    ['the passphrase', withPassphrase()],
    ['the recovery code', withCode()],
  ])('with %s', async (_what, opener) => {
    const found = await findKey(fileWith(protections), opener, keychain)
    expect(found.reveal()).toEqual(key().reveal())
  })

  const text = (one: Secret) => one.reveal().toString('base64')

  test.each([
    ['alone', text(key())],
    ['before another', `${text(key())} ${text(other())}`],
    ['after another', `${text(other())} ${text(key())}`],
    ['among what is no key', `x ${text(key())}  `],
  ])('in the keychain, %s', async (_where, entry) => {
    const opener: Opener = { kind: 'keychain' }
    const found = await findKey(fileWith(protections), opener, ringWith(entry))
    expect(found.reveal()).toEqual(key().reveal())
  })

  test.each([
    ['no key', 'junk'],
    ['nothing', ''],
    ['another key', text(other())],
    ['a key in another encoding', key().reveal().toString('hex')],
    ['a key cut short', text(key()).slice(0, 40)],
    ['the key after eight others', `${`${text(other())} `.repeat(8)}${text(key())}`],
    ['a megabyte', 'A'.repeat(1_000_000)],
    ['zeroes', '\0'.repeat(100)],
  ])('never in an entry with %s, which is no failure of ours', async (_what, entry) => {
    const opener: Opener = { kind: 'keychain' }
    await expect(findKey(fileWith(protections), opener, ringWith(entry))).rejects.toMatchObject({
      state: { kind: 'key-mismatch' },
    })
  })
})

describe('what is wrong is told apart', () => {
  /** A change of the wrap that the file's checksum does not show: somebody has made the checksum anew. */
  const damaged = (kind: Protection['kind'], part: 'sealed' | 'tag' | 'nonce'): KeyFile => {
    const changed = protections.map((protection) => {
      if (protection.kind === 'keychain' || protection.kind !== kind) return protection
      const bytes = Buffer.from(protection.wrap[part], 'base64')
      bytes[0] = (bytes[0] ?? 0) ^ 1
      return { ...protection, wrap: { ...protection.wrap, [part]: bytes.toString('base64') } }
    })
    const reading = parseKeyFile(serialiseKeyFile(fileWith(changed)))
    if (reading.kind !== 'read') throw new Error('The checksum is wrong')
    return reading.keyFile
  }

  test('a wrong passphrase', async () => {
    const finding = findKey(fileWith(protections), withPassphrase('a Passphrase'), keychain)
    await expect(finding).rejects.toThrow(WrongPassphraseError)
  })

  test.each(['sealed', 'tag', 'nonce'] as const)(
    'a damaged wrap (%s) is as a wrong passphrase or code: the tag tells no more',
    async (part) => {
      const damagedOne = damaged('passphrase', part)
      const damagedOther = damaged('recovery-code', part)
      await expect(findKey(damagedOne, withPassphrase(), keychain)).rejects.toThrow(
        WrongPassphraseError,
      )
      await expect(findKey(damagedOther, withCode(), keychain)).rejects.toMatchObject({
        problem: 'wrong',
      })
      // The other one still opens it.
      expect((await findKey(damagedOne, withCode(), keychain)).reveal()).toHaveLength(32)
      expect((await findKey(damagedOther, withPassphrase(), keychain)).reveal()).toHaveLength(32)
    },
  )

  test('a sound wrap of a key that is not this vault’s', async () => {
    const foreign = fileWith(await wraps(other(), vaultId))
    for (const opener of [withPassphrase(), withCode()]) {
      await expect(findKey(foreign, opener, keychain)).rejects.toMatchObject({
        state: { kind: 'key-mismatch' },
      })
    }
  })

  test('a wrap that was taken from another vault', async () => {
    const foreign = fileWith(await wraps(key(), 'another-vault'))
    await expect(findKey(foreign, withPassphrase(), keychain)).rejects.toThrow(WrongPassphraseError)
    await expect(findKey(foreign, withCode(), keychain)).rejects.toThrow(WrongRecoveryCodeError)
  })

  test('a code of another sheet, before any key is derived', async () => {
    const file = fileWith(
      protections.map((one) =>
        // Deriving with these parameters fails.
        one.kind === 'recovery-code' ? { ...one, kdf: { ...one.kdf, memoryKiB: 0 } } : one,
      ),
    )
    await expect(findKey(file, withCode(), keychain)).rejects.not.toThrow(WrongRecoveryCodeError)
    await expect(
      findKey(file, withCode(makeRecoveryCode(randomBytes)), keychain),
    ).rejects.toMatchObject({ problem: 'other-sheet', sheet: code.sheet })
  })

  test.each([
    ['keychain', { kind: 'keychain' } as const],
    ['passphrase', withPassphrase()],
    ['recovery-code', withCode()],
  ])('a vault without the %s', async (kind, opener) => {
    const without = fileWith(protections.filter((one) => one.kind !== kind))
    await expect(findKey(without, opener, keychain)).rejects.toMatchObject({
      state: { kind: 'locked', protections: without.protections.map((one) => one.kind) },
    })
  })
})
