import type { Service } from '../model/service.ts'
import { registrableDomain } from '../matching/origin.ts'
import type { Span } from './notice-reading.ts'
import { spanOf, type AnnotatedText } from './annotated-text.ts'
import { compilePhrases, findPhrases } from './phrases.ts'
import { tokensOf } from './tokens.ts'

/** What of a catalogue service a notice is compared with. */
export type KnownService = Pick<Service, 'id' | 'name' | 'formerNames' | 'operator' | 'domains'>

export interface ServiceMention {
  readonly service: KnownService
  readonly basis: 'name' | 'domain' | 'sender'
  /** The operator's name alone: any of its services may be meant. */
  readonly byOperator: boolean
  readonly span: Span
}

interface NameForm {
  readonly service: KnownService
  readonly text: string
  readonly byOperator: boolean
}

const withoutOperator = (name: string, operator: string | undefined): readonly string[] => {
  const rest =
    operator !== undefined && name.startsWith(`${operator} `) ? name.slice(operator.length + 1) : ''
  // One word alone ("Kids") could be anybody's.
  return rest.includes(' ') ? [rest] : []
}

const formsOf = (service: KnownService): readonly NameForm[] => {
  const names = [service.name, ...service.formerNames].flatMap((name) => [
    name,
    ...name.split(/ and | \/ | & /).filter((part) => part !== name && part.length > 3),
    ...withoutOperator(name, service.operator),
  ])
  const own = [...new Set(names)].map((text) => ({ service, text, byOperator: false }))
  const { operator } = service
  return operator === undefined || names.includes(operator)
    ? own
    : [...own, { service, text: operator, byOperator: true }]
}

const isWritten = (text: string, name: string): boolean =>
  text === name ||
  text === name.toUpperCase() ||
  (name.includes(' ') && text.toLowerCase() === name.toLowerCase())

/** A word that is also an ordinary one names the service only where it is capitalised inside a sentence. */
const isSureName = (
  notice: AnnotatedText,
  start: number,
  name: string,
  ordinary: ReadonlySet<string>,
): boolean => {
  if (!ordinary.has(name.toLowerCase())) return true
  const before = notice.text.slice(
    notice.tokens[start - 1]?.to ?? 0,
    notice.tokens[start]?.from ?? 0,
  )
  return start > 0 && !/[.!?:\n]/.test(before)
}

const byName = (
  notice: AnnotatedText,
  services: readonly KnownService[],
  ordinary: ReadonlySet<string>,
): readonly ServiceMention[] => {
  const byText = new Map<string, NameForm[]>()
  for (const form of services.flatMap(formsOf)) {
    const key = tokensOf(form.text)
      .map(({ stem }) => stem)
      .join(' ')
    if (key === '') continue
    const there = byText.get(key)
    if (there) there.push(form)
    else byText.set(key, [form])
  }
  const phrases = compilePhrases(byText)
  return findPhrases(phrases, notice.tokens, 0, notice.tokens.length).flatMap(
    ({ start, end, value }) => {
      const span = spanOf(notice.tokens, start, end)
      const written = notice.text
        .slice(span.from, span.to)
        .replace(/\s+/g, ' ')
        .replace(/['’]s?$/, '')
      return value
        .filter(({ text }) => isWritten(written, text) && isSureName(notice, start, text, ordinary))
        .map(({ service, byOperator }) => ({ service, basis: 'name' as const, byOperator, span }))
    },
  )
}

const host =
  /(?<![\w.@-])(?:https?:\/\/)?((?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}[a-z]{2,24})(?![\w-])/gi
const address =
  /(?<![\w.+-])[\w.+-]{1,64}@((?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}[a-z]{2,24})(?![\w-])/gi

/** A host that a text names, as it stands there, and the domain somebody has registered for it. */
export interface NamedHost {
  readonly domain: string
  readonly span: Span
  readonly inAddress: boolean
}

/** More hosts than any notice names. */
const maxHosts = 300

/** The web hosts and e-mail hosts in a text, by the Public Suffix List; `tonight.We` is none. */
export const hostsIn = (text: string): readonly NamedHost[] => {
  const hosts: NamedHost[] = []
  for (const [pattern, inAddress] of [
    [host, false],
    [address, true],
  ] as const) {
    for (const { index, 0: whole, 1: name = '' } of text.matchAll(pattern)) {
      const domain = /[a-z]/.test(name) ? registrableDomain(name.toLowerCase()) : undefined
      const to = index + whole.length
      if (domain !== undefined)
        hosts.push({ domain, span: { from: to - name.length, to }, inAddress })
      if (hosts.length >= maxHosts) return hosts
    }
  }
  return hosts
}

const byDomain = (
  hosts: readonly NamedHost[],
  services: readonly KnownService[],
): readonly ServiceMention[] => {
  const owners = new Map<string, KnownService[]>()
  for (const service of services) {
    for (const domain of service.domains) {
      const there = owners.get(domain)
      if (there) there.push(service)
      else owners.set(domain, [service])
    }
  }
  return hosts.flatMap(({ domain, span }) =>
    (owners.get(domain) ?? []).map((service) => ({
      service,
      basis: 'domain' as const,
      byOperator: false,
      span,
    })),
  )
}

/**
 * Where a text names services of the catalogue: by a name as it is written (whole words; capitals count), by
 * the operator's, by a domain in a link or address.
 */
export const serviceMentions = (
  notice: AnnotatedText,
  hosts: readonly NamedHost[],
  services: readonly KnownService[],
  ordinary: ReadonlySet<string>,
): readonly ServiceMention[] => [
  ...byName(notice, services, ordinary),
  ...byDomain(hosts, services),
]
