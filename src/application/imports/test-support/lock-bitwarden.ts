import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'

export interface BitwardenKdf {
  readonly kdfType: 0 | 1
  readonly kdfIterations: number
  /** In MiB, with `kdfType` 1. */
  readonly kdfMemory?: number
  readonly kdfParallelism?: number
}

const argon2id = 2

const stretch = async (password: string, salt: string, kdf: BitwardenKdf): Promise<Buffer> =>
  kdf.kdfType === 0
    ? pbkdf2Sync(password, salt, kdf.kdfIterations, 32, 'sha256')
    : hashRaw(password, {
        algorithm: argon2id,
        timeCost: kdf.kdfIterations,
        memoryCost: (kdf.kdfMemory ?? 0) * 1024,
        parallelism: kdf.kdfParallelism ?? 1,
        outputLen: 32,
        salt: createHash('sha256').update(salt).digest(),
      })

/** HKDF's second step alone, by its definition (RFC 5869, 2.3). */
const expand = (key: Buffer, info: string): Buffer =>
  createHmac('sha256', key)
    .update(Buffer.from(`${info}\u0001`, 'latin1'))
    .digest()

const seal = (text: string, key: Buffer): string => {
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-256-cbc', expand(key, 'enc'), iv)
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  const mac = createHmac('sha256', expand(key, 'mac')).update(iv).update(data).digest()
  return `2.${[iv, data, mac].map((part) => part.toString('base64')).join('|')}`
}

/** A password-protected export of Bitwarden with this text inside. */
export const lockBitwarden = async (
  text: string,
  password: string,
  kdf: BitwardenKdf = { kdfType: 0, kdfIterations: 1000 },
): Promise<string> => {
  const salt = randomBytes(16).toString('base64')
  const key = await stretch(password, salt, kdf)
  return JSON.stringify({
    encrypted: true,
    passwordProtected: true,
    salt,
    ...kdf,
    encKeyValidation_DO_NOT_EDIT: seal('a1b2', key),
    data: seal(text, key),
  })
}
