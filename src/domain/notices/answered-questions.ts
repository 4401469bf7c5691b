import type { AnnotatedText, ReadSegment } from './annotated-text.ts'
import type { Lexicon } from './lexicon.ts'
import { stemOf } from './tokens.ts'
import type { Statement } from './statement-at.ts'

/** Answers come within the first words: "No.", "Sadly yes." */
const openingWords = 2

const isQuestion = (notice: AnnotatedText, { from, to }: ReadSegment): boolean =>
  /\?\W*$/.test(notice.text.slice(from, to))

const answerOf = (
  words: readonly string[],
  { yes, no, maybe }: Lexicon['answers'],
): Statement | undefined => {
  const has = (list: readonly string[]): boolean => words.some((word) => list.includes(word))
  if (has(maybe)) return { says: 'taken', assertion: 'hedged' }
  if (has(no)) return { says: 'not-taken', assertion: 'stated' }
  return has(yes) ? { says: 'taken', assertion: 'stated' } : undefined
}

const turned = ({ says, assertion }: Statement): Statement =>
  assertion === 'hedged'
    ? { says, assertion }
    : { says: says === 'taken' ? 'not-taken' : 'taken', assertion }

/** The last cell of a row that has several, as one word. */
// Begins only where a run of blanks begins: tried within one, it would take as long as the run is squared.
const lastCell = /(?:\s\|\s|(?<!\t)\t|(?<! ) {3}|:\s)\s*(\p{L}+)\W*$/u

/** Rows below a row of titles that asks whether: `What | Exposed?`. */
const isTitleRow = (segment: ReadSegment): boolean =>
  segment.kind !== 'sentence' && segment.cues.some(({ value }) => value === 'loss')

/**
 * What a question that names data gets for an answer: "Were passwords stolen? No." By the place of the question; one
 * without a plain yes or no is left out. A row of a table of yes and no answers its title.
 */
export const answeredQuestions = (
  notice: AnnotatedText,
  answers: Lexicon['answers'],
): ReadonlyMap<number, Statement> => {
  const said = new Map<number, Statement>()
  let titled = false
  for (const [place, segment] of notice.segments.entries()) {
    const next = notice.segments[place + 1]
    const cell = lastCell.exec(notice.text.slice(segment.from, segment.to))?.[1]
    const row = cell === undefined ? undefined : stemOf(cell)
    const answer = row === undefined ? undefined : answerOf([row], answers)
    if (segment.kind === 'sentence') titled = false
    if (titled && answer && segment.kind === 'item') said.set(place, answer)
    else if (isTitleRow(segment)) titled = true
    if (!next || segment.classes.length === 0 || !isQuestion(notice, segment)) continue
    const words = notice.tokens.slice(next.start, Math.min(next.start + openingWords, next.end))
    const told = answerOf(
      words.map(({ stem }) => stem),
      answers,
    )
    const asked = notice.tokens.slice(segment.start, segment.end)
    const isTurned = asked.some(({ stem }) => answers.safe.includes(stem))
    if (told) said.set(place, isTurned ? turned(told) : told)
  }
  return said
}
