import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { unwrapWithPassphrase, wrapWithPassphrase } from './passphrase.ts'
import { Secret } from './secret.ts'

const vaultId = 'a-vault'
const key = Buffer.alloc(32, 7)

const wrap = (passphrase: string) =>
  wrapWithPassphrase({
    passphrase: Secret.fromText(passphrase),
    key: Secret.fromBytes(Buffer.from(key)),
    vaultId,
    since: 0,
    randomBytes,
  })

test('the same passphrase gives the key back, composed either way', async () => {
  const protection = await wrap('Crème brûlée'.normalize('NFC'))
  const found = await unwrapWithPassphrase(
    Secret.fromText('Crème brûlée'.normalize('NFD')),
    protection,
    vaultId,
  )
  expect(found?.reveal()).toEqual(key)
})

test('another passphrase, another vault or weakened parameters give nothing', async () => {
  const protection = await wrap('one passphrase')
  const passphrase = () => Secret.fromText('one passphrase')
  expect(
    await unwrapWithPassphrase(Secret.fromText('one Passphrase'), protection, vaultId),
  ).toBeUndefined()
  expect(await unwrapWithPassphrase(passphrase(), protection, 'another-vault')).toBeUndefined()
  const weaker = { ...protection, kdf: { ...protection.kdf, passes: 1 } }
  expect(await unwrapWithPassphrase(passphrase(), weaker, vaultId)).toBeUndefined()
})

test('derives with argon2id at 64 MiB and three passes, and wraps each time anew', async () => {
  const [one, two] = await Promise.all([wrap('the same'), wrap('the same')])
  expect(one.kdf).toMatchObject({ name: 'argon2id', memoryKiB: 65_536, passes: 3 })
  expect(one.kdf.salt).not.toBe(two.kdf.salt)
  expect(one.wrap.sealed).not.toBe(two.wrap.sealed)
})
