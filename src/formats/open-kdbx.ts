import { hashRaw } from '@node-rs/argon2'
import { Credentials, CryptoEngine, Kdbx, KdbxError, ProtectedValue, Consts } from 'kdbxweb'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'

/** Numbers of @node-rs/argon2's `Algorithm`, whose constants exist in its types only. */
const argon2 = { d: 0, id: 2 } as const

/** What KeePass itself offers at most; a file made to be slow asks for more. */
const mostMemoryKiB = 1_048_576
const mostPasses = 1000

CryptoEngine.setArgon2Impl(
  async (password, salt, memory, iterations, length, parallelism, type) => {
    if (memory > mostMemoryKiB || iterations > mostPasses) throw new Error('Too much work')
    const key = await hashRaw(Buffer.from(password), {
      salt: Buffer.from(salt),
      memoryCost: memory,
      timeCost: iterations,
      parallelism,
      outputLen: length,
      algorithm: type === CryptoEngine.Argon2TypeArgon2id ? argon2.id : argon2.d,
    })
    return new Uint8Array(key).buffer
  },
)

/**
 * Opens a KeePass database (KDBX 3 and 4) and gives its content as the XML that KeePass 2 exports. Fails with
 * `password-needed`, `wrong-password`, `encrypted` (a key file is needed too, or an unknown cipher) or
 * `truncated`; never throws.
 */
export const openKdbx = async (
  bytes: Uint8Array,
  password: string | undefined,
): Promise<{ readonly ok: true; readonly xml: string } | Unreadable> => {
  if (password === undefined) return unreadable('password-needed')
  try {
    const credentials = new Credentials(ProtectedValue.fromString(password))
    const copy = new Uint8Array(bytes)
    const database = await Kdbx.load(copy.buffer, credentials)
    return { ok: true, xml: await database.saveXml() }
  } catch (error) {
    const code = error instanceof KdbxError ? error.code : undefined
    if (code === Consts.ErrorCodes.InvalidKey) return unreadable('wrong-password')
    if (code === Consts.ErrorCodes.Unsupported) return unreadable('encrypted')
    return unreadable('truncated')
  }
}
