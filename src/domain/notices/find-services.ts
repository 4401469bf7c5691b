import { normalName } from '../matching/normal-name.ts'
import { registrableDomain } from '../matching/origin.ts'
import type { Lexicon } from './lexicon.ts'
import type { FoundService, Span } from './notice-reading.ts'
import { spanOf, type AnnotatedText } from './annotated-text.ts'
import { organisationNames, repeatedNames, type OrganisationName } from './organisation-names.ts'
import { compilePhrases, findPhrases } from './phrases.ts'
import { tokensOf } from './tokens.ts'
import {
  serviceMentions,
  type KnownService,
  type NamedHost,
  type ServiceMention,
} from './service-mentions.ts'

/** How much a mention tells that this is whose notice it is; tried on notices of all kinds. */
const weights = { sender: 5, head: 3, loss: 2, plain: 1, ofOperator: 0.6 } as const

/** Names repeated more often than this make a text long, not its subject surer. */
const maxMentions = 6

/** The subject, the letterhead and the first paragraph. */
const headLength = 400

/** A service with less than this part of the best one's weight is mentioned by the way. */
const part = 0.3

interface Candidate {
  readonly found: FoundService
  /** It stands in the letterhead, or as the name of the sender. */
  readonly isSender: boolean
  readonly weight: number
}

const isWithin = (span: Span, outer: Span): boolean =>
  span.from >= outer.from && span.to <= outer.to

const weigh = (notice: AnnotatedText, spans: readonly Span[]): number => {
  let weight = 0
  for (const span of spans.slice(0, maxMentions)) {
    const segment = notice.segments.find((one) => isWithin(span, one))
    // The stamp of a chat message is in none.
    if (!segment) continue
    const { cues } = segment
    const isAdvice = cues.some(({ value }) => value === 'advice')
    const isLoss = cues.some(({ value }) => value === 'loss')
    if (span.from < headLength) weight += weights.head
    else if (isLoss) weight += weights.loss
    else if (!isAdvice) weight += weights.plain
  }
  return weight
}

const candidatesOf = (
  notice: AnnotatedText,
  mentions: readonly ServiceMention[],
): readonly Candidate[] => {
  const groups = Map.groupBy(mentions, ({ service }) => service.id)
  return [...groups.values()].flatMap((all): readonly Candidate[] => {
    const own = all.filter(({ byOperator }) => !byOperator)
    const [first] = own.length > 0 ? own : all
    if (!first) return []
    const named = own.find(({ basis }) => basis === 'name') ?? own[0] ?? first
    const spans = all.map(({ span }) => span).toSorted((a, b) => a.from - b.from)
    const weight = weigh(notice, spans) * (own.length > 0 ? 1 : weights.ofOperator)
    const { id, name } = first.service
    return [{ found: { serviceId: id, name, basis: named.basis, spans }, isSender: false, weight }]
  })
}

/** Where a service of an operator is named itself, its siblings are not meant by the operator's name. */
const withoutSiblings = (mentions: readonly ServiceMention[]): readonly ServiceMention[] => {
  const named = new Set(
    mentions
      .filter(({ byOperator, basis }) => !byOperator && basis === 'name')
      .map(({ service }) => service.operator),
  )
  const own = new Set(
    mentions.filter(({ byOperator }) => !byOperator).map(({ service }) => service.id),
  )
  return mentions.filter(
    ({ byOperator, service }) => !byOperator || own.has(service.id) || !named.has(service.operator),
  )
}

/** Where bodies and firms stand that appear in notices of others: regulators, credit bureaus, app shops. */
const bystanderSpans = (notice: AnnotatedText, lexicon: Lexicon): readonly Span[] => {
  const bystanders = compilePhrases(lexicon.names.bystanders.map((term) => [term, true] as const))
  return findPhrases(bystanders, notice.tokens, 0, notice.tokens.length).map(({ start, end }) =>
    spanOf(notice.tokens, start, end),
  )
}

const isApart = (span: Span, others: readonly Span[]): boolean =>
  others.every(({ from, to }) => to <= span.from || span.to <= from)

