import { registrableDomain } from '../matching/origin.ts'
import type { CueKind, Lexicon } from './lexicon.ts'
import type { NoticeReading, Span } from './notice-reading.ts'
import { phrasesByKey, spanOf, type AnnotatedText, type ReadSegment } from './annotated-text.ts'
import { compilePhrases, findPhrases } from './phrases.ts'
import { pointsDown } from './segments.ts'
import type { KnownService, NamedHost } from './service-mentions.ts'

export interface NoticeKind {
  readonly kind: NoticeReading['kind']
  readonly because: readonly Span[]
}

/** From here on a text is taken for a trick; one strong demand, or several of the weaker signs. */
const phishingFrom = 5

/** A link to a host that carries the name of a service that does not own it. */
const lookalikeWeight = 4

interface WeakSign {
  readonly span: Span
  /** Its sentence says that something got out. */
  readonly isLoss: boolean
}

interface Signs {
  readonly incident: readonly Span[]
  /** Acts and mishaps that are an incident only together, and where data is named. */
  readonly weak: readonly WeakSign[]
  readonly policy: readonly Span[]
  readonly recall: readonly Span[]
  readonly phishing: readonly { readonly weight: number; readonly span: Span }[]
}

/** Nothing is known of it, or it happened to others. */
const denies = (segment: ReadSegment): boolean =>
  segment.cues.some(({ value }) => value === 'no-evidence' || value === 'elsewhere')

/** A sentence with one of these tells of no act. */
const doubts: ReadonlySet<CueKind> = new Set(['advice', 'no', 'not', 'not-held', 'if', 'elsewhere'])

const isAdvised = (segment: ReadSegment): boolean =>
  segment.cues.some(({ value }) => value === 'advice')

/** A heading, or words with a list after their colon. */
const isTitle = (
  { text, tokens }: AnnotatedText,
  { kind, from, to }: ReadSegment,
  end: number,
): boolean =>
  kind === 'heading' ||
  pointsDown.test(text.slice(from, to)) ||
  /^[^.;]{0,20}:/.test(text.slice(tokens[end - 1]?.to ?? 0, to))

/** Fewer weak signs (beside words of loss one counts for two), or fewer kinds of data, are no incident. */
const leastSigns = 3
const leastClasses = 2

/** How many data classes a text names outside its advice. */
const namedClasses = (notice: AnnotatedText): number =>
  new Set(
    notice.segments
      .filter((segment) => !isAdvised(segment))
      .flatMap(({ classes }) => classes)
      .flatMap(({ value }) => (value.strength === 'wide' ? [] : value.classes)),
  ).size

const readSigns = (notice: AnnotatedText, lexicon: Lexicon): Signs => {
  const kinds = compilePhrases(phrasesByKey(lexicon.kinds))
  const tricks = compilePhrases(
    lexicon.phishing.flatMap(({ weight, terms }) => terms.map((term) => [term, weight] as const)),
  )
  const incident: Span[] = []
  const weak: WeakSign[] = []
  const policy: Span[] = []
  const recall: Span[] = []
  const phishing: { readonly weight: number; readonly span: Span }[] = []
  const sections = compilePhrases(phrasesByKey(lexicon.sections))
  for (const segment of notice.segments) {
    const { start, end } = segment
    const [title] = findPhrases(sections, notice.tokens, start, end)
    if (title?.value === 'contents' && isTitle(notice, segment, title.end))
      weak.push({ span: spanOf(notice.tokens, title.start, title.end), isLoss: true })
    const hits = findPhrases(kinds, notice.tokens, start, end)
    const has = (kind: string): boolean => hits.some(({ value }) => value === kind)
    const isLoss = segment.cues.some(({ value }) => value === 'loss')
    const isWeak =
      segment.kind !== 'heading' && !segment.cues.some(({ value }) => doubts.has(value))
    for (const hit of hits) {
      const span = spanOf(notice.tokens, hit.start, hit.end)
      const isReal = !has('hypothetical') && !has('warning') && !denies(segment)
      if (hit.value === 'incident' && isReal) incident.push(span)
      if (hit.value === 'sign' && isReal && isWeak) weak.push({ span, isLoss })
      if (hit.value === 'policy-change') policy.push(span)
      if (hit.value === 'recall') recall.push(span)
    }
    // A notice that warns of tricks describes them.
    if (has('warning')) continue
    for (const hit of findPhrases(tricks, notice.tokens, start, end)) {
      phishing.push({ weight: hit.value, span: spanOf(notice.tokens, hit.start, hit.end) })
    }
  }
  return { incident, weak, policy, recall, phishing }
}

