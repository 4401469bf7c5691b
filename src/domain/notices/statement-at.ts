import type { CueKind, SectionKind } from './lexicon.ts'
import type { Assertion } from './notice-reading.ts'
import type { AnnotatedText, ReadSegment } from './annotated-text.ts'
import type { Hit } from './phrases.ts'

/** What a segment says of what stands at one place in it. */
export interface Statement {
  readonly says: 'taken' | 'not-taken' | 'nothing'
  readonly assertion: Assertion
  /** The words that decided, where they stand in the same segment. */
  readonly cue?: Hit<CueKind> | undefined
}

type Cue = Hit<CueKind>

interface Place {
  readonly start: number
  readonly end: number
}

const nothing: Statement = { says: 'nothing', assertion: 'stated' }
const predicates: ReadonlySet<CueKind> = new Set(['loss', 'contents', 'safe', 'not-held'])

const isPredicate = (cue: Cue): boolean => predicates.has(cue.value)

/** True where the text between two tokens has one of the marks. */
const hasMark = (notice: AnnotatedText, from: number, to: number, mark: RegExp): boolean =>
  mark.test(
    notice.text.slice(notice.tokens[from]?.to ?? 0, notice.tokens[to]?.from ?? notice.text.length),
  )

/**
 * Where one predicate is complete and, after a comma, the subject of the next begins: "no passwords were taken,
 * names were".
 */
const commaTurn = (notice: AnnotatedText, segment: ReadSegment, cue: Cue): number | undefined => {
  const next = segment.cues.find((other) => other.start >= cue.end && isPredicate(other))
  if (!next) return undefined
  for (let place = cue.end; place < next.start; place += 1) {
    if (segment.classes.some(({ start, end }) => start < place && cue.end <= start && end <= place))
      return
    if (!hasMark(notice, place - 1, place, /,/)) continue
    return segment.classes.some(({ start }) => start >= place && start < next.start)
      ? place
      : undefined
  }
  return undefined
}

const boundaries = (notice: AnnotatedText, segment: ReadSegment): readonly number[] => {
  const places = new Set<number>()
  for (const cue of segment.cues) {
    if (cue.value === 'turn') places.add(cue.start)
    const turn = isPredicate(cue) ? commaTurn(notice, segment, cue) : undefined
    if (turn !== undefined) places.add(turn)
  }
  for (let place = segment.start + 1; place < segment.end; place += 1) {
    if (hasMark(notice, place - 1, place, /;|\s[-–—]\s|—/)) places.add(place)
  }
  return [...places].toSorted((a, b) => a - b)
}

/** A segment with its clauses worked out once, for all the places asked about. */
export interface Clauses {
  readonly notice: AnnotatedText
  readonly segment: ReadSegment
  readonly boundaries: readonly number[]
}

/** Works out where the clauses of a segment begin. */
export const clausesOf = (notice: AnnotatedText, segment: ReadSegment): Clauses => ({
  notice,
  segment,
  boundaries: boundaries(notice, segment),
})

/** The clause around a place: tokens `start` up to `end`. */
export const clauseAt = ({ segment, boundaries: turns }: Clauses, place: number): Place => ({
  start: turns.findLast((turn) => turn <= place) ?? segment.start,
  end: turns.find((turn) => turn > place) ?? segment.end,
})

const denialOf = (
  cues: readonly Cue[],
  clauses: Clauses,
  clause: Place,
  place: Place,
): Cue | undefined => {
  const first = clauses.segment.classes.find(({ start }) => start >= clause.start)
  return cues.findLast((cue) => {
    // "Never ask for real names": the words of the denial may reach into the data.
    if (cue.value === 'not-held') return cue.start < place.start && cue.end <= place.end
    if (cue.value === 'no') return cue.end <= place.start
    if (cue.value === 'not' || cue.value === 'safe')
      return first && first.start < cue.start ? place.start < cue.start : cue.end <= place.start
    return false
  })
}

