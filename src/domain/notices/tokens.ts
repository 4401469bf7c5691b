import type { Span } from './notice-reading.ts'

/** A word or number of the text. */
export interface Token extends Span {
  /** Lower case, without plural or possessive ending: what phrases are compared by. */
  readonly stem: string
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]{1,2}(?![\p{L}\p{N}]))?/gu

/**
 * A word as phrases compare it: lower case, one apostrophe, no possessive, no plural ending. Both sides go through
 * it, so that a wrong singular (`addres`) does no harm.
 */
export const stemOf = (text: string): string => {
  const folded = text.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '')
  if (folded.length < 4 || !folded.endsWith('s') || /(?:ss|us|is)$/.test(folded)) return folded
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`
  return /(?:sses|shes|ches|xes)$/.test(folded) ? folded.slice(0, -2) : folded.slice(0, -1)
}

/** The words of a text in its order. Hyphens part words: `e-mail` is two. Linear in the text. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const { index, 0: found } of text.matchAll(word)) {
    tokens.push({ from: index, to: index + found.length, stem: stemOf(found) })
  }
  return tokens
}
