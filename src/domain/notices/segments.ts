import { marksOf } from './line-marks.ts'
import type { Span } from './notice-reading.ts'
import type { Token } from './tokens.ts'

/** A sentence, a heading or a list item: what one statement is made of. */
export interface Segment extends Span {
  readonly kind: 'sentence' | 'heading' | 'item'
  /** Of its tokens, the first and the one past the last. */
  readonly start: number
  readonly end: number
  /** The segment that this one belongs under: the sentence that opens its list, else the last heading. */
  readonly head?: number | undefined
  /** The last heading above it. */
  readonly section?: number | undefined
}

interface Line extends Span {
  readonly text: string
  /** A message of a chat, a question or an answer: it goes on nothing above it. */
  readonly opens: boolean
  readonly isQuestion: boolean
}

type Piece = Span & { readonly kind: Segment['kind'] }

const bullet =
  /^\s*(?:[-*•‣◦▪●·–—➤→»]|\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=\s+\p{Lu})|\([a-z0-9]{1,3}\)|[a-h]\)|o)\s+/u
const blank = /^\s*$/
/** A picture is a mark of a list only where the next line, or the one before, has the same. */
const pictured = /^\s*(\p{Extended_Pictographic})\ufe0f?\s*/u
const cells = /\s\|\s|\t|\s\.{3,}\s|\S {3,}\S/
const inColumns = / {2}\S/
const ruleBefore = /^[-=_*#]{2}/
const ruleAfter = /[-=_*#]{2}$/
const indented = /^\s{6,}\S/
const ticked = /^\s*(?:\[[xX✓]\]|[☑☒✓✔])\s*/
const unticked = /^\s*(?:\[[ _]?\]|☐)\s/
const headingEnd = /[^.!;,]$/
const field = /^\s*[\p{L}(][^:.]{1,60}:\s*\S/u
/** A colon, or an arrow that points at what follows. */
export const pointsDown = /(?::|👇\ufe0f?|⬇\ufe0f?|↓)\s*$/u

/** A time or an amount, and something in a column beside it. */
const isTimed = (line: string): boolean => /^\d/.test(line) && inColumns.test(line)

/** Drawn lines on both sides; in steps, since one pattern for all would try every pair of places in a long one. */
const isRuled = (line: string): boolean => {
  const drawn = line.trim()
  return drawn.length >= 4 && ruleBefore.test(drawn) && ruleAfter.test(drawn)
}

/** What is short and does not end as a sentence does is a heading, where something else follows below it. */
const maxHeading = 90

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const { length, opens, isQuestion } = marksOf(line, from === 0)
    const text = line.slice(length)
    lines.push({ from: from + length, to: from + line.length, text, opens, isQuestion })
    from += line.length + 1
  }
  return lines
}

/** How a text is written, as far as it matters for where sentences end. */
interface Writing {
  readonly abbreviations: ReadonlySet<string>
  /** Most of its sentences begin with a small letter, as in posts and short messages. */
  readonly isLowerCase: boolean
}

const writtenSmall = (text: string): boolean => {
  const small = text.match(/[.!?]\s+\p{Ll}/gu)?.length ?? 0
  return small > 3 && small > (text.match(/[.!?]\s+\p{Lu}/gu)?.length ?? 0)
}

// Begins only where a run of marks begins.
const stop = /(?<![.!?])[.!?]+["'”’)\]]*(?=\s|$)/g

/** Ends of sentences in a paragraph, offsets into the whole text; abbreviations and initials end none. */
const sentencesIn = (
  text: string,
  { from, to }: Span,
  { abbreviations, isLowerCase }: Writing,
): readonly Piece[] => {
  const pieces: Piece[] = []
  const paragraph = text.slice(from, to)
  let start = 0
  for (const { index, 0: mark } of paragraph.matchAll(stop)) {
    const end = index + mark.length
    const before = /[\p{L}.]*$/u.exec(paragraph.slice(Math.max(0, index - 20), index))?.[0] ?? ''
    const next = /^\s+(\S)/.exec(paragraph.slice(end, end + 40))?.[1]
    const isShort =
      mark === '.' && (abbreviations.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before))
    // A row of dots leads to a value.
    const isLeader = /\.{4}/.test(mark)
    if (next !== undefined && (isShort || isLeader || (!isLowerCase && /\p{Ll}/u.test(next))))
      continue
    pieces.push({ from: from + start, to: from + end, kind: 'sentence' })
    start = end
  }
  if (start < paragraph.length) pieces.push({ from: from + start, to, kind: 'sentence' })
  return pieces.filter((piece) => text.slice(piece.from, piece.to).trim() !== '')
}

const looksLikeHeading = (
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
): boolean => {
  const text = line.text.trim()
  if (text.length > maxHeading || cells.test(text) || !headingEnd.test(text)) return false
  const apart = before === undefined || blank.test(before.text)
  if (!apart) return false
  // A salutation is none, and a line that goes on below is a wrapped paragraph.
  const goesOn = after !== undefined && /^\s*\p{Ll}/u.test(after.text)
  // Capitals alone are a heading even where its text follows at once, in small letters.
  if (/\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)) return true
  return (
    !goesOn &&
    (text.length < 60 || text.endsWith('?') || after === undefined || blank.test(after.text))
  )
}

