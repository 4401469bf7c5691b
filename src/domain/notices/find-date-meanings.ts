import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import type { DateCue, Lexicon } from './lexicon.ts'
import type { Assertion, DateMeaning, FoundDate, Span } from './notice-reading.ts'
import { phrasesByKey, spanOf, type AnnotatedText, type ReadSegment } from './annotated-text.ts'
import { compilePhrases, findPhrases, type Hit, type Phrases } from './phrases.ts'
import { clauseAt, clausesOf } from './statement-at.ts'
import type { TextDate } from './text-date.ts'

interface Placed {
  readonly date: TextDate
  readonly segment: ReadSegment
  /** Its tokens. */
  readonly start: number
  readonly end: number
}

/** A cue farther away than this many words says nothing of a date. */
const maxDistance = 22

/** Which segment and tokens each date stands in; dates come in the order of the text. */
const placeDates = (notice: AnnotatedText, dates: readonly TextDate[]): readonly Placed[] => {
  const placed: Placed[] = []
  let at = 0
  for (const date of dates) {
    while (at < notice.segments.length - 1 && (notice.segments[at]?.to ?? 0) <= date.span.from)
      at += 1
    const segment = notice.segments[at]
    if (!segment || date.span.from < segment.from) continue
    let start = segment.start
    while (start < segment.end - 1 && (notice.tokens[start]?.to ?? 0) <= date.span.from) start += 1
    let end = start
    while (end < segment.end && (notice.tokens[end]?.from ?? 0) < date.span.to) end += 1
    placed.push({ date, segment, start, end })
  }
  return placed
}

/** How near a cue is to a date, in words; one in another clause is farther off. */
const distanceOf = (
  notice: AnnotatedText,
  cue: Hit<DateCue>,
  placed: Placed,
  turnWords: ReadonlySet<string>,
): number => {
  const isBefore = cue.end <= placed.start
  const from = isBefore ? cue.end : placed.end
  const to = isBefore ? placed.start : cue.start
  const gap = notice.text.slice(notice.tokens[from - 1]?.to ?? 0, notice.tokens[to]?.from ?? 0)
  // "On 3 May, we learned": the comma after an opening date parts nothing.
  const isOpening = !isBefore && placed.start - placed.segment.start <= 2
  const words = notice.tokens.slice(from, to).filter(({ stem }) => turnWords.has(stem)).length
  const turns = words + (gap.match(/[;:]/g)?.length ?? 0)
  const commas = isOpening ? 0 : (gap.match(/,/g)?.length ?? 0)
  return to - from + turns * 4 + commas * 3 + (isBefore ? 0 : isOpening ? 0.5 : 4)
}

const nearestCue = (
  notice: AnnotatedText,
  cues: readonly Hit<DateCue>[],
  placed: Placed,
  turnWords: ReadonlySet<string>,
): Hit<DateCue> | undefined => {
  let best: { readonly cue: Hit<DateCue>; readonly distance: number } | undefined
  for (const cue of cues) {
    if (cue.end > placed.start && cue.start < placed.end) continue
    // A stretch of time is when something went on, never when it was found.
    const isAccess = cue.value.startsWith('access') || cue.value === 'ignore'
    if (placed.date.until && !isAccess) continue
    const distance = distanceOf(notice, cue, placed, turnWords)
    if (distance <= maxDistance && distance < (best?.distance ?? Infinity)) best = { cue, distance }
  }
  return best?.cue
}

/** What a date is, by its nearest cue and the preposition right before it. */
const meaningsOf = (
  cue: DateCue | undefined,
  prefix: DateCue | undefined,
  { until }: TextDate,
): readonly DateMeaning[] => {
  if (cue === 'ignore' || cue === undefined) return []
  if (until) return ['access-from', 'access-to']
  const isAccess = cue === 'access' || cue === 'access-from' || cue === 'access-to'
  // "Until 6 June, when we noticed": both the end and the discovery.
  if (prefix === 'to')
    return isAccess || cue === 'disclosed' ? ['access-to'] : ['access-to', 'discovered']
  if (prefix === 'from' && isAccess) return ['access-from']
  if (cue === 'discovered' || cue === 'disclosed') return [cue]
  return [cue === 'access-to' ? 'access-to' : 'access-from']
}

