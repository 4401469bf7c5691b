/**
 * The words of a text as a search compares them: without case, accents and punctuation. Apostrophes join (`Mia’s` is
 * `mias`), everything else that is no letter or digit parts.
 */
export const searchWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The first letters of the words: `vll` for VTech Learning Lodge. One word has none worth typing. */
export const initialsOf = (words: readonly string[]): string =>
  words.length < 2 ? '' : words.map((word) => word[0] ?? '').join('')