const isFieldLine = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length < 140 && field.test(line.text)

const pictureOf = (line: Line | undefined): string | undefined =>
  line && pictured.exec(line.text)?.[1]

const isPictureList = (lines: readonly Line[], index: number): boolean => {
  const picture = pictureOf(lines[index])
  return (
    picture !== undefined &&
    [lines[index - 1], lines[index + 1]].some((line) => pictureOf(line) === picture)
  )
}

/** Words of a question that the rest of its paragraph answers. */
const maxQuestion = 7

/** Longer than any sentence somebody wrote; what is cut here is junk or a list without marks. */
const maxSentence = 1500

const cut = (text: string, piece: Piece): readonly Piece[] => {
  const pieces: Piece[] = []
  let from = piece.from
  while (piece.to - from > maxSentence) {
    const space = text.lastIndexOf(' ', from + maxSentence)
    const to = space > from ? space : from + maxSentence
    pieces.push({ ...piece, from, to })
    from = to
  }
  return [...pieces, { ...piece, from }]
}

const numbered = /^\s*\d{1,2}[.)]\s+/

/** `4. Categories of data concerned` with a text of its own below it, not one item of many. */
const isNumberedHeading = (lines: readonly Line[], index: number): boolean => {
  const [line, after] = [lines[index], lines[index + 1]]
  if (!line || !numbered.test(line.text) || (after && numbered.test(after.text))) return false
  const rest = { ...line, text: line.text.replace(numbered, '') }
  return looksLikeHeading(rest, lines[index - 1], after)
}

/** Paragraphs, items and headings, without looking at the words. */
const blocksOf = (text: string): readonly Piece[] => {
  const lines = linesOf(text)
  const blocks: Piece[] = []
  let open: { from: number; to: number; kind: Segment['kind'] } | undefined
  let row: { from: number; to: number; kind: Segment['kind'] } | undefined
  const close = (): void => {
    if (open) blocks.push(open)
    open = undefined
  }
  for (const [index, line] of lines.entries()) {
    const above = row
    row = undefined
    if (above && !line.opens && indented.test(line.text) && !cells.test(line.text.trim())) {
      // The last column of a table goes on.
      above.to = line.to
      row = above
      continue
    }
    if (line.opens) close()
    const listed = isPictureList(lines, index) ? pictured.exec(line.text) : bullet.exec(line.text)
    const mark = (ticked.exec(line.text) ?? listed)?.[0].length
    // A box that was left empty says nothing, neither way.
    if (blank.test(line.text) || unticked.test(line.text)) close()
    else if (line.isQuestion && line.text.length <= maxHeading * 2)
      blocks.push({ from: line.from, to: line.to, kind: 'heading' })
    else if (!open && mark !== undefined && isNumberedHeading(lines, index)) {
      blocks.push({ from: line.from + mark, to: line.to, kind: 'heading' })
    } else if (mark !== undefined) {
      close()
      open = { from: line.from + mark, to: line.to, kind: 'item' }
    } else if (isRuled(line.text)) {
      close()
      if (/\p{L}/u.test(line.text)) blocks.push({ from: line.from, to: line.to, kind: 'heading' })
    } else if (
      cells.test(line.text.trim()) ||
      isTimed(line.text.trim()) ||
      // `Date discovered: 3 May`, above or below another such line.
      (isFieldLine(line) && (isFieldLine(lines[index - 1]) || isFieldLine(lines[index + 1])))
    ) {
      close()
      row = { from: line.from, to: line.to, kind: 'item' }
      blocks.push(row)
    } else if (!open && !line.opens && looksLikeHeading(line, lines[index - 1], lines[index + 1])) {
      blocks.push({ from: line.from, to: line.to, kind: 'heading' })
    } else if (open) open.to = line.to
    else open = { from: line.from, to: line.to, kind: 'sentence' }
  }
  close()
  return blocks
}

