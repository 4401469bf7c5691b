import { tokensOf, type Token } from './tokens.ts'

/**
 * Phrases of the lexicon in the form that is searched. A phrase is words; `a|b` is either, `a?` may be missing,
 * `*` stands for up to three words of any kind, `* *` for six.
 */
export interface Phrases<Value> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>
}

interface Element {
  readonly stems: ReadonlySet<string>
  readonly optional: boolean
  /** How many words of any kind may stand before it. */
  readonly gap: number
}

interface Phrase<Value> {
  readonly elements: readonly Element[]
  readonly value: Value
}

/** A phrase found: tokens from `start` up to, not including, `end`. */
export interface Hit<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
}

const gapLength = 3

const elementsOf = (phrase: string): readonly Element[] => {
  const elements: Element[] = []
  let gap = 0
  for (const part of phrase.split(/\s+/)) {
    if (part === '*') {
      gap += gapLength
      continue
    }
    const optional = part.endsWith('?')
    const choices = (optional ? part.slice(0, -1) : part).split('|')
    // A choice of several words (`e-mail`) is not possible; it is written as two phrases.
    const stems = new Set(choices.flatMap((choice) => tokensOf(choice).map(({ stem }) => stem)))
    elements.push({ stems, optional, gap })
    gap = 0
  }
  return elements
}

/** Compiles phrases with what each of them means. The first word of a phrase is never optional. */
export const compilePhrases = <Value>(
  list: Iterable<readonly [phrase: string, value: Value]>,
): Phrases<Value> => {
  const byFirst = new Map<string, Phrase<Value>[]>()
  for (const [text, value] of list) {
    const elements = elementsOf(text)
    for (const stem of elements[0]?.stems ?? []) {
      const there = byFirst.get(stem)
      if (there) there.push({ elements, value })
      else byFirst.set(stem, [{ elements, value }])
    }
  }
  return { byFirst }
}

/** The end of the longest match of the elements from `place` on; `undefined` where there is none. */
const matchEnd = (
  elements: readonly Element[],
  tokens: readonly Token[],
  at: { readonly place: number; readonly element: number; readonly limit: number },
): number | undefined => {
  const element = elements[at.element]
  if (!element) return at.place
  const next = at.element + 1
  for (let skip = 0; skip <= element.gap && at.place + skip < at.limit; skip += 1) {
    if (!element.stems.has(tokens[at.place + skip]?.stem ?? '')) continue
    const end = matchEnd(elements, tokens, { ...at, place: at.place + skip + 1, element: next })
    if (end !== undefined) return end
  }
  return element.optional ? matchEnd(elements, tokens, { ...at, element: next }) : undefined
}

/**
 * The phrases in tokens `from` up to `to`: at each place the longest, none inside another. Work is bounded by the
 * tokens times the phrases that begin alike.
 */
export const findPhrases = <Value>(
  phrases: Phrases<Value>,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Hit<Value>[] => {
  const hits: Hit<Value>[] = []
  let place = from
  while (place < to) {
    let best: Hit<Value> | undefined
    for (const { elements, value } of phrases.byFirst.get(tokens[place]?.stem ?? '') ?? []) {
      const end = matchEnd(elements, tokens, { place, element: 0, limit: to })
      if (end !== undefined && end > (best?.end ?? 0)) best = { start: place, end, value }
    }
    if (best) hits.push(best)
    place = best?.end ?? place + 1
  }
  return hits
}
