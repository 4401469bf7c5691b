import type { Lexicon } from './lexicon.ts'
import type { Assertion, FoundCount, Span } from './notice-reading.ts'
import { spanOf, type AnnotatedText, type ReadSegment } from './annotated-text.ts'
import { compilePhrases, findPhrases, type Phrases } from './phrases.ts'
import type { TextDate } from './text-date.ts'
import type { Token } from './tokens.ts'

interface Amount {
  readonly value: number
  readonly start: number
  readonly end: number
}

const grouped = /^\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+$|^\d+$/
const decimal = /^\d{1,4}\.\d{1,2}$/

/** Years, prices, and numbers of telephones and laws stand beside these. */
const notCounted = /[$£€%/#§+-]\s?$/

const rawNumber = (text: string): number | undefined => {
  if (grouped.test(text)) return Number(text.replace(/\D/g, ''))
  return decimal.test(text) ? Number(text) : undefined
}

/** `4.8`, `4.8m`: behind the point stand fewer than three figures. */
const isFraction = (text: string): boolean => /^\.\d{1,2}(?:m|k|bn)?$/i.test(text)

/** The number that begins at a token: digits, in groups or with a fraction, or a word, and its scale. */
const numberAt = (
  { text, tokens }: AnnotatedText,
  start: number,
  limit: number,
  { numbers, scales }: Lexicon['counts'],
): Amount | undefined => {
  const first = tokens[start]
  if (!first) return undefined
  let end = start + 1
  let value: number | undefined = numbers[first.stem]
  if (/^\d/.test(first.stem)) {
    const joins = (token: Token | undefined): boolean =>
      token !== undefined &&
      (isFraction(text.slice(tokens[end - 1]?.to, token.to)) || isGroup(token))
    const isGroup = (token: Token): boolean =>
      /^\d{3}$/.test(token.stem) &&
      /^\d{1,3}$/.test(tokens[end - 1]?.stem ?? '') &&
      /^[., \u00a0\u202f]$/.test(text.slice(tokens[end - 1]?.to, token.from))
    while (end < limit && joins(tokens[end])) end += 1
    // `4.8m`
    const whole = text.slice(first.from, tokens[end - 1]?.to)
    const short = /^([\d.,]+)(m|k|bn)$/i.exec(whole)
    const number = rawNumber(short?.[1] ?? whole)
    value =
      number === undefined
        ? undefined
        : number * (short ? (scales[short[2]?.toLowerCase() ?? ''] ?? 1) : 1)
  }
  if (value === undefined || notCounted.test(text.slice(Math.max(0, first.from - 2), first.from)))
    return undefined
  let factor = 1
  while (end < limit && scales[tokens[end]?.stem ?? ''] !== undefined) {
    factor *= scales[tokens[end]?.stem ?? ''] ?? 1
    end += 1
  }
  return { value: Math.round(value * factor), start, end }
}

const numbersIn = (
  notice: AnnotatedText,
  segment: ReadSegment,
  lexicon: Lexicon,
): readonly Amount[] => {
  const numbers: Amount[] = []
  let at = segment.start
  while (at < segment.end) {
    const number = numberAt(notice, at, segment.end, lexicon.counts)
    if (number) numbers.push(number)
    at = number?.end ?? at + 1
  }
  return numbers
}

interface CountPhrases {
  readonly breaks: ReadonlySet<string>
  readonly nouns: Phrases<true>
  readonly affected: Phrases<true>
  readonly base: Phrases<true>
  readonly hedge: Phrases<true>
  readonly further: Phrases<true>
}

const compile = (terms: readonly string[]): Phrases<true> =>
  compilePhrases(terms.map((term) => [term, true] as const))

const hasOne = (
  phrases: Phrases<true>,
  notice: AnnotatedText,
  start: number,
  end: number,
): boolean => findPhrases(phrases, notice.tokens, start, end).length > 0

const hasBreak = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { breaks }: CountPhrases,
): boolean => tokens.slice(from, to).some(({ stem }) => breaks.has(stem))

/** A noun is counted by the number up to four words before it, or after it in a field (`Persons affected: 12`). */
const maxWords = 5

