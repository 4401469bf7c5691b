import type { ServiceId } from '../model/id.ts'
import { normalName } from './normal-name.ts'
import { appIdOf, hostOf, originOf, registrableDomain } from './origin.ts'
import type { ServiceIndex, ServiceKey } from './service-index.ts'

export interface ServiceCandidate {
  readonly origins: readonly string[]
  readonly title: string
}

export interface ServiceMatch {
  readonly serviceId?: ServiceId | undefined
  readonly basis: 'domain' | 'app-id' | 'name' | 'none'
  /** The text of the catalogue the match rests on; empty where there is none. */
  readonly on: string
}

/**
 * The host and its parents, most specific first, down to the registrable domain and never beyond it: whoever
 * owns the suffix (`wixsite.com`) is not whoever owns the name under it. An IP address or a bare suffix has
 * only itself.
 */
const hostsToTry = (host: string): readonly string[] => {
  const domain = registrableDomain(host)
  if (domain === undefined) return [host]
  const below = host.slice(0, -domain.length).split('.').filter(Boolean)
  return [...below.map((_, place) => [...below.slice(place), domain].join('.')), domain]
}

const choose = (keys: readonly ServiceKey[], title: string): ServiceKey | undefined => {
  const name = normalName(title)
  return keys.find(({ names }) => names.includes(name)) ?? keys[0]
}

const byAddress = (
  origin: string,
  title: string,
  index: ServiceIndex,
): ServiceMatch | undefined => {
  const app = appIdOf(origin)
  if (app !== undefined) {
    const key = choose(index.byAppId.get(app.toLowerCase()) ?? [], title)
    return key && { serviceId: key.serviceId, basis: 'app-id', on: key.on }
  }
  for (const host of hostsToTry(hostOf(origin) ?? '')) {
    const key = choose(index.byHost.get(host) ?? [], title)
    if (key) return { serviceId: key.serviceId, basis: 'domain', on: key.on }
  }
  return undefined
}

const byName = (title: string, index: ServiceIndex): ServiceMatch | undefined => {
  const keys = index.byName.get(normalName(title)) ?? []
  const key = keys[0]
  // Two services of one name: a guess would be wrong half the time, so the guardian is asked.
  if (!key || keys.length > 1) return undefined
  return { serviceId: key.serviceId, basis: 'name', on: key.on }
}

/**
 * Which service an account belongs to. Web addresses go by the most specific host the service lists, on
 * label boundaries within one registrable domain (Public Suffix List); apps by their whole id; then the title
 * by a whole name. Never by a part of a text: `carnival.com` is not `nival.com`.
 */
export const matchService = (candidate: ServiceCandidate, index: ServiceIndex): ServiceMatch => {
  for (const text of candidate.origins) {
    const origin = originOf(text)
    const found = origin === undefined ? undefined : byAddress(origin, candidate.title, index)
    if (found) return found
  }
  return byName(candidate.title, index) ?? { basis: 'none', on: '' }
}