interface Meant extends FoundDate {
  readonly cueStem: string
}

const assertionOf = (notice: AnnotatedText, { segment, start }: Placed): Assertion => {
  const { start: from, end: to } = clauseAt(clausesOf(notice, segment), start)
  if (segment.cues.some(({ value }) => value === 'claim')) return 'claimed'
  const hedges = segment.cues.filter(
    ({ value, start: at }) => value === 'hedge' && at >= from && at < to,
  )
  return hedges.length > 0 ? 'hedged' : 'stated'
}

/** "Until the morning of Tuesday 9 September": parts of the day and small words part nothing. */
const maxPrefixGap = 5

const isRightBefore = ({ text, tokens }: AnnotatedText, end: number, start: number): boolean =>
  end <= start &&
  start - end <= maxPrefixGap &&
  (start - end <= 1 || !/[\d.,;:]/.test(text.slice(tokens[end - 1]?.to, tokens[start]?.from))) &&
  tokens
    .slice(end, start)
    .every(
      ({ stem }, place) => place === start - end - 1 || stem.length < 4 || partsOfDay.has(stem),
    )

const partsOfDay: ReadonlySet<string> = new Set(
  'morning afternoon evening night early late hours hour middle lunchtime midday'.split(' '),
)

/** Longer headings tell a story of their own. */
const maxTitle = 4

/** `Discovered`, as a heading or the first cell of its list, says what the date below is. */
const headCue = (
  notice: AnnotatedText,
  segment: ReadSegment,
  phrases: Phrases<DateCue>,
): Hit<DateCue> | undefined => {
  const head = segment.head === undefined ? undefined : notice.segments[segment.head]
  if (!head || head.end - head.start > maxTitle) return undefined
  return findPhrases(phrases, notice.tokens, head.start, head.end).find(
    ({ value }) => value !== 'from' && value !== 'to',
  )
}

const readDates = (
  notice: AnnotatedText,
  dates: readonly TextDate[],
  phrases: Phrases<DateCue>,
  turnWords: ReadonlySet<string>,
): readonly Meant[] =>
  placeDates(notice, dates).flatMap((placed) => {
    const { segment, date } = placed
    if (date.ofLetter || segment.cues.some(({ value }) => value === 'elsewhere')) return []
    const all = findPhrases(phrases, notice.tokens, segment.start, segment.end)
    const ends = all.filter(({ value }) => value === 'from' || value === 'to')
    const prefix = ends.findLast(({ end }) => isRightBefore(notice, end, placed.start))
    const plain = all.filter((cue) => !ends.includes(cue))
    const near = nearestCue(notice, plain, placed, turnWords)
    // A stretch of time in a sentence of what happened is when it happened.
    const told = segment.cues.find(({ value }) => value === 'loss')
    const titled = near ? undefined : headCue(notice, segment, phrases)
    const cue = near ?? titled ?? (date.until && told && { ...told, value: 'access' as const })
    if (!cue) return []
    const assertion = assertionOf(notice, placed)
    const used = [spanOf(notice.tokens, cue.start, cue.end), date.span]
    const spans = used.toSorted((a, b) => a.from - b.from)
    const cueStem = notice.tokens[cue.start]?.stem ?? ''
    return meaningsOf(cue.value, prefix?.value, date).map((meaning): Meant => {
      const read = meaning === 'access-to' && date.until ? date.until : date
      return { meaning, date: read.date, orElse: read.orElse, assertion, spans, cueStem }
    })
  })

const sameText = (one: FoundDate, other: FoundDate): boolean =>
  one.meaning === other.meaning && one.date === other.date && one.orElse === other.orElse

const union = (one: readonly Span[], other: readonly Span[]): readonly Span[] =>
  [
    ...one,
    ...other.filter((span) => one.every(({ from, to }) => from !== span.from || to !== span.to)),
  ].toSorted((a, b) => a.from - b.from || a.to - b.to)