const compact = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Hosts that carry the name of a service in the text, and that neither it nor the sender owns. */
const lookalikes = (
  hosts: readonly NamedHost[],
  sender: string | undefined,
  named: readonly KnownService[],
): readonly Span[] => {
  const own = new Set(named.flatMap(({ domains }) => domains))
  const from = sender === undefined ? undefined : registrableDomain(sender)
  return hosts
    .filter(({ domain }) => {
      const label = compact(domain.split('.')[0] ?? '')
      if (own.has(domain)) return false
      return named.some(({ name, domains }) => {
        const brands = [name, ...domains.map((one) => one.split('.')[0] ?? '')].map(compact)
        return (
          domains.length > 0 && brands.some((brand) => brand.length > 4 && isLike(label, brand))
        )
      })
    })
    .filter(({ domain, inAddress }) => !inAddress || domain === from)
    .map(({ span }) => span)
}

const swaps: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '5': 's' }

/** `rob1ox-help` and `robloxsecurity` are like `roblox`. */
const isLike = (label: string, brand: string): boolean =>
  label.includes(brand) ||
  label.replace(/[0135]/g, (digit) => swaps[digit] ?? digit).includes(brand)

/** Twice as many words of a change of terms, or a recall, than of an incident say what a text is about. */
const outweighs = (signs: readonly Span[], incident: readonly Span[]): boolean =>
  signs.length >= 2 ? signs.length > incident.length * 2 : signs.length > incident.length

/**
 * What a text is: a breach notice, a trick, a change of terms, a recall, or nothing of these, with the words this
 * rests on. `named` are the services of the catalogue that it names. A text that looks like a trick is taken for
 * one even where it speaks of a breach.
 */
export const noticeKind = (
  notice: AnnotatedText,
  hosts: readonly NamedHost[],
  lexicon: Lexicon,
  given: { readonly sender?: string | undefined; readonly named: readonly KnownService[] },
): NoticeKind => {
  const signs = readSigns(notice, lexicon)
  const alike = lookalikes(hosts, given.sender, given.named)
  const weight =
    signs.phishing.reduce((sum, sign) => sum + sign.weight, 0) +
    (alike.length > 0 ? lookalikeWeight : 0)
  if (weight >= phishingFrom)
    return {
      kind: 'phishing',
      because: [...signs.phishing.map(({ span }) => span), ...alike].toSorted(
        (a, b) => a.from - b.from,
      ),
    }
  if (outweighs(signs.recall, signs.incident)) return { kind: 'recall', because: signs.recall }
  if (outweighs(signs.policy, signs.incident))
    return { kind: 'policy-change', because: signs.policy }
  if (signs.incident.length > 0) return { kind: 'breach', because: signs.incident }
  // Nobody used the usual words: several acts together, and data, tell of an incident all the same.
  const weakSigns = signs.weak.reduce((sum, { isLoss }) => sum + (isLoss ? 2 : 1), 0)
  if (weakSigns >= leastSigns && namedClasses(notice) >= leastClasses)
    return { kind: 'breach', because: signs.weak.map(({ span }) => span) }
  return { kind: 'no-evidence', because: [] }
}
