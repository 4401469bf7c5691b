import { createDecipheriv, createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { hashRaw } from '@node-rs/argon2'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import { memberOf, textOf, type JsonValue } from '../domain/importers/json-value.ts'

/** `Algorithm.Argon2id` of @node-rs/argon2, whose constant exists in its types only. */
const argon2id = 2

/** Twice the rounds, and all the memory, that the product lets one choose; a file made to be slow asks for more. */
const most = { iterations: 4_000_000, passes: 10, memoryMiB: 1024, lanes: 16 }

/** True for an export that a password of its own protects. */
export const isLockedBitwarden = (value: JsonValue): boolean =>
  memberOf(value, 'encrypted') === true && memberOf(value, 'passwordProtected') === true

const numberOf = (value: JsonValue, name: string, largest: number): number | undefined => {
  const number = memberOf(value, name)
  return typeof number === 'number' && Number.isInteger(number) && number > 0 && number <= largest
    ? number
    : undefined
}

/** The stretched password, 32 bytes; `undefined` for a way of stretching that is not known here. */
const stretch = async (value: JsonValue, password: string): Promise<Buffer | undefined> => {
  const salt = textOf(value, 'salt')
  const kind = memberOf(value, 'kdfType')
  if (salt === undefined) return undefined
  if (kind === 0) {
    const iterations = numberOf(value, 'kdfIterations', most.iterations)
    return iterations === undefined
      ? undefined
      : promisify(pbkdf2)(password, salt, iterations, 32, 'sha256')
  }
  const timeCost = numberOf(value, 'kdfIterations', most.passes)
  const memory = numberOf(value, 'kdfMemory', most.memoryMiB)
  const parallelism = numberOf(value, 'kdfParallelism', most.lanes)
  if (kind !== 1 || !timeCost || !memory || !parallelism) return undefined
  return hashRaw(password, {
    algorithm: argon2id,
    timeCost,
    memoryCost: memory * 1024,
    parallelism,
    outputLen: 32,
    salt: createHash('sha256').update(salt).digest(),
  })
}

/** One block of HKDF's expanding step (RFC 5869, 2.3). */
const expand = (key: Buffer, purpose: 'enc' | 'mac'): Buffer =>
  createHmac('sha256', key).update(purpose).update(Buffer.of(1)).digest()

/** A text such as `2.IV|DATA|MAC`: AES-256-CBC, then HMAC-SHA-256. `undefined` where the MAC does not fit. */
const decrypt = (sealed: string, key: Buffer): string | undefined => {
  const [iv, data, mac] = sealed
    .slice(2)
    .split('|')
    .map((part) => Buffer.from(part, 'base64'))
  if (!iv || !data || !mac) return undefined
  const expected = createHmac('sha256', expand(key, 'mac')).update(iv).update(data).digest()
  if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return undefined
  const decipher = createDecipheriv('aes-256-cbc', expand(key, 'enc'), iv)
  return Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8')
}

/**
 * Opens a password-protected Bitwarden export and gives the JSON text inside. The way it is locked was worked
 * out from the file's own fields: PBKDF2 or argon2id, HKDF, AES-CBC with HMAC. Fails with `password-needed`,
 * `wrong-password`, `encrypted` (another way of locking) or `truncated`; never throws.
 */
export const openBitwarden = async (
  value: JsonValue,
  password: string | undefined,
): Promise<{ readonly ok: true; readonly text: string } | Unreadable> => {
  if (password === undefined) return unreadable('password-needed')
  const check = textOf(value, 'encKeyValidation_DO_NOT_EDIT')
  const data = textOf(value, 'data')
  if (!check?.startsWith('2.') || !data?.startsWith('2.')) return unreadable('encrypted')
  try {
    const key = await stretch(value, password)
    if (!key) return unreadable('encrypted')
    try {
      if (decrypt(check, key) === undefined) return unreadable('wrong-password')
      const text = decrypt(data, key)
      return text === undefined ? unreadable('truncated') : { ok: true, text }
    } finally {
      key.fill(0)
    }
  } catch {
    return unreadable('truncated')
  }
}
