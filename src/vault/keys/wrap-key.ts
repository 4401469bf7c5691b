import { createCipheriv, createDecipheriv } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import type { KeyDerivation, WrappedKey } from './key-file.ts'
import { Secret } from './secret.ts'

/**
 * The second recommended option of RFC 9106, section 4: 64 MiB, three passes; one lane instead of four,
 * since the work is then the same on any number of cores. About 0.15 seconds on a small laptop.
 */
const strength = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const

/** `Algorithm.Argon2id` of @node-rs/argon2, whose constant exists in its types only. */
const argon2id = 2

const derive = (password: Buffer, kdf: KeyDerivation): Promise<Buffer> =>
  hashRaw(password, {
    algorithm: argon2id,
    memoryCost: kdf.memoryKiB,
    timeCost: kdf.passes,
    parallelism: kdf.lanes,
    outputLen: 32,
    salt: Buffer.from(kdf.salt, 'base64'),
  })

/** Bound to what it is for and to the derivation, so that neither can be exchanged for a weaker one. */
const associatedData = (purpose: readonly string[], kdf: KeyDerivation): Buffer =>
  Buffer.from(
    [...purpose, kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt].join('\n'),
    'utf8',
  )

/**
 * Wraps the vault's key: argon2id of `password`, then AES-256-GCM bound to `purpose` (what kind of wrap it
 * is, and of which vault). `randomBytes` gives the salt (16 bytes) and the nonce (12 bytes).
 */
export const wrapKey = async (input: {
  readonly password: Buffer
  readonly purpose: readonly string[]
  readonly key: Secret
  readonly randomBytes: (length: number) => Buffer
}): Promise<WrappedKey> => {
  const kdf: KeyDerivation = {
    name: 'argon2id',
    ...strength,
    salt: input.randomBytes(16).toString('base64'),
  }
  const nonce = input.randomBytes(12)
  const wrapping = await derive(input.password, kdf)
  try {
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce)
    cipher.setAAD(associatedData(input.purpose, kdf))
    const sealed = Buffer.concat([cipher.update(input.key.reveal()), cipher.final()])
    return {
      kdf,
      wrap: {
        name: 'aes-256-gcm',
        nonce: nonce.toString('base64'),
        sealed: sealed.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
      },
    }
  } finally {
    wrapping.fill(0)
  }
}

/**
 * The wrapped key, or `undefined` where the password is another one or the wrap was changed: the tag tells
 * no more. The caller wipes it.
 */
export const unwrapKey = async (
  password: Buffer,
  purpose: readonly string[],
  { kdf, wrap }: WrappedKey,
): Promise<Secret | undefined> => {
  const wrapping = await derive(password, kdf)
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(wrap.nonce, 'base64'), {
      authTagLength: 16,
    })
    decipher.setAAD(associatedData(purpose, kdf))
    decipher.setAuthTag(Buffer.from(wrap.tag, 'base64'))
    const key = decipher.update(Buffer.from(wrap.sealed, 'base64'))
    try {
      decipher.final()
      return Secret.fromBytes(key)
    } catch {
      // The only failure left once the key file has passed its checks: the tag does not match.
      key.fill(0)
      return undefined
    }
  } finally {
    wrapping.fill(0)
  }
}
