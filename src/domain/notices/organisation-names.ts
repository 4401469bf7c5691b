import type { Lexicon } from './lexicon.ts'
import type { Span } from './notice-reading.ts'
import { spanOf, type AnnotatedText } from './annotated-text.ts'
import { compilePhrases, findPhrases, type Phrases } from './phrases.ts'

/** A name that the wording shows to be an organisation's. */
export interface OrganisationName {
  readonly name: string
  /** It is the letterhead or the sender's name. */
  readonly isSender: boolean
  readonly span: Span
}

const joining =
  /^(?:of|the|and|&|for|at|de|des|du|la|le|les|van|der|den|von|zum|y|di|del|della|da|do|dos|et|und|te|og|och)$/i
const capital = /^\p{Lu}|^\d/u
const letter = /^\p{Lu}/u

/** Longer names of organisations are sentences in capitals. */
const maxWords = 7

/** What shows by itself that a company is named; with points it is no word. */
const legalForm =
  /^,?[ \u00a0](?:(?:Inc|Ltd|LLC|LLP|PLC|Plc|plc|GmbH|AG|Oy|AB|ApS|Pty|SARL|SAS|Limited|Corp)\b|(?!U\.)\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?(?![\p{L}]))/u

const dottedForm = /^,?[ \u00a0](?:Pty\b|(?!U\.)\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?(?![\p{L}]))/u

interface Words {
  readonly notice: AnnotatedText
  readonly endings: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly press: ReadonlySet<string>
  readonly before: Phrases<true>
  readonly after: Phrases<true>
  readonly appositions: Phrases<true>
}

const wordAt = ({ notice: { text, tokens } }: Words, place: number): string =>
  text.slice(tokens[place]?.from ?? 0, tokens[place]?.to ?? 0)

const gapAfter = ({ notice: { text, tokens } }: Words, place: number): string =>
  text.slice(tokens[place]?.to ?? 0, tokens[place + 1]?.from ?? 0)

const textFrom = ({ notice: { text, tokens } }: Words, place: number): string => {
  const from = tokens[place]?.from ?? 0
  return text.slice(from, from + 12)
}

const isCapital = (words: Words, place: number): boolean => capital.test(wordAt(words, place))

