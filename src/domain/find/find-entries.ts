import type { FindIndex, Findable, PreparedEntry } from './find-index.ts'
import { hasOneTypo, shortestWithTypo } from './one-typo.ts'
import { searchWords } from './search-words.ts'

/** What a search gives: the best few, how many there are, and how well the best fits (0 for none). */
export interface FoundEntries<Target> {
  readonly best: readonly Findable<Target>[]
  readonly total: number
  readonly score: number
  /** A typo had to be forgiven to find anything. */
  readonly forgave: boolean
}

// How well one typed word fits a word of an entry; the sums of these are compared.
const exact = 40
const start = 30
const initials = 24
const typo = 10
/** A word it is only also found by counts so much less. */
const alsoLess = 6
const firstWordMore = 5
const wholeNameMore = 20
const oursMore = 12

/** A shorter word that is typed whole, such as the `a` of a title, is no better than the start of one. */
const shortestExact = 3

/** Fewer letters of a quiet entry would offer it to somebody who means something else (P10). */
const shortestForQuiet = 3

/** How well each word of the index fits one typed word. */
const fitOf = (typed: string, words: readonly string[], mayErr: boolean): Uint8Array => {
  const fit = new Uint8Array(words.length)
  const isLong = typed.length >= shortestExact
  words.forEach((word, place) => {
    if (word.startsWith(typed)) fit[place] = isLong && word.length === typed.length ? exact : start
    else if (mayErr && hasOneTypo(typed, word)) fit[place] = typo
  })
  return fit
}

const bestOf = (places: readonly number[], fit: Uint8Array, least: number): number => {
  let best = 0
  for (let at = 0; at < places.length; at += 1) {
    const here = fit[places[at] ?? -1] ?? 0
    if (here >= least && here > best) best = here
  }
  return best
}

const scoreOf = <Target>(
  one: PreparedEntry<Target>,
  typed: readonly string[],
  fits: readonly Uint8Array[],
): number => {
  const { isQuiet, isOurs } = one.entry
  const least = isQuiet ? start : typo
  let score = 0
  // Plain counting: this runs for every entry at each letter typed.
  for (let place = 0; place < typed.length; place += 1) {
    const fit = fits[place]
    const word = typed[place]
    if (!fit || word === undefined || (isQuiet && word.length < shortestForQuiet)) return 0
    const own = bestOf(one.words, fit, least)
    const also = one.also.length === 0 ? 0 : bestOf(one.also, fit, least) - alsoLess
    const asInitials = word.length > 1 && one.initials.startsWith(word) ? initials : 0
    const best = Math.max(own, also, asInitials)
    if (best <= 0) return 0
    score += best
    const first = one.words[0]
    if (place === 0 && first !== undefined && (fit[first] ?? 0) >= start) score += firstWordMore
  }
  if (one.words.length === typed.length && one.folded === typed.join(' ')) score += wholeNameMore
  return score / typed.length + (isOurs ? oursMore : 0)
}

interface Scored<Target> {
  readonly one: PreparedEntry<Target>
  readonly score: number
}

const compared = <Target>(a: Scored<Target>, b: Scored<Target>): number =>
  b.score - a.score ||
  a.one.folded.length - b.one.folded.length ||
  (a.one.folded < b.one.folded ? -1 : a.one.folded > b.one.folded ? 1 : 0)

/** Puts one among the best where it belongs, if it does: of thousands only the few best need an order. */
const insert = <Target>(best: Scored<Target>[], one: Scored<Target>, limit: number): void => {
  const last = best[limit - 1]
  if (last && compared(one, last) >= 0) return
  const at = best.findIndex((other) => compared(one, other) < 0)
  best.splice(at < 0 ? best.length : at, 0, one)
  if (best.length > limit) best.pop()
}

const search = <Target>(
  index: FindIndex<Target>,
  typed: readonly string[],
  limit: number,
  mayErr: boolean,
): FoundEntries<Target> => {
  const fits = typed.map((word) => fitOf(word, index.words, mayErr))
  const best: Scored<Target>[] = []
  let total = 0
  for (const one of index.entries) {
    const score = scoreOf(one, typed, fits)
    if (score === 0) continue
    total += 1
    insert(best, { one, score }, limit)
  }
  return {
    best: best.map(({ one }) => one.entry),
    total,
    score: best[0]?.score ?? 0,
    forgave: mayErr && total > 0,
  }
}

/**
 * The entries in which every typed word is found: as the start of a word or as initials. Where there is none, a typo in
 * each word of five letters or more is forgiven. Best first; of equals the shorter name, then by name, then as they
 * were given. Nothing is found by nothing.
 */
export const findEntries = <Target>(
  index: FindIndex<Target>,
  text: string,
  limit: number,
): FoundEntries<Target> => {
  const typed = searchWords(text)
  if (typed.length === 0) return { best: [], total: 0, score: 0, forgave: false }
  const found = search(index, typed, limit, false)
  const mayErr = typed.some((word) => word.length >= shortestWithTypo)
  return found.total > 0 || !mayErr ? found : search(index, typed, limit, true)
}
