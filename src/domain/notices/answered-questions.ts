import type { AnnotatedText, ReadSegment } from './annotated-text.ts'
import type { Lexicon } from './lexicon.ts'
import type { Statement } from './statement-at.ts'

/** Answers come within the first words: "No.", "Sadly yes." */
const openingWords = 2

const isQuestion = (notice: AnnotatedText, { from, to }: ReadSegment): boolean =>
  /\?\W*$/.test(notice.text.slice(from, to))

/**
 * What a question that names data gets for an answer: "Were passwords stolen? No." By the place of the question; one
 * without a plain yes or no is left out.
 */
export const answeredQuestions = (
  notice: AnnotatedText,
  { yes, no, maybe }: Lexicon['answers'],
): ReadonlyMap<number, Statement> => {
  const said = new Map<number, Statement>()
  for (const [place, segment] of notice.segments.entries()) {
    const next = notice.segments[place + 1]
    if (!next || segment.classes.length === 0 || !isQuestion(notice, segment)) continue
    const words = notice.tokens.slice(next.start, Math.min(next.start + openingWords, next.end))
    const has = (list: readonly string[]): boolean => words.some(({ stem }) => list.includes(stem))
    if (has(maybe)) said.set(place, { says: 'taken', assertion: 'hedged' })
    else if (has(no)) said.set(place, { says: 'not-taken', assertion: 'stated' })
    else if (has(yes)) said.set(place, { says: 'taken', assertion: 'stated' })
  }
  return said
}
