import type { AffectedService, Breach, HibpFacts } from '../model/breach.ts'
import type { DataClass, DataClassId } from '../model/data-class.ts'
import type { HibpEntry, HibpList } from '../model/hibp-list.ts'
import type { ServiceId } from '../model/id.ts'
import type { Service } from '../model/service.ts'
import { hostsToTry } from '../matching/hosts-to-try.ts'
import { hostOf, originOf, registrableDomain } from '../matching/origin.ts'
import type { ServiceIndex } from '../matching/service-index.ts'
import { emptyFlagOf, isEmptyFlag } from './empty-flag.ts'
import { hibpBreach, hibpService } from './hibp-breaches.ts'
import { hibpDifferences } from './hibp-differences.ts'
import { hibpId } from './hibp-id.ts'
import { inOrder } from './hibp-entries.ts'
import { hibpClassNames, hibpFacts } from './hibp-facts.ts'
import { uniqueSlugs } from './unique-slugs.ts'

/** What the list is merged into: everything that is known without it. */
export interface BeforeHibp {
  readonly services: readonly Service[]
  readonly breaches: readonly Breach[]
  readonly dataClasses: readonly DataClass[]
  /** Of `services`. */
  readonly index: ServiceIndex
}

export interface AfterHibp {
  /** Those that were there, with the facts of the list. */
  readonly known: readonly Breach[]
  /** Those that only the list has, by id. */
  readonly breaches: readonly Breach[]
  /** Sites that only the list has, by id. */
  readonly services: readonly Service[]
}

/**
 * The list is the newer word on its own facts. Retired and sensitive stay where the catalogue had them: they only
 * explain. A flag that takes the weight from an entry does not do so for one that the catalogue holds as verified:
 * the entry stands, and the two are shown to differ.
 */
const factsBeside = (breach: Breach, facts: HibpFacts): HibpFacts => {
  const own = breach.hibp?.flags ?? []
  const stays = breach.verified && emptyFlagOf(breach.hibp) === undefined
  const theirs = facts.flags.filter((flag) => !(stays && isEmptyFlag(flag)))
  const kept = own.filter((flag) => flag === 'retired' || flag === 'sensitive' || isEmptyFlag(flag))
  return { ...facts, flags: [...new Set([...theirs, ...kept])] }
}

const withFacts = (
  breach: Breach,
  facts: HibpFacts,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): Breach => {
  const hibpDiffers = hibpDifferences(breach, facts, dataClasses)
  return {
    ...breach,
    hibp: factsBeside(breach, facts),
    ...(hibpDiffers.length > 0 ? { hibpDiffers } : {}),
  }
}

const hostOfEntry = ({ domain }: HibpEntry): string | undefined => {
  const origin = originOf(domain)
  return origin === undefined ? undefined : hostOf(origin)
}

/** All services that list the host, or the nearest of its parents that any of them lists. */
const ownersOf = (host: string, index: ServiceIndex): readonly ServiceId[] => {
  for (const one of hostsToTry(host)) {
    const keys = index.byHost.get(one)
    if (keys) return keys.map(({ serviceId }) => serviceId)
  }
  return []
}

/** The sites of entries that nobody owns yet, oldest first, with the service each becomes. */
const newServices = (
  entries: readonly HibpEntry[],
  index: ServiceIndex,
  list: HibpList,
): ReadonlyMap<string, Service> => {
  const titles = new Map<string, string>()
  for (const entry of entries) {
    const host = hostOfEntry(entry)
    if (host === undefined || ownersOf(host, index).length > 0) continue
    const domain = registrableDomain(host) ?? host
    if (!titles.has(domain)) titles.set(domain, entry.title)
  }
  const slugs = uniqueSlugs([...titles.keys()])
  return new Map(
    [...titles].map(([domain, title]) => [
      domain,
      hibpService(hibpId<'service'>(slugs.get(domain) ?? domain), domain, title, list.takenOn),
    ]),
  )
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id)

/**
 * Lays the loaded list over what is known. An entry of the catalogue stands and gets their facts under `hibp`,
 * with the differences beside; which one it is goes by their name for it. Every other entry becomes a breach of
 * whoever owns its domain, or of a service that only the list names; without a domain, of nobody. What comes out
 * does not depend on the order of the list.
 */
export const mergeHibp = (before: BeforeHibp, list: HibpList): AfterHibp => {
  const entries = inOrder(list.entries)
  const names = hibpClassNames(before.dataClasses)
  const dataClasses = new Map(before.dataClasses.map((one) => [one.id, one]))
  const facts = new Map(entries.map((entry) => [entry.name, hibpFacts(entry, names)]))
  const named = new Set(before.breaches.flatMap(({ hibp }) => hibp?.name ?? []))
  const others = entries.filter(({ name }) => !named.has(name))
  const sites = newServices(others, before.index, list)
  const services = new Map([...before.services, ...sites.values()].map((one) => [one.id, one]))
  // Over the whole list, so that an id does not change when the catalogue takes another entry over.
  const slugs = uniqueSlugs(entries.map(({ name }) => name))
  const affected = (entry: HibpEntry): readonly AffectedService[] => {
    const host = hostOfEntry(entry)
    if (host === undefined) return []
    const owners = ownersOf(host, before.index)
    const site = sites.get(registrableDomain(host) ?? host)
    return (owners.length > 0 || !site ? owners : [site.id]).map((serviceId) => ({
      serviceId,
      as: services.get(serviceId)?.platform ? 'platform' : 'service',
    }))
  }
  return {
    known: before.breaches.map((breach) => {
      const theirs = facts.get(breach.hibp?.name ?? '')
      return theirs ? withFacts(breach, theirs, dataClasses) : breach
    }),
    breaches: others
      .map((entry) =>
        hibpBreach({
          id: hibpId<'breach'>(slugs.get(entry.name) ?? entry.name),
          entry,
          facts: facts.get(entry.name) ?? hibpFacts(entry, names),
          services: affected(entry),
          dataClasses,
          takenOn: list.takenOn,
        }),
      )
      .sort(byId),
    services: [...sites.values()].sort(byId),
  }
}
