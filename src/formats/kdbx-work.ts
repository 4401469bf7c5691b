import { hashRaw } from '@node-rs/argon2'
import { ByteUtils, Consts, CryptoEngine, Int64, type KdbxHeader } from 'kdbxweb'

/** Numbers of @node-rs/argon2's `Algorithm` and `Version`, whose constants exist in its types only. */
const argon2 = { d: 0, id: 2, version10: 0, version13: 1 } as const

/**
 * KeePass and its relatives choose so much work that opening takes a second or two. What needs more than some
 * twenty times that was made to be slow; a gigabyte is the most memory that their dialogs offer.
 */
const most = {
  aesRounds: 200_000_000,
  memoryKiB: 1_048_576,
  /** Memory times passes. */
  filledKiB: 16 * 1_048_576,
  lanes: 64,
  /** Programs write blocks of a megabyte. */
  blocks: 65_536,
} as const

const numberIn = (header: KdbxHeader, name: string): number => {
  const value = header.kdfParameters?.get(name)
  if (typeof value === 'number') return value
  return value instanceof Int64 ? value.value : 0
}

/** True where deriving the key from a password needs no more than a bearable amount of work and memory. */
export const isBearable = (header: KdbxHeader): boolean => {
  if (header.versionMajor === 3) return (header.keyEncryptionRounds ?? 0) <= most.aesRounds
  const id = header.kdfParameters?.get('$UUID')
  if (id instanceof ArrayBuffer && ByteUtils.bytesToBase64(id) === Consts.KdfId.Aes)
    return numberIn(header, 'R') <= most.aesRounds
  const memory = numberIn(header, 'M') / 1024
  return (
    memory <= most.memoryKiB &&
    memory * numberIn(header, 'I') <= most.filledKiB &&
    numberIn(header, 'P') <= most.lanes
  )
}

/**
 * True where a stream of blocks is what it claims to be: none longer than the stream, and not millions of them.
 * `before` is how many bytes stand before the length of each block.
 */
export const fitBlocks = (data: ArrayBuffer, before: number): boolean => {
  const view = new DataView(data)
  let count = 0
  let at = 0
  while (at + before + 4 <= view.byteLength) {
    const length = view.getUint32(at + before, true)
    at += before + 4 + length
    count += 1
    if (count > most.blocks || at > view.byteLength) return false
    if (length === 0) return true
  }
  return false
}

/** Gives kdbxweb its argon2, which it does not bring itself. */
export const provideArgon2 = (): void =>
  CryptoEngine.setArgon2Impl(
    async (password, salt, memory, iterations, length, parallelism, type, version) => {
      const key = await hashRaw(Buffer.from(password), {
        salt: Buffer.from(salt),
        memoryCost: memory,
        timeCost: iterations,
        parallelism,
        outputLen: length,
        algorithm: type === CryptoEngine.Argon2TypeArgon2id ? argon2.id : argon2.d,
        version: version === 0x10 ? argon2.version10 : argon2.version13,
      })
      return new Uint8Array(key).buffer
    },
  )