/** "Your name, if you gave one": a condition is about what stands nearest to it, not about the whole list. */
const isConditional = (cues: readonly Cue[], segment: ReadSegment, place: Place): boolean =>
  cues.some((cue) => {
    if (cue.value !== 'if') return false
    const [from, to] = cue.start >= place.end ? [place.end, cue.start] : [cue.end, place.start]
    const own = segment.classes.find(({ start }) => start === place.start)?.value.classes[0]
    return segment.classes.every(
      ({ start, end, value }) => end <= from || start >= to || value.classes[0] === own,
    )
  })

const assertionOf = (
  cues: readonly Cue[],
  segment: ReadSegment,
  place: Place,
  context: Statement,
  cue: Cue | undefined,
): Assertion => {
  if (segment.cues.some(({ value }) => value === 'claim')) return 'claimed'
  if (cues.some(({ value }) => value === 'hedge')) return 'hedged'
  if (isConditional(cues, segment, place)) return 'hedged'
  if (cue === undefined) return context.assertion
  const owns = cues.some(({ value }) => value === 'loss')
  return !owns && segment.cues.some(({ value }) => value === 'hedge') ? 'hedged' : 'stated'
}

const predicateFor = (cues: readonly Cue[], clauses: Clauses): Cue | undefined => {
  const { segment } = clauses
  const own =
    cues.find(({ value }) => value === 'loss') ??
    (segment.hasDataNoun ? cues.find(({ value }) => value === 'contents') : undefined)
  if (own) return own
  return segment.cues.find((cue) => {
    if (cue.value !== 'loss') return false
    const { start, end } = clauseAt(clauses, cue.start)
    return segment.cues.every(
      ({ value, start: at }) =>
        at < start || at >= end || !['no', 'not', 'not-held', 'no-evidence'].includes(value),
    )
  })
}

const turned = (says: Statement['says'], isExcepted: boolean): Statement['says'] =>
  !isExcepted || says === 'nothing' ? says : says === 'taken' ? 'not-taken' : 'taken'

/** What `statementAt` needs to know of the place besides the segment itself. */
export interface StatementContext {
  /** What the head of the list, or the heading above, says of what stands under it. */
  readonly inherited: Statement
  readonly section: SectionKind | undefined
}

/**
 * What a segment says of the words at `place` (tokens): taken, not taken, or nothing, and how surely. A denial
 * reaches to the end of its clause, a hedge over its clause, a claim over the segment; without a predicate of
 * its own the segment says what its head says. Advice says nothing.
 */
export const statementAt = (
  clauses: Clauses,
  place: Place,
  context: StatementContext,
): Statement => {
  const { segment } = clauses
  const clause = clauseAt(clauses, Math.min(place.start, segment.end - 1))
  const cues = segment.cues.filter(({ start }) => start >= clause.start && start < clause.end)
  const has = (kind: CueKind): boolean => cues.some(({ value }) => value === kind)
  if (segment.cues.some(({ value }) => value === 'elsewhere')) return nothing
  const isAdvised = segment.cues.some(
    (cue) =>
      cue.value === 'advice' &&
      cue.start < place.start &&
      (cue.start >= clause.start || !has('loss')),
  )
  if (isAdvised || has('no-evidence')) return nothing
  if (
    context.section === 'advice' &&
    (has('if') || segment.cues.some(({ value }) => value === 'advice'))
  )
    return nothing
  const isExcepted = cues.some(({ value, end }) => value === 'except' && end <= place.start)
  const denial = denialOf(cues, clauses, clause, place)
  const predicate = predicateFor(cues, clauses)
  const inherited = context.section === 'advice' ? nothing : context.inherited
  if (denial) {
    const isAbout =
      denial.value === 'not-held' ||
      denial.value === 'safe' ||
      predicate !== undefined ||
      has('contents') ||
      has('not-held') ||
      has('safe') ||
      inherited.says !== 'nothing'
    if (!isAbout) return nothing
    const assertion = assertionOf(cues, segment, place, inherited, denial)
    return { says: turned('not-taken', isExcepted), assertion, cue: denial }
  }
  const says = predicate ? 'taken' : inherited.says
  if (says === 'nothing') return nothing
  const assertion = assertionOf(cues, segment, place, inherited, predicate)
  return { says: turned(says, isExcepted), assertion, cue: predicate }
}
