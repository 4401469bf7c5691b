import { isAscii } from './is-ascii.ts'

/**
 * The form in which names of services are compared: case, accents, punctuation and spacing do not count,
 * everything else does, so that only whole names are equal. Empty where no letter or digit is left.
 */
export const normalName = (name: string): string =>
  (isAscii(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
