import type { Span } from '../../../../domain/notices/notice-reading.ts'

/** A piece of a quote; a claim rests on those that are `meant`, the others make them understood. */
export interface QuotePart {
  readonly text: string
  readonly isMeant: boolean
}

/** One sentence of the notice, as far as it is needed, with the words that a claim rests on. */
export interface Quote extends Span {
  readonly parts: readonly QuotePart[]
}

/** How far around the words a quote reaches where the sentence goes on. */
const reach = 70
/** Longer stretches inside are cut in the middle. */
const longestGap = 90
const longestWords = 320
/** Two stretches farther apart than this are two quotes. */
const oneQuote = 400

const sentenceEnd = /[.!?](?=\s)|\n\s*\n/

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Where a quote begins, and whether the sentence began before. */
const startOf = (text: string, from: number): { place: number; isCut: boolean } => {
  const first = Math.max(0, from - reach)
  const around = text.slice(first, from)
  const ends = [...around.matchAll(new RegExp(sentenceEnd, 'g'))]
  const last = ends.at(-1)
  if (last) return { place: first + last.index + last[0].length, isCut: false }
  if (first === 0) return { place: 0, isCut: false }
  return { place: first + around.indexOf(' ') + 1, isCut: true }
}

const endOf = (text: string, to: number): { place: number; isCut: boolean } => {
  const around = text.slice(to, to + reach)
  const end = sentenceEnd.exec(around)
  if (end) return { place: to + end.index + (end[0].trim() === '' ? 0 : 1), isCut: false }
  const space = around.lastIndexOf(' ')
  if (to + around.length === text.length) return { place: text.length, isCut: false }
  return { place: to + Math.max(space, 0), isCut: true }
}

const shortened = (gap: string): string => {
  if (gap.length <= longestGap) return gap
  const [head, tail] = [gap.slice(0, longestGap / 2), gap.slice(-longestGap / 2)]
  return `${head.slice(0, head.lastIndexOf(' ') + 1)}… ${tail.slice(tail.indexOf(' ') + 1)}`
}

const meant = (words: string): string =>
  words.length > longestWords ? `${words.slice(0, longestWords)}…` : words

const quoteOf = (text: string, spans: readonly Span[]): readonly Quote[] => {
  const [first] = spans
  if (!first) return []
  const to = Math.max(...spans.map((span) => span.to))
  const parts: QuotePart[] = []
  const add = (words: string, isMeant: boolean): void => {
    if (words !== '') parts.push({ text: words, isMeant })
  }
  const start = startOf(text, first.from)
  const before = oneLine(text.slice(start.place, first.from)).trimStart()
  add(start.isCut ? `… ${before}` : before, false)
  let at = first.from
  for (const span of spans) {
    if (span.to <= at) continue
    add(shortened(oneLine(text.slice(at, Math.max(at, span.from)))), false)
    add(meant(oneLine(text.slice(Math.max(at, span.from), span.to))), true)
    at = span.to
  }
  const end = endOf(text, to)
  const after = oneLine(text.slice(to, end.place)).trimEnd()
  add(end.isCut ? `${after} …` : after, false)
  return [{ from: first.from, to, parts }]
}

const isOneSentence = (text: string, from: number, to: number): boolean =>
  to - from <= oneQuote && !sentenceEnd.test(text.slice(from, to))

/** A quote as one line. */
export const quoteText = ({ parts }: Quote): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .trim()

/** The words alone that a quote is given for. */
export const meantWords = ({ parts }: Quote): string =>
  parts.flatMap(({ text, isMeant }) => (isMeant ? [text.trim()] : [])).join(' … ')

/**
 * The sentences that stretches of the text stand in, in its order and each once, cut where they are long. `…`
 * stands for what is left out inside.
 */
export const quotesOf = (text: string, spans: readonly Span[]): readonly Quote[] => {
  const groups: Span[][] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && isOneSentence(text, last.to, span.from)) group.push(span)
    else groups.push([span])
  }
  return groups.flatMap((group) => quoteOf(text, group))
}
