/** One word to search for. */
export interface SearchedWord {
  /** Letters, digits and accents only. */
  readonly text: string
  /** Whether words that go on after it are found too. */
  readonly isBeginning: boolean
}

/** The words of a text: runs of letters and digits, as SQLite's `unicode61` takes them. */
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []

/**
 * What somebody typed, as words: each must be found, the last of them also as a beginning, since it may still be
 * growing. Everything else in the text only parts them; a word of accents alone is none.
 */
export const searchedWords = (text: string): readonly SearchedWord[] => {
  const words = wordsIn(text).filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
  const last = words.at(-1)
  if (last === undefined) return []
  const whole = [...new Set(words.slice(0, -1))]
  return [
    ...whole.map((word) => ({ text: word, isBeginning: false })),
    { text: last, isBeginning: true },
  ]
}

/** Case and accents do not count. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether one of some texts has the word. */
export const hasWord = (texts: readonly string[], { text, isBeginning }: SearchedWord): boolean => {
  const wanted = plain(text)
  return texts
    .flatMap((one) => wordsIn(plain(one)))
    .some((word) => (isBeginning ? word.startsWith(wanted) : word === wanted))
}
