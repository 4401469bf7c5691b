import type { Span } from '../../../../domain/notices/notice-reading.ts'
import { markKinds, type MarkKind, type NoticeClaim } from './notice-claims.ts'

/** A stretch of the text with the same marks all along; none for plain text. */
export interface TextSegment extends Span {
  /** What it is about, the kind that is drawn first. */
  readonly kinds: readonly MarkKind[]
  /** The kinds whose words begin here: these are named for screen readers. */
  readonly begins: readonly MarkKind[]
}

/** A paragraph, or a part of a long one. */
export interface TextBlock extends Span {
  readonly segments: readonly TextSegment[]
}

/** Blocks out of sight are not laid out; longer ones would make that pointless. */
const maxBlock = 1500

const blockSpans = (text: string): readonly Span[] => {
  const blocks: Span[] = []
  const push = (from: number, to: number): void => {
    if (text.slice(from, to).trim() !== '') blocks.push({ from, to })
  }
  for (const { index, 0: paragraph } of text.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const end = index + paragraph.length
    let from = index
    while (end - from > maxBlock) {
      const line = text.lastIndexOf('\n', from + maxBlock)
      const space = text.lastIndexOf(' ', from + maxBlock)
      const to = line > from ? line + 1 : space > from ? space + 1 : from + maxBlock
      push(from, to)
      from = to
    }
    push(from, end)
  }
  return blocks
}

const inOrder = (kinds: ReadonlyMap<MarkKind, number>): readonly MarkKind[] =>
  markKinds.filter((kind) => (kinds.get(kind) ?? 0) > 0)

interface Turn {
  readonly begins: MarkKind[]
  readonly ends: MarkKind[]
}

const turnsOf = (length: number, claims: readonly NoticeClaim[]): ReadonlyMap<number, Turn> => {
  const turns = new Map<number, Turn>()
  const at = (place: number): Turn => {
    const known = turns.get(place)
    if (known) return known
    const turn: Turn = { begins: [], ends: [] }
    turns.set(place, turn)
    return turn
  }
  for (const { kind, spans } of claims) {
    for (const span of spans) {
      const to = Math.min(span.to, length)
      if (span.from < 0 || span.from >= to) continue
      at(span.from).begins.push(kind)
      at(to).ends.push(kind)
    }
  }
  return turns
}

/** The whole text cut at every begin and end of a mark. */
const segmentsOf = (text: string, claims: readonly NoticeClaim[]): readonly TextSegment[] => {
  const turns = turnsOf(text.length, claims)
  const places = [...new Set([0, ...turns.keys(), text.length])].toSorted((a, b) => a - b)
  const open = new Map<MarkKind, number>()
  return places.slice(0, -1).map((from, index) => {
    const { begins = [], ends = [] } = turns.get(from) ?? {}
    for (const kind of ends) open.set(kind, (open.get(kind) ?? 0) - 1)
    for (const kind of begins) open.set(kind, (open.get(kind) ?? 0) + 1)
    return {
      from,
      to: places[index + 1] ?? text.length,
      kinds: inOrder(open),
      begins: markKinds.filter((kind) => begins.includes(kind)),
    }
  })
}

/**
 * A text as paragraphs of stretches that are marked alike, in its order; only white space between paragraphs is
 * left out. Marks may lie on each other or reach over paragraphs; spans outside the text are left out.
 */
export const textBlocks = (text: string, claims: readonly NoticeClaim[]): readonly TextBlock[] => {
  const segments = segmentsOf(text, claims)
  let next = 0
  return blockSpans(text).map(({ from, to }) => {
    while ((segments[next]?.to ?? text.length) <= from) next += 1
    const inside: TextSegment[] = []
    for (let place = next; place < segments.length; place += 1) {
      const segment = segments[place]
      if (!segment || segment.from >= to) break
      inside.push({
        ...segment,
        from: Math.max(segment.from, from),
        to: Math.min(segment.to, to),
      })
    }
    return { from, to, segments: inside }
  })
}

/** The `id` of the mark that begins at a place of the text. */
export const markElementId = (from: number): string => `notice-mark-${from}`

/** Where the first mark of a stretch begins as it is drawn; undefined where none of it is. */
export const markFor = (blocks: readonly TextBlock[], span: Span): number | undefined =>
  blocks
    .find(({ to }) => to > span.from)
    ?.segments.find(({ kinds, to }) => kinds.length > 0 && to > span.from)?.from
