import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Secret } from './secret.ts'

/** The vault's key is 32 bytes, the key size of SQLCipher 4. */
export const keyLength = 32

/**
 * A value that tells whether a key is the one the vault was made with, without opening the database:
 * there a wrong key and a damaged file give the same error. HMAC-SHA-256 of the vault's id, base64. It
 * says nothing about the key, which is random and full-length.
 */
export const keyCheckValue = (key: Secret, vaultId: string): string =>
  createHmac('sha256', key.reveal()).update(`kinventory key check 1 ${vaultId}`).digest('base64')

/** True where `key` is the key that `expected` was made from. */
export const isRightKey = (key: Secret, vaultId: string, expected: string): boolean => {
  if (key.reveal().length !== keyLength) return false
  const found = Buffer.from(keyCheckValue(key, vaultId), 'base64')
  const wanted = Buffer.from(expected, 'base64')
  return found.length === wanted.length && timingSafeEqual(found, wanted)
}

/** The one of the keys that `expected` was made from, if any; the others are wiped. The caller wipes it. */
export const pickRightKey = (
  keys: readonly Secret[],
  vaultId: string,
  expected: string,
): Secret | undefined => {
  const right = keys.find((key) => isRightKey(key, vaultId, expected))
  for (const key of keys) if (key !== right) key.wipe()
  return right
}
