import type { Span } from '../../../../domain/notices/notice-reading.ts'

/** The words a claim rests on, with as much around them as makes them understood. */
export interface Quote extends Span {
  readonly before: string
  readonly words: string
  readonly after: string
}

const reach = 110
const longest = 320

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const startOf = (text: string, from: number): number => {
  const first = Math.max(0, from - reach)
  const around = text.slice(first, from)
  const sentence = Math.max(
    around.lastIndexOf('. ') + 1,
    around.lastIndexOf('? ') + 1,
    around.lastIndexOf('! ') + 1,
    around.lastIndexOf('\n\n') + 1,
    around.lastIndexOf('.\n') + 1,
  )
  if (sentence > 0) return first + sentence
  return first === 0 ? 0 : first + Math.max(0, around.indexOf(' '))
}

const endOf = (text: string, to: number): number => {
  const around = text.slice(to, to + reach)
  const sentence = /[.!?](?=\s|$)|\n\n/.exec(around)
  if (sentence) return to + sentence.index + (sentence[0] === '\n\n' ? 0 : 1)
  const space = around.lastIndexOf(' ')
  return to + around.length === text.length || space < 0 ? to + around.length : to + space
}

/** The sentence around a stretch of the text, cut where it is long; `…` stands for what is left out inside. */
export const quoteAround = (text: string, { from, to }: Span): Quote => {
  const start = startOf(text, from)
  const end = endOf(text, to)
  const words = oneLine(text.slice(from, to))
  return {
    from,
    to,
    before: oneLine(text.slice(start, from)).trimStart(),
    words: words.length > longest ? `${words.slice(0, longest)}…` : words,
    after: oneLine(text.slice(to, end)).trimEnd(),
  }
}

/** A quote as one line. */
export const quoteText = ({ before, words, after }: Quote): string =>
  `${before}${words}${after}`.trim()

/** Quotes of several stretches, each sentence once. */
export const quotesOf = (text: string, spans: readonly Span[]): readonly Quote[] => {
  const seen = new Set<string>()
  return spans.flatMap((span) => {
    const quote = quoteAround(text, span)
    const line = quoteText(quote)
    if (seen.has(line)) return []
    seen.add(line)
    return [quote]
  })
}