const merge = (dates: readonly Meant[]): readonly Meant[] => {
  const merged: Meant[] = []
  for (const date of dates) {
    const place = merged.findIndex((one) => sameText(one, date))
    const there = merged[place]
    if (there) merged[place] = { ...there, spans: union(there.spans, date.spans) }
    else merged.push(date)
  }
  return merged
}

const isWithin = (inner: PartialDate, outer: PartialDate): boolean =>
  earliestDay(inner) >= earliestDay(outer) && latestDay(inner) <= latestDay(outer)

/** `November 2015` beside `14 November 2015` adds nothing. */
const isFinerKnown = (date: Meant, dates: readonly Meant[]): boolean =>
  dates.some(
    (other) =>
      other !== date &&
      other.meaning === date.meaning &&
      other.date.length > date.date.length &&
      isWithin(other.date, date.date),
  )

/** Within a stretch that the text gives, a single day is a step of it and not its beginning. */
const isStepOf = (date: Meant, dates: readonly Meant[]): boolean => {
  if (date.meaning !== 'access-from') return false
  const ends = dates.filter(({ meaning }) => meaning === 'access-to')
  return dates.some(
    (start) =>
      start !== date &&
      start.meaning === 'access-from' &&
      start.date < date.date &&
      ends.some((end) => earliestDay(date.date) <= latestDay(end.date)),
  )
}

/** Several days of access under different words: the first is when it began. Under the same word they disagree. */
const isLaterStep = (date: Meant, dates: readonly Meant[]): boolean =>
  date.meaning === 'access-from' &&
  dates.some(
    (other) =>
      other.meaning === 'access-from' && other.cueStem !== date.cueStem && other.date < date.date,
  )

const earliestOnly = (dates: readonly Meant[]): readonly Meant[] => {
  const disclosed = dates.filter(({ meaning }) => meaning === 'disclosed')
  const [first] = disclosed.toSorted((a, b) => (earliestDay(a.date) < earliestDay(b.date) ? -1 : 1))
  return dates.filter((date) => date.meaning !== 'disclosed' || date === first)
}

const order: readonly DateMeaning[] = ['access-from', 'access-to', 'discovered', 'disclosed']

/**
 * What the dates of a notice are the dates of, by the words nearest to each in its sentence; a date that no
 * words explain is left out. The letter's own day counts as the day of disclosure where the text names none.
 */
export const findDateMeanings = (
  notice: AnnotatedText,
  dates: readonly TextDate[],
  lexicon: Lexicon,
): readonly FoundDate[] => {
  const read = merge(
    readDates(
      notice,
      dates,
      compilePhrases(phrasesByKey(lexicon.dates)),
      new Set(lexicon.dateTurns),
    ),
  )
  const kept = read
    .filter((date) => !isFinerKnown(date, read))
    .filter((date, _, all) => !isStepOf(date, all))
    .filter((date, _, all) => !isLaterStep(date, all))
  const letter = dates.find(({ ofLetter }) => ofLetter)
  const told: readonly FoundDate[] = earliestOnly(kept).map(
    ({ meaning, date, orElse, assertion, spans }) => ({ meaning, date, orElse, assertion, spans }),
  )
  // "In this 2024 letter" says less than the letter's own date.
  const isCoarse = (one: FoundDate): boolean =>
    letter !== undefined &&
    one.meaning === 'disclosed' &&
    one.date.length < letter.date.length &&
    isWithin(letter.date, one.date)
  const found = told.filter((one) => !isCoarse(one))
  const own: readonly FoundDate[] =
    letter && found.every(({ meaning }) => meaning !== 'disclosed')
      ? [
          {
            meaning: 'disclosed',
            date: letter.date,
            orElse: letter.orElse,
            assertion: 'stated',
            spans: [letter.span],
          },
        ]
      : []
  return [...found, ...own].toSorted(
    (a, b) => order.indexOf(a.meaning) - order.indexOf(b.meaning) || (a.date < b.date ? -1 : 1),
  )
}
