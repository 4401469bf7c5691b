import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { type KeyFile, parseKeyFile, serialiseKeyFile } from './key-file.ts'
import { isRightKey, keyCheckValue } from './key-check.ts'
import { wrapWithPassphrase } from './passphrase.ts'
import { makeRecoveryCode, wrapWithRecoveryCode } from './recovery-code.ts'
import { Secret } from './secret.ts'

const key = (): Secret => Secret.fromBytes(Buffer.alloc(32, 9))

const keyFile = async (): Promise<KeyFile> => ({
  version: 1,
  vaultId: 'a-vault',
  cipher: { name: 'sqlcipher', legacy: 4, salt: randomBytes(16).toString('base64') },
  keyCheck: keyCheckValue(key(), 'a-vault'),
  protections: [
    { kind: 'keychain' },
    await wrapWithPassphrase({
      passphrase: Secret.fromText('a passphrase'),
      key: key(),
      vaultId: 'a-vault',
      since: 1_700_000_000_000,
      randomBytes,
    }),
    await wrapWithRecoveryCode({
      code: makeRecoveryCode(randomBytes),
      key: key(),
      vaultId: 'a-vault',
      since: 1_700_000_000_001,
      randomBytes,
    }),
  ],
})

test('comes back as it was written, with three protections', async () => {
  const written = await keyFile()
  expect(parseKeyFile(serialiseKeyFile(written))).toEqual({ kind: 'read', keyFile: written })
})

test.each([
  { kind: 'keychain' },
  { kind: 'renewing', id: '6f1c1e6c-51d1-4c3c-9f0e-6c6f5b1d9a11' },
  {
    kind: 'renewed',
    id: '6f1c1e6c-51d1-4c3c-9f0e-6c6f5b1d9a11',
    keyCheck: Buffer.alloc(32).toString('base64'),
  },
] as const)('says what is unfinished: $kind', async (unfinished) => {
  const written = { ...(await keyFile()), unfinished }
  expect(parseKeyFile(serialiseKeyFile(written))).toEqual({ kind: 'read', keyFile: written })
})

test('does not hold the same protection twice, nor none', async () => {
  const one = await keyFile()
  for (const protections of [[...one.protections, { kind: 'keychain' as const }], []]) {
    expect(() => serialiseKeyFile({ ...one, protections })).toThrow('protections')
  }
})

test('does not hold the key', async () => {
  const text = serialiseKeyFile(await keyFile())
  expect(text).not.toContain(key().reveal().toString('base64'))
  expect(text).not.toContain(key().reveal().toString('hex'))
})

test('any changed character of a value is noticed', async () => {
  const text = serialiseKeyFile(await keyFile())
  const letters = [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index)
  for (const index of letters) {
    const other = text[index] === '0' ? '1' : '0'
    const changed = text.slice(0, index) + other + text.slice(index + 1)
    expect(parseKeyFile(changed).kind, `at ${index}`).not.toBe('read')
  }
})

test.each([
  ['nothing', ''],
  ['half of it', '{"version":1,"vaultId"'],
  ['another JSON', '[]'],
  ['null', 'null'],
  ['bytes', '\u0000\u0001\u0002'],
])('%s is damage', (_what, text) => {
  expect(parseKeyFile(text)).toEqual({ kind: 'damaged' })
})

test('a newer version is said to be newer, whatever else it holds', () => {
  expect(parseKeyFile('{"version":2,"all":"different"}')).toEqual({
    kind: 'from-newer-version',
    found: 2,
  })
})

test('the key check knows its key, its vault and nothing else', () => {
  const expected = keyCheckValue(key(), 'a-vault')
  expect(isRightKey(key(), 'a-vault', expected)).toBe(true)
  expect(isRightKey(key(), 'another', expected)).toBe(false)
  expect(isRightKey(Secret.fromBytes(Buffer.alloc(32, 8)), 'a-vault', expected)).toBe(false)
  expect(isRightKey(Secret.fromBytes(Buffer.alloc(31, 9)), 'a-vault', expected)).toBe(false)
  expect(isRightKey(key(), 'a-vault', '')).toBe(false)
})
