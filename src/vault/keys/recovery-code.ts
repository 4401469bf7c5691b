import type { RecoveryProtection } from './key-file.ts'
import { Secret } from './secret.ts'
import { unwrapKey, wrapKey } from './wrap-key.ts'

/**
 * The recovery code: 8 groups of 5 letters, such as `7K2M9`. The first group is the sheet's mark (4
 * letters, no secret, kept in `vault.json`), the others carry 28 random letters of 5 bits: 140 bits. The
 * last letter of each group checks the four before it.
 */
export const groupCount = 8
const groupLength = 5

/** Douglas Crockford's base 32 (https://www.crockford.com/base32.html): without I, L, O and U. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Letters that stand for another one. Crockford leaves U out altogether; by hand it looks like a V. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

/** x^5 + x^2 + 1, which makes the 32 letters a field: every letter but 0 has an inverse. */
const fieldPolynomial = 0b100101

const multiply = (left: number, right: number): number => {
  let product = 0
  let shifted = left
  for (let bits = right; bits > 0; bits >>= 1) {
    if (bits & 1) product ^= shifted
    shifted <<= 1
    if (shifted & 0b100000) shifted ^= fieldPolynomial
  }
  return product
}

/**
 * One weight per place, the check letter's last. None is 0, so one wrong letter always shows; no two are
 * equal, so two letters of a group that changed places always show.
 */
const weights = [2, 3, 4, 5, 1] as const

/** What a right group adds up to; another value for each place, so that groups that changed places show. */
const sumOfGroup = (group: number): number => group + 1

const weightedSum = (letters: readonly number[]): number =>
  letters.reduce((sum, letter, place) => sum ^ multiply(letter, weights[place] ?? 0), 0)

const valueOf = (letter: string): number => alphabet.indexOf(letter)

/** `group` from 0. */
const isRightGroup = (text: string, group: number): boolean => {
  const letters = Array.from(text, valueOf)
  return !letters.includes(-1) && weightedSum(letters) === sumOfGroup(group)
}

/** A well-formed code, whoever it belongs to. */
export interface RecoveryCode {
  /** The mark of its sheet: 4 letters. */
  readonly sheet: string
  /** All 40 letters without spaces. */
  readonly letters: Secret
}

/** A new code; `randomBytes` gives one byte for each of its 32 free letters, of which five bits count. */
export const makeRecoveryCode = (randomBytes: (length: number) => Buffer): RecoveryCode => {
  const free = randomBytes(groupCount * (groupLength - 1))
  const letters = Buffer.alloc(groupCount * groupLength)
  try {
    for (let group = 0; group < groupCount; group += 1) {
      const start = group * (groupLength - 1)
      const chosen = [...free.subarray(start, start + groupLength - 1)].map((byte) => byte & 31)
      // Addition and subtraction are one in this field, and the check letter's weight is 1.
      const check = weightedSum(chosen) ^ sumOfGroup(group)
      letters.write(
        [...chosen, check].map((value) => alphabet[value]).join(''),
        group * groupLength,
      )
    }
  } finally {
    free.fill(0)
  }
  return {
    sheet: letters.toString('latin1', 0, groupLength - 1),
    letters: Secret.fromBytes(letters),
  }
}

/** The groups as they are printed. For the one answer that shows them, and for comparing. */
export const groupsOf = (code: RecoveryCode): readonly string[] => {
  const text = code.letters.reveal().toString('latin1')
  return Array.from({ length: groupCount }, (_, group) =>
    text.slice(group * groupLength, (group + 1) * groupLength),
  )
}

/** Capital letters with look-alikes exchanged; what parts them becomes one space, a foreign letter a `?`. */
const tidy = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replaceAll(/[OILU]/g, (letter) => lookAlikes[letter] ?? letter)
    .replaceAll(/[^0-9A-Z ]/gu, '?')

/** A typed group as it would be printed, whether it is right or not. */
export const tidyGroup = (typed: string): string => tidy(typed).replaceAll(' ', '')

export type RecoveryCodeReading =
  | { readonly kind: 'read'; readonly code: RecoveryCode }
  /** `group`: the first that cannot be right, from 1. */
  | { readonly kind: 'typo'; readonly group: number }
  | { readonly kind: 'wrong-length' }

/**
 * Reads a code as it was typed: case, spaces, dashes, dots and look-alike letters are forgiven. Every wrong
 * letter, and every swap of two letters within a group or of two groups, is found. The caller wipes it.
 */
export const readRecoveryCode = (typed: Secret): RecoveryCodeReading => {
  const parts = tidy(typed.reveal().toString('utf8')).split(' ')
  const text = parts.join('')
  if (text.length !== groupCount * groupLength) {
    // A letter too few or too many in one of eight groups that were typed apart.
    const odd = parts.findIndex((part) => part.length !== groupLength)
    return parts.length === groupCount ? { kind: 'typo', group: odd + 1 } : { kind: 'wrong-length' }
  }
  for (let group = 0; group < groupCount; group += 1) {
    const start = group * groupLength
    if (!isRightGroup(text.slice(start, start + groupLength), group))
      return { kind: 'typo', group: group + 1 }
  }
  return {
    kind: 'read',
    code: { sheet: text.slice(0, groupLength - 1), letters: Secret.fromText(text) },
  }
}

const purposeOf = (vaultId: string, sheet: string): readonly string[] => [
  'kinventory recovery wrap 1',
  vaultId,
  sheet,
]

/** Wraps the vault's key with a recovery code, at the time `since` (milliseconds since 1970). */
export const wrapWithRecoveryCode = async (input: {
  readonly code: RecoveryCode
  readonly key: Secret
  readonly vaultId: string
  readonly since: number
  readonly randomBytes: (length: number) => Buffer
}): Promise<RecoveryProtection> => {
  const { sheet, letters } = input.code
  const wrapped = await wrapKey({
    ...input,
    password: letters.reveal(),
    purpose: purposeOf(input.vaultId, sheet),
  })
  return { kind: 'recovery-code', sheet, ...wrapped, since: input.since }
}

/** The vault's key, or `undefined` where the code is another one. The caller wipes it. */
export const unwrapWithRecoveryCode = (
  code: RecoveryCode,
  protection: RecoveryProtection,
  vaultId: string,
): Promise<Secret | undefined> =>
  unwrapKey(code.letters.reveal(), purposeOf(vaultId, protection.sheet), protection)
