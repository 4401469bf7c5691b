import type { ServiceId } from '../model/id.ts'
import type { LearnedMatch } from '../model/knowledge.ts'
import type { Service } from '../model/service.ts'
import type { Origin } from '../model/source.ts'
import { normalName } from './normal-name.ts'
import { hostOf, originOf } from './origin.ts'

/** One way to recognise a service: the text it goes by, and whose it is. */
export interface ServiceKey {
  readonly serviceId: ServiceId
  /** As the catalogue or the family wrote it; shown as what the match rests on. */
  readonly on: string
  /** Normalised names, to choose between services that go by the same host. */
  readonly names: readonly string[]
}

/** Services by each text they are recognised by. Build it once for many candidates. */
export interface ServiceIndex {
  readonly ids: ReadonlySet<ServiceId>
  readonly byHost: ReadonlyMap<string, readonly ServiceKey[]>
  readonly byAppId: ReadonlyMap<string, readonly ServiceKey[]>
  readonly byName: ReadonlyMap<string, readonly ServiceKey[]>
  /** What the guardian said of a host or an app id. */
  readonly learnedHosts: ReadonlyMap<string, LearnedMatch>
  readonly learnedAppIds: ReadonlyMap<string, LearnedMatch>
}

/** Whoever is nearer to the family is believed first. */
const firstOrigins: readonly Origin[] = ['own', 'catalogue', 'hibp']

const put = (map: Map<string, ServiceKey[]>, key: string, value: ServiceKey): void => {
  const there = map.get(key)
  if (!there) map.set(key, [value])
  else if (there.every(({ serviceId }) => serviceId !== value.serviceId)) there.push(value)
}

/** Of what was said of one key, the later; what names a service that is not there says nothing. */
const learnedBy = (
  kind: LearnedMatch['kind'],
  learned: readonly LearnedMatch[],
  ids: ReadonlySet<ServiceId>,
): ReadonlyMap<string, LearnedMatch> => {
  const byKey = new Map<string, LearnedMatch>()
  for (const match of learned) {
    if (match.kind !== kind) continue
    if (match.serviceId !== undefined && !ids.has(match.serviceId)) continue
    const key = match.key.toLowerCase()
    const before = byKey.get(key)
    if (!before || before.saidOn <= match.saidOn) byKey.set(key, match)
  }
  return byKey
}

const indexServices = (
  services: readonly Service[],
): Pick<ServiceIndex, 'ids' | 'byHost' | 'byAppId' | 'byName'> => {
  const byHost = new Map<string, ServiceKey[]>()
  const byAppId = new Map<string, ServiceKey[]>()
  const byName = new Map<string, ServiceKey[]>()
  const ordered = firstOrigins.flatMap((origin) => services.filter((one) => one.origin === origin))
  for (const service of ordered) {
    const written = [service.name, ...service.formerNames]
    const names = written.map(normalName)
    const keyOn = (on: string): ServiceKey => ({ serviceId: service.id, on, names })
    for (const domain of service.domains) {
      const origin = originOf(domain)
      const host = origin === undefined ? undefined : hostOf(origin)
      if (host !== undefined) put(byHost, host, keyOn(domain))
    }
    for (const appId of service.appIds) put(byAppId, appId.toLowerCase(), keyOn(appId))
    for (const [place, name] of names.entries()) {
      if (name !== '') put(byName, name, keyOn(written[place] ?? name))
    }
  }
  return { ids: new Set(services.map(({ id }) => id)), byHost, byAppId, byName }
}

const built = new WeakMap<readonly Service[], ReturnType<typeof indexServices>>()

/**
 * Indexes services by host, app id, name and former name, and what the guardian has taught beside it. Where two
 * services go by the same text, one that the family added stands before the catalogue's, and that before one which
 * only the breach list of Have I Been Pwned names; otherwise the given order holds. A list of services is a value
 * that never changes and is indexed once.
 */
export const buildServiceIndex = (
  services: readonly Service[],
  learned: readonly LearnedMatch[] = [],
): ServiceIndex => {
  const known = built.get(services) ?? indexServices(services)
  built.set(services, known)
  return {
    ...known,
    learnedHosts: learnedBy('host', learned, known.ids),
    learnedAppIds: learnedBy('app-id', learned, known.ids),
  }
}
