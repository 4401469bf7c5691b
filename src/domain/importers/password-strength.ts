import type { PasswordStrength } from '../model/fingerprint.ts'

/** Longer ones are strong unless they go in circles, which shows by then. */
const longestRated = 200

/** How many signs there are to draw from, by the kinds that occur. */
const pools: readonly (readonly [pattern: RegExp, signs: number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  // Scripts without capitals; some have thousands of signs, of which people use the common ones.
  [/\p{Lo}/u, 80],
  [/[^\p{Ll}\p{Lu}\p{Nd}\p{Lo}]/u, 33],
]

const poolOf = (password: string): number =>
  pools.reduce((sum, [pattern, signs]) => sum + (pattern.test(password) ? signs : 0), 0)

/**
 * How many characters cannot be told from those before them: not one that carries on a run (`aaa`, `abc`,
 * `321`), nor one that follows its neighbour a second time (`miamia` is `miam`).
 */
const surprises = (password: string): number => {
  const codes = Array.from(password, (character) => character.codePointAt(0) ?? 0)
  const pairs = new Set<string>()
  let count = 0
  let lastStep: number | undefined
  codes.forEach((code, index) => {
    const before = codes[index - 1]
    if (before === undefined) {
      count += 1
      return
    }
    const step = code - before
    const isRun = step === lastStep && Math.abs(step) <= 1
    const pair = `${before} ${code}`
    if (!isRun && !pairs.has(pair)) count += 1
    pairs.add(pair)
    lastStep = step
  })
  return count
}

/** Signs that stand for a letter. */
const letters: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
}

/**
 * The word a password is made from: without case, without figures and signs at its ends, and with letters in
 * place of what stands for them (`P@ssw0rd2015!` is `password`). Empty where it is figures and signs alone.
 */
export const coreOf = (password: string): string =>
  password
    .slice(0, longestRated)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(/[@431!05$7]/g, (sign) => letters[sign] ?? sign)

/** Below this many bits somebody with the lost table of a site finds a password in hours. */
const fairBits = 40
/** From here on nobody finds it by trying, however it was stored. */
const strongBits = 75

/**
 * The coarse class of a password, kept because the password itself is gone.
 *
 * `weak`: it, or the word it is made from, is among the passwords everybody uses, or it has less than 40 bits.
 * `strong`: 75 bits or more. `fair`: what is between. The bits are the characters that cannot be told from
 * those before them, times the bits of one drawn from the kinds of signs that occur; so a strong-looking one
 * made of names may be called better than it is, and never the other way round. Appending characters never
 * weakens a password, unless that makes it a common one. About ten microseconds.
 */
export const passwordStrength = (
  password: string,
  isCommon: (password: string) => boolean,
): PasswordStrength => {
  const rated = password.slice(0, longestRated)
  if (isCommon(rated.toLowerCase()) || isCommon(coreOf(rated))) return 'weak'
  const bits = surprises(rated) * Math.log2(Math.max(2, poolOf(rated)))
  return bits < fairBits ? 'weak' : bits < strongBits ? 'fair' : 'strong'
}