const unknownOnes = (
  notice: AnnotatedText,
  known: readonly ServiceMention[],
  lexicon: Lexicon,
  others: readonly Span[],
): readonly Candidate[] => {
  const seen = [...others, ...known.map(({ span }) => span)]
  const ordinary = new Set(lexicon.names.ordinary)
  const isFree = ({ name, span }: OrganisationName): boolean =>
    isApart(span, seen) && !ordinary.has(name.toLowerCase())
  const shown = organisationNames(notice, lexicon).filter(isFree)
  const isUnnamed = shown.length + known.length === 0
  const free = isUnnamed ? repeatedNames(notice, lexicon).filter(isFree) : shown
  const groups = Map.groupBy(free, ({ name }) => normalName(name))
  return [...groups.values()].flatMap((same): readonly Candidate[] => {
    const [first] = same
    if (!first) return []
    const spans = places(notice.text, first.name)
    const isSender = same.some((one) => one.isSender)
    const weight = weigh(notice, spans) + (isSender ? weights.sender : 0)
    return [{ found: { name: first.name, basis: 'wording', spans }, isSender, weight }]
  })
}

/** Everywhere a name stands, also where the wording around it shows nothing. */
const places = (text: string, name: string): readonly Span[] => {
  const spans: Span[] = []
  for (
    let from = text.indexOf(name);
    from !== -1 && spans.length < 40;
    from = text.indexOf(name, from + name.length)
  ) {
    spans.push({ from, to: from + name.length })
  }
  return spans
}

const stems = (name: string): string =>
  tokensOf(name)
    .map(({ stem }) => stem)
    .join(' ')

const isPartOf = (one: Candidate, other: Candidate): boolean =>
  other.found.name.length > one.found.name.length &&
  `${stems(other.found.name)} `.startsWith(`${stems(one.found.name)} `)

/**
 * `Wren` beside `Wren Gym Ltd` is the same one: the longer name stays, where what it adds is what organisations are
 * called; `Wren Family` is a product of Wren.
 */
const withoutParts = (
  candidates: readonly Candidate[],
  endings: ReadonlySet<string>,
): readonly Candidate[] => {
  const isFuller = (one: Candidate, other: Candidate): boolean =>
    isPartOf(one, other) &&
    (!one.isSender ||
      tokensOf(other.found.name.slice(one.found.name.length)).some(({ from, to }) =>
        endings.has(
          other.found.name
            .slice(one.found.name.length + from, one.found.name.length + to)
            .toLowerCase(),
        ),
      ))
  return candidates.filter(
    (one) =>
      !candidates.some((other) =>
        isPartOf(one, other)
          ? isFuller(one, other)
          : isPartOf(other, one) && other.isSender && !isFuller(other, one),
      ),
  )
}

const bySender = (
  notice: AnnotatedText,
  sender: string | undefined,
  services: readonly KnownService[],
): readonly ServiceMention[] => {
  const domain = sender === undefined ? undefined : registrableDomain(sender)
  const at = domain === undefined ? -1 : notice.text.toLowerCase().indexOf(domain)
  // Without a place in the text there is nothing to show for it.
  if (domain === undefined || at === -1) return []
  const span = { from: at, to: at + domain.length }
  return services
    .filter(({ domains }) => domains.includes(domain))
    .map((service) => ({ service, basis: 'sender', byOperator: false, span }))
}

/** More unknown names than these are a list of something else. */
const maxUnknown = 2

/**
 * Whose notice it is, the best first: services of the catalogue by name, operator, domain or sender, and names
 * the catalogue does not have by wording. Who is only mentioned by the way is left out.
 */
export const findServices = (
  notice: AnnotatedText,
  hosts: readonly NamedHost[],
  lexicon: Lexicon,
  given: { readonly sender?: string | undefined; readonly services: readonly KnownService[] },
): readonly FoundService[] => {
  const ordinary = new Set(lexicon.names.ordinary)
  const others = bystanderSpans(notice, lexicon)
  const sent = bySender(notice, given.sender, given.services)
  const mentions = withoutSiblings([
    ...sent,
    ...serviceMentions(notice, hosts, given.services, ordinary).filter(({ span }) =>
      isApart(span, others),
    ),
  ])
  const senders = new Set(sent.map(({ service }) => service.id))
  const known = candidatesOf(notice, mentions).map(({ found, isSender, weight }) => ({
    found,
    isSender,
    weight: weight + (found.serviceId && senders.has(found.serviceId) ? weights.sender : 0),
  }))
  const unknown = withoutParts(
    unknownOnes(notice, mentions, lexicon, others),
    new Set(lexicon.names.organisations),
  )
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, maxUnknown)
  const all = [...known, ...unknown].toSorted((a, b) => b.weight - a.weight)
  const least = Math.max(1, (all[0]?.weight ?? 0) * part)
  return all.filter(({ weight }) => weight >= least).map(({ found }) => found)
}
