import type { CueKind, SectionKind } from './lexicon.ts'
import type { AnnotatedText, ReadSegment } from './annotated-text.ts'
import { clausesOf, statementAt, type Statement } from './statement-at.ts'

const nothing: Statement = { says: 'nothing', assertion: 'stated' }

/** Sentences after the last one that told of lost data; further on a text speaks of something else. */
const reach = 4

/** A sentence that begins with data within its first words has it for its subject. */
const openingWords = 3

const stops: ReadonlySet<CueKind> = new Set(['advice', 'elsewhere', 'no-evidence'])

/** A condition alone is a case that is thought of; "if you gave it, it was in there" is about the data. */
const isStopped = ({ cues }: ReadSegment): boolean =>
  cues.some(({ value }) => stops.has(value)) ||
  (cues.some(({ value }) => value === 'if') && !cues.some(({ value }) => value === 'contents'))

/** Only what has no predicate of its own goes on with the one before. */
const goesOn = (segment: ReadSegment): boolean => {
  const sure = segment.classes.filter(({ value }) => value.strength !== 'wide')
  const [first] = sure
  if (!first || segment.kind === 'heading') return false
  const named = new Set(sure.flatMap(({ value }) => value.classes))
  return (
    segment.cues.some(({ value }) => value === 'contents') ||
    named.size > 1 ||
    (first.value.strength === 'sure' && first.start - segment.start < openingWords)
  )
}

/**
 * What sentences without a predicate of their own go on to say: "They copied our list. Names, birthdays and, for
 * parents, the phone." By segment; a heading, advice, or too many sentences in between end it.
 */
export const carriedStatements = (
  notice: AnnotatedText,
  sections: ReadonlyMap<number, SectionKind>,
): ReadonlyMap<number, Statement> => {
  const carried = new Map<number, Statement>()
  let current = nothing
  let left = 0
  for (const [place, segment] of notice.segments.entries()) {
    const section = sections.get(place)
    if (section === 'contents') {
      current = { says: 'taken', assertion: 'stated' }
      left = reach
    } else if (section !== undefined) left = 0
    if (segment.kind === 'heading') continue
    if (left > 0 && !isStopped(segment) && goesOn(segment)) {
      carried.set(place, current)
      left = reach
    } else left -= 1
    const isLoss = segment.cues.some(({ value }) => value === 'loss')
    if (!isLoss || isStopped(segment) || !(segment.hasDataNoun || segment.classes.length > 0))
      continue
    const end = { start: segment.end, end: segment.end }
    const said = statementAt(clausesOf(notice, segment), end, {
      inherited: nothing,
      section: undefined,
    })
    if (said.says !== 'taken') continue
    current = { says: 'taken', assertion: said.assertion }
    left = reach
  }
  return carried
}
