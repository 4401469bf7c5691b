import { createHmac, scryptSync } from 'node:crypto'
import type { Secret } from '../keys/secret.ts'

/**
 * scrypt of about one millisecond and half a megabyte. A security answer is a pet's name: whoever can
 * open the vault could test guesses, and this only makes each of them dearer. N, r, p as in RFC 7914.
 */
const stretching = { N: 512, r: 8, p: 1 } as const

/**
 * HMAC-SHA-256. `label` keeps a password and an answer of the same text apart. By the bytes, not by a key object made of
 * them, which would take a third of the time (15 µs): the object's copy of the key stays in memory after the lock, until
 * the engine collects it, and nothing can wipe it.
 */
const hmac = (key: Secret, label: string, value: Buffer | string): Buffer =>
  createHmac('sha256', key.reveal()).update(label).update('\0').update(value).digest()

/**
 * An answer as people mean it: without case, diacritics, spaces and punctuation. Only the combining
 * marks of Latin, Greek and Cyrillic go: the vowel signs of other scripts tell words apart. An answer of
 * nothing but signs stays as it is, so that two such answers are not taken for the same.
 */
export const normaliseAnswer = (answer: string): string => {
  const bare = answer
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '')
    .toUpperCase()
    .toLowerCase()
  return bare === '' ? answer.trim() : bare
}

/** Hex of a password's fingerprint under the vault's fingerprint key: every character counts. */
export const passwordDigest = (key: Secret, password: string): string =>
  hmac(key, 'password', password.normalize('NFC')).toString('hex')

/** Hex of what stands for a secret nobody has any more; `seed` is random. */
export const unknownDigest = (key: Secret, seed: string): string =>
  hmac(key, 'unknown', seed).toString('hex')

/** Hex of an answer's fingerprint: normalised, stretched under a salt of this vault, then as a password. */
export const answerDigest = (key: Secret, answer: string): string => {
  const salt = hmac(key, 'answer salt', '')
  const stretched = scryptSync(normaliseAnswer(answer), salt, 32, stretching)
  return hmac(key, 'answer', stretched).toString('hex')
}