const piecesOf = (text: string, writing: Writing): readonly Piece[] =>
  blocksOf(text).flatMap((block) => {
    if (block.kind === 'heading') return [block]
    const sentences = sentencesIn(text, block, writing).flatMap((piece) => cut(text, piece))
    return block.kind === 'sentence'
      ? sentences
      : sentences.map((sentence) => ({ ...sentence, kind: 'item' as const }))
  })

/** After a colon short lines without a mark are a list too, until one ends as a sentence does. */
const isListLine = (text: string, piece: Piece): boolean =>
  piece.to - piece.from <= maxHeading && !/[.?:]\s*$/.test(text.slice(piece.from, piece.to))

/**
 * Cuts a text into sentences, headings and list items in its order, each with its tokens and the sentence or
 * heading it stands under. `isTitle` tells of tokens whether they begin a section though they end with a colon. Lines that a mail program wrapped are joined; quoting marks are skipped. Linear.
 */
export const segmentsOf = (
  text: string,
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
  isTitle: (start: number, end: number) => boolean,
): readonly Segment[] => {
  const segments: Segment[] = []
  let token = 0
  let section: number | undefined
  let list: number | undefined
  let part: number | undefined
  let asked: { readonly section: number | undefined } | undefined
  for (const piece of piecesOf(text, { abbreviations, isLowerCase: writtenSmall(text) })) {
    while (token < tokens.length && (tokens[token]?.from ?? 0) < piece.from) token += 1
    const start = token
    while (token < tokens.length && (tokens[token]?.from ?? 0) < piece.to) token += 1
    if (token === start) continue
    const place = segments.length
    const opensList = pointsDown.test(text.slice(piece.from, piece.to))
    const isUnder =
      list !== undefined &&
      (piece.kind === 'item' ||
        place === list + 1 ||
        (piece.kind === 'heading' && (opensList || isListLine(text, piece))))
    if (!isUnder) list = part = undefined
    // `About your child:` opens a list within what its section is about.
    // "So what was taken? …": the rest of the paragraph answers.
    const isQuestion =
      piece.kind === 'sentence' && token - start <= maxQuestion && isTitle(start, token)
    if (asked !== undefined && text.slice(segments.at(-1)?.to ?? 0, piece.from).includes('\n\n')) {
      section = asked.section
      asked = undefined
    }
    if (isQuestion) asked ??= { section }
    const isHeading =
      (piece.kind === 'heading' && !isUnder && (!opensList || isTitle(start, token))) || isQuestion
    const kind = isUnder ? 'item' : isQuestion ? 'heading' : piece.kind
    const head = isHeading ? undefined : isUnder ? (opensList ? list : (part ?? list)) : section
    segments.push({
      ...piece,
      kind,
      start,
      end: token,
      head,
      section: isHeading ? undefined : section,
    })
    if (isHeading) section = place
    if (opensList && isUnder) part = place
    else if (opensList) list = place
  }
  return segments
}
