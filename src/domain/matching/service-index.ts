import type { ServiceId } from '../model/id.ts'
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
  readonly byHost: ReadonlyMap<string, readonly ServiceKey[]>
  readonly byAppId: ReadonlyMap<string, readonly ServiceKey[]>
  readonly byName: ReadonlyMap<string, readonly ServiceKey[]>
}

/** Whoever is nearer to the family is believed first. */
const firstOrigins: readonly Origin[] = ['own', 'catalogue', 'hibp']

const put = (map: Map<string, ServiceKey[]>, key: string, value: ServiceKey): void => {
  const there = map.get(key)
  if (!there) map.set(key, [value])
  else if (there.every(({ serviceId }) => serviceId !== value.serviceId)) there.push(value)
}

/**
 * Indexes services by host, app id, name and former name. Where two go by the same text, one that the family
 * added stands before the catalogue's, and that before one which only the breach list of Have I Been Pwned
 * names; otherwise the given order holds.
 */
export const buildServiceIndex = (services: readonly Service[]): ServiceIndex => {
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
  return { byHost, byAppId, byName }
}
