import type { ServiceId } from '../model/id.ts'
import type { LearnedMatch } from '../model/knowledge.ts'
import { hostsToTry } from './hosts-to-try.ts'
import { normalName } from './normal-name.ts'
import { appIdOf, hostOf, originOf } from './origin.ts'
import type { ServiceIndex, ServiceKey } from './service-index.ts'

export interface ServiceCandidate {
  readonly origins: readonly string[]
  readonly title: string
}

export interface RankedService {
  readonly serviceId: ServiceId
  /** `learned`: the guardian said so. */
  readonly basis: 'learned' | 'domain' | 'app-id' | 'name'
  /** The text of the catalogue, or of what was said, that the match rests on. */
  readonly on: string
}

export interface ServiceMatch {
  readonly serviceId?: ServiceId | undefined
  readonly basis: RankedService['basis'] | 'none'
  /** As in `RankedService`; empty where nothing is known, the address where the guardian said it is none. */
  readonly on: string
}

/** What the addresses of a candidate lead to, and the one that the guardian said leads nowhere. */
export interface AddressMatches {
  readonly found: readonly RankedService[]
  readonly noneOf?: string | undefined
}

const rankedBy = (
  basis: RankedService['basis'],
  keys: readonly ServiceKey[],
): readonly RankedService[] => keys.map(({ serviceId, on }) => ({ serviceId, basis, on }))

/** Services that go by one host, the one of the candidate's own title first. */
const titledFirst = (keys: readonly ServiceKey[], title: string): readonly ServiceKey[] => {
  if (keys.length < 2) return keys
  const name = normalName(title)
  const titled = keys.find(({ names }) => names.includes(name))
  return titled ? [titled, ...keys.filter((key) => key !== titled)] : keys
}

const withLearned = (
  learned: LearnedMatch | undefined,
  others: readonly RankedService[],
): AddressMatches => {
  if (!learned) return { found: others }
  if (learned.serviceId === undefined) return { found: [], noneOf: learned.key }
  const said = { serviceId: learned.serviceId, basis: 'learned' as const, on: learned.key }
  return { found: [said, ...others] }
}

const byAddress = (text: string, title: string, index: ServiceIndex): AddressMatches => {
  const origin = originOf(text)
  if (origin === undefined) return { found: [] }
  const app = appIdOf(origin)?.toLowerCase()
  if (app !== undefined) {
    const keys = titledFirst(index.byAppId.get(app) ?? [], title)
    return withLearned(index.learnedAppIds.get(app), rankedBy('app-id', keys))
  }
  const hosts = hostsToTry(hostOf(origin) ?? '')
  const learned = hosts.find((host) => index.learnedHosts.has(host))
  const found = hosts.flatMap((host) =>
    rankedBy('domain', titledFirst(index.byHost.get(host) ?? [], title)),
  )
  return withLearned(learned === undefined ? undefined : index.learnedHosts.get(learned), found)
}

/**
 * What the addresses of a candidate lead to, the best first: what the guardian said, then the first address, and
 * of each the most specific host the services list. Nothing is read from the title, but that it chooses between
 * services of one host.
 */
export const matchAddresses = (
  { origins, title }: ServiceCandidate,
  index: ServiceIndex,
): AddressMatches => {
  const each = origins.map((origin) => byAddress(origin, title, index))
  const found = each.flatMap((one) => one.found)
  const said = found.filter(({ basis }) => basis === 'learned')
  const noneOf = each.find((one) => one.noneOf !== undefined)?.noneOf
  return { found: [...said, ...found.filter(({ basis }) => basis !== 'learned')], noneOf }
}

/**
 * Every service an account may belong to, each once, the best first, with what it rests on: what the guardian said
 * of its addresses; web addresses by the most specific host a service lists, on label boundaries within one
 * registrable domain (Public Suffix List); apps by their whole id; then the title by a whole name. Never by a part
 * of a text: `carnival.com` is not `nival.com`. Where the guardian said that an address is none of the
 * catalogue's, it leads nowhere, and the title is not asked.
 */
export const rankServices = (
  candidate: ServiceCandidate,
  index: ServiceIndex,
): readonly RankedService[] => {
  const { found, noneOf } = matchAddresses(candidate, index)
  const named = noneOf === undefined ? (index.byName.get(normalName(candidate.title)) ?? []) : []
  const best = new Map<ServiceId, RankedService>()
  for (const match of [...found, ...rankedBy('name', named)]) {
    if (!best.has(match.serviceId)) best.set(match.serviceId, match)
  }
  return [...best.values()]
}

/** The service an account belongs to: the first of `rankServices`, unless that is a guess between equal names. */
export const matchService = (candidate: ServiceCandidate, index: ServiceIndex): ServiceMatch => {
  const { found, noneOf } = matchAddresses(candidate, index)
  if (found[0]) return found[0]
  if (noneOf !== undefined) return { basis: 'none', on: noneOf }
  const named = index.byName.get(normalName(candidate.title)) ?? []
  // Two services of one name: a guess would be wrong half the time, so the guardian is asked.
  return (named.length === 1 && rankedBy('name', named)[0]) || { basis: 'none', on: '' }
}