const countIn = (
  notice: AnnotatedText,
  segment: ReadSegment,
  number: Amount,
  phrases: CountPhrases,
): { readonly of: string; readonly span: Span } | undefined => {
  const { text, tokens } = notice
  const limit = Math.min(number.end + maxWords, segment.end)
  const nouns = findPhrases(phrases.nouns, tokens, number.end, limit)
  const [noun] = nouns
  if (noun) {
    // "12 parents and 30 children", "5 schools": what is between must belong to the noun.
    const between = text.slice(tokens[number.end - 1]?.to ?? 0, tokens[noun.start]?.from ?? 0)
    if (/[.;:()]|\d|,\s/.test(between) || hasBreak(tokens, number.end, noun.start, phrases))
      return undefined
    // "Parent accounts": the nouns that follow right on belong to it.
    const end = nouns.reduce(
      (last, { start, end: next }) =>
        start === last && /^\s*$/.test(text.slice(tokens[last - 1]?.to, tokens[start]?.from))
          ? next
          : last,
      noun.end,
    )
    const words = spanOf(tokens, number.end, end)
    const of = text
      .slice(words.from, words.to)
      .replace(/\s+/g, ' ')
      .replace(/^of (?:the |its |our |their )?/i, '')
    return { of, span: spanOf(tokens, number.start, end) }
  }
  const label = text.slice(segment.from, tokens[number.start]?.from ?? 0)
  const [named] = findPhrases(phrases.nouns, tokens, segment.start, number.start)
  if (
    !named ||
    label.length > 120 ||
    !/(?:[:|?]|\.{3,})\s*(?:approximately |about )?$/i.test(label)
  )
    return undefined
  const { from, to } = spanOf(tokens, named.start, named.end)
  return { of: text.slice(from, to), span: spanOf(tokens, segment.start, number.end) }
}

/** "1,184 pupils and a further 302": the second number counts what the first one did. */
const furtherCount = (
  { tokens }: AnnotatedText,
  { start, end }: Amount,
  { further }: CountPhrases,
  before: string | undefined,
): { readonly of: string; readonly span: Span } | undefined => {
  const isFurther = findPhrases(further, tokens, Math.max(0, start - 2), start).some(
    (hit) => hit.end === start,
  )
  if (before === undefined || !isFurther) return undefined
  return { of: before, span: spanOf(tokens, start, end) }
}

const assertionOf = (
  notice: AnnotatedText,
  segment: ReadSegment,
  number: Amount,
  phrases: CountPhrases,
): Assertion => {
  if (segment.cues.some(({ value }) => value === 'claim')) return 'claimed'
  const before = Math.max(segment.start, number.start - 3)
  const isHedged = hasOne(phrases.hedge, notice, before, number.start)
  return isHedged || segment.cues.some(({ value }) => value === 'hedge') ? 'hedged' : 'stated'
}

/** A test for places inside any of the spans, which are in the order of the text. */
const inSpans = (spans: readonly Span[]): ((place: number) => boolean) => {
  let at = 0
  return (place) => {
    while (at < spans.length && (spans[at]?.to ?? 0) <= place) at += 1
    return (spans[at]?.from ?? Infinity) <= place
  }
}

/** A sentence counts the lost where it says so itself, or its head does. */
const speaksOfLoss = (
  notice: AnnotatedText,
  segment: ReadSegment,
  phrases: CountPhrases,
): boolean => {
  if (segment.cues.some(({ value }) => value === 'loss' || value === 'claim')) return true
  if (segment.hasDataNoun) return true
  if (hasOne(phrases.affected, notice, segment.start, segment.end)) return true
  const head = segment.head === undefined ? undefined : notice.segments[segment.head]
  return head !== undefined && hasOne(phrases.affected, notice, head.start, head.end)
}

/**
 * How many people, accounts or families a notice says are concerned, each with the words of the notice. Numbers
 * of anything else, and all customers there are, do not count.
 */
export const findCounts = (
  notice: AnnotatedText,
  dates: readonly TextDate[],
  lexicon: Lexicon,
): readonly FoundCount[] => {
  const isInDate = inSpans(dates.map(({ span }) => span))
  const phrases: CountPhrases = {
    breaks: new Set(lexicon.counts.breaks),
    nouns: compile(lexicon.counts.nouns),
    affected: compile(lexicon.counts.affected),
    base: compile(lexicon.counts.base),
    hedge: compile(lexicon.counts.hedge),
    further: compile(lexicon.counts.further),
  }
  const found = new Map<string, FoundCount>()
  for (const segment of notice.segments) {
    const isElsewhere = segment.cues.some(({ value }) => value === 'elsewhere')
    if (isElsewhere || !speaksOfLoss(notice, segment, phrases)) continue
    const isClaim = segment.cues.some(({ value }) => value === 'claim')
    let before: string | undefined
    for (const number of numbersIn(notice, segment, lexicon)) {
      const from = Math.max(segment.start, number.start - 4)
      // "He says he has 60,000 families": what a thief has is what was taken.
      if (!isClaim && hasOne(phrases.base, notice, from, number.start)) continue
      if (isInDate(notice.tokens[number.start]?.from ?? 0)) continue
      const count =
        countIn(notice, segment, number, phrases) ?? furtherCount(notice, number, phrases, before)
      // What no number can hold exactly counts nobody: a reference, or digits run together.
      if (!count || number.value < 1 || !Number.isSafeInteger(number.value)) continue
      before = count.of
      const assertion = assertionOf(notice, segment, number, phrases)
      const key = `${number.value} ${count.of.toLowerCase()} ${assertion}`
      const there = found.get(key)
      const spans = [...(there?.spans ?? []), count.span]
      found.set(key, { value: number.value, of: count.of, assertion, spans })
    }
  }
  return [...found.values()]
}