/** Past the last word of the run of capitalised words that begins at a token. */
const runEnd = (words: Words, start: number, limit: number): number => {
  let end = start + 1
  for (let place = start + 1; place < Math.min(limit, start + maxWords); place += 1) {
    const gap = gapAfter(words, place - 1)
    if (!/^(?:[ \u00a0]|\. |[-&'’]| & |\n(?!\n))+$/.test(gap)) break
    if (dottedForm.test(gap + textFrom(words, place))) break
    // An initial or `St.` is inside a name; any other stop ends the sentence.
    if (gap.startsWith('. ') && wordAt(words, place - 1).length > 3) break
    if (isCapital(words, place)) end = place + 1
    else if (!joining.test(wordAt(words, place))) break
    if (
      /['’]s?$/i.test(wordAt(words, place)) &&
      isCapital(words, place) &&
      !words.endings.has(wordAt(words, place + 1).toLowerCase())
    )
      break
  }
  return end
}

const hasEnding = (words: Words, start: number, end: number): boolean => {
  for (let place = start; place < end; place += 1) {
    if (
      words.endings.has(
        wordAt(words, place)
          .toLowerCase()
          .replace(/['’]s$/, ''),
      )
    )
      return place > start
  }
  return false
}

/** A letterhead, the label of a short message (`Name: …`), or the sender of an e-mail as our reader writes it. */
const isSender = (words: Words, start: number, end: number): boolean => {
  const { segments, tokens } = words.notice
  const [first] = segments
  if (first && start === first.start && /^[^\p{L}\p{N}\n]{0,8}:/u.test(gapAfter(words, end - 1)))
    return true
  if (first && start <= first.start + 1 && start < first.end) {
    const rest = gapAfter(words, end - 1)
    if (first.kind === 'heading' && /^\s*(?:$|[-–—|:\n])/.test(rest)) return true
    // The letterhead: the first line is the name alone, with or without its legal form, or the kind of paper.
    const line = words.notice.text.slice(tokens[end - 1]?.to ?? 0).split('\n', 1)[0] ?? ''
    if (end - start > 1 && (line.trim() === '' || legalForm.test(line))) return true
    if (first.kind === 'heading' && words.starters.has(wordAt(words, end).toLowerCase()))
      return true
  }
  const isFrom =
    tokens[start - 1]?.stem === 'from' && start < 5 && gapAfter(words, start - 1).includes(':')
  return isFrom && ownsAddress(words, start, end)
}

/** `Maple Toys <news@mapletoys.example>` and not the name of whoever writes for it. */
const ownsAddress = (words: Words, start: number, end: number): boolean => {
  const { text, tokens } = words.notice
  const line = text.slice(tokens[end - 1]?.to ?? 0).split('\n', 1)[0] ?? ''
  const host = /@([\w.-]{1,100})/.exec(line)?.[1]?.toLowerCase() ?? ''
  for (let place = start; place < end; place += 1) {
    const name = wordAt(words, place).toLowerCase()
    if (words.endings.has(name) || (name.length > 3 && host.includes(name))) return true
  }
  return host === ''
}

const isFramed = (words: Words, start: number, end: number, limit: number): boolean => {
  const { text, tokens } = words.notice
  const past = tokens[end - 1]?.to ?? 0
  if (legalForm.test(text.slice(past, past + 20))) return true
  // `Severity: high` on a line of its own is a label, and no name goes over the end of its line.
  if (/^[^\S\n]*:/.test(gapAfter(words, end - 1))) return false
  if (/^,\s/.test(gapAfter(words, end - 1)) && end < limit) {
    const told = findPhrases(words.appositions, tokens, end, Math.min(end + 6, limit))
    if (told.some((hit) => hit.start === end)) return true
  }
  const right = findPhrases(words.after, tokens, end, Math.min(end + 3, limit))
  if (right.some((hit) => hit.start === end) && !/[.;,]/.test(gapAfter(words, end - 1))) return true
  const left = findPhrases(words.before, tokens, Math.max(0, start - 4), start)
  return left.some((hit) => hit.end === start) && !/[.;]|\n/.test(gapAfter(words, start - 1))
}

/** The part of a run that is a name: from its first word that can begin one up to the next that cannot be inside. */
const namePart = (
  words: Words,
  start: number,
  end: number,
): readonly [from: number, to: number] => {
  const isOutside = (place: number): boolean =>
    words.starters.has(wordAt(words, place).toLowerCase())
  const isJoining = (place: number): boolean => joining.test(wordAt(words, place))
  let from = start
  while (from < end && (isOutside(from) || isJoining(from))) from += 1
  let to = from
  while (to < end && (!isOutside(to) || isJoining(to))) to += 1
  while (to > from && isJoining(to - 1)) to -= 1
  return [from, to]
}

/** "Ann at Maple Toys" writes for Maple Toys. */
const employer = (words: Words, from: number, to: number): number => {
  for (let place = to - 2; place > from; place -= 1) {
    if (/^(?:at|from)$/.test(wordAt(words, place))) return place + 1
  }
  return from
}

const named = (words: Words, start: number, end: number): string | undefined => {
  if (start >= end || words.press.has(wordAt(words, end - 1).toLowerCase())) return undefined
  const { text, tokens } = words.notice
  const name = text
    .slice(tokens[start]?.from ?? 0, tokens[end - 1]?.to ?? 0)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
  return name.length < 3 || /^\d+$/.test(name) ? undefined : name
}

/**
 * Names of organisations by wording alone: capitalised words that end as such names do (`School`, `Ltd`), or stand
 * where a notice names who writes ("the … team", "customers of …").
 */
export const organisationNames = (
  notice: AnnotatedText,
  lexicon: Lexicon,
): readonly OrganisationName[] => {
  const { organisations, starters, press, before, after, appositions } = lexicon.names
  const words: Words = {
    notice,
    endings: new Set(organisations),
    starters: new Set(starters),
    press: new Set(press),
    before: compilePhrases(before.map((term) => [term, true] as const)),
    after: compilePhrases(after.map((term) => [term, true] as const)),
    appositions: compilePhrases(appositions.map((term) => [term, true] as const)),
  }
  const names: OrganisationName[] = []
  for (const { start, end: limit, classes, roles: people } of notice.segments) {
    // "Selfie", "Riders and their parents": data and people are nobody's name.
    const kept = new Set([...classes, ...people].map((hit) => hit.start))
    let place = start
    while (place < limit) {
      const starts = letter.test(wordAt(words, place))
      const end = starts ? runEnd(words, place, limit) : place + 1
      if (starts) {
        const [first, to] = namePart(words, place, end)
        const from = employer(words, first, to)
        const isSent = isSender(words, from, to)
        const isNamed = isSent || hasEnding(words, from, to) || isFramed(words, from, to, limit)
        const isKindOnly = to - from === 1 && words.endings.has(wordAt(words, from).toLowerCase())
        const isOther = isKindOnly || (!hasEnding(words, from, to) && kept.has(from))
        const name = isNamed && !isOther ? named(words, from, to) : undefined
        const span = spanOf(notice.tokens, from, to)
        if (name !== undefined) names.push({ name, isSender: isSent, span })
      }
      place = end
    }
  }
  return names
}

/** A name so often used stands for whom the text is about. */
const leastUses = 2

/**
 * Where no wording shows a name: single capitalised words that no sentence begins with at least once, used more
 * than once. For texts that name nobody else.
 */
export const repeatedNames = (
  { text, tokens, segments }: AnnotatedText,
  lexicon: Lexicon,
): readonly OrganisationName[] => {
  const outside = new Set([...lexicon.names.starters, ...lexicon.names.ordinary])
  const uses = new Map<string, { readonly spans: Span[]; isInside: boolean }>()
  for (const { start, end, classes, roles } of segments) {
    const kept = new Set([...classes, ...roles].map((hit) => hit.start))
    for (let place = start; place < end; place += 1) {
      const span = spanOf(tokens, place, place + 1)
      const name = text.slice(span.from, span.to).replace(/['’]s?$/, '')
      if (!/^\p{Lu}[\p{L}\d]{3,}$/u.test(name) || /^\p{Lu}+$/u.test(name)) continue
      if (outside.has(name.toLowerCase()) || kept.has(place)) continue
      const before = text.slice(tokens[place - 1]?.to ?? 0, span.from)
      const after = text.slice(tokens[place]?.to ?? 0, tokens[place + 1]?.to)
      // Beside another capital it is a part of a longer name, as people have.
      if (/^ \p{Lu}/u.test(after)) continue
      const there = uses.get(name) ?? { spans: [], isInside: false }
      there.spans.push(span)
      there.isInside ||= place > start && /^\s$/.test(before)
      uses.set(name, there)
    }
  }
  return [...uses].flatMap(([name, { spans, isInside }]) =>
    isInside && spans.length >= leastUses && spans[0]
      ? [{ name, isSender: false, span: spans[0] }]
      : [],
  )
}
