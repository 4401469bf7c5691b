import { normalName } from '../matching/normal-name.ts'
import { appIdOf, hostOf, registrableDomain } from '../matching/origin.ts'
import type { ServiceId } from '../model/id.ts'
import { isEmail } from './make-item.ts'

/** What tells one account from another. */
export interface Identity {
  readonly serviceId?: ServiceId | undefined
  readonly title: string
  readonly origins: readonly string[]
  readonly userName?: string | undefined
  readonly email?: string | undefined
  /** Digests of its secrets. */
  readonly digests: ReadonlySet<string>
}

interface Login {
  readonly userName?: string | undefined
  readonly email?: string | undefined
}

/** An identity as it is compared, worked out once. */
export interface ComparedIdentity {
  readonly serviceId?: ServiceId | undefined
  /** The service is a platform: each school on it is another account, with the same login or not. */
  readonly onPlatform: boolean
  /** In the form of `normalName`. */
  readonly title: string
  readonly places: readonly ComparedPlace[]
  readonly login: Login
  /** The very set of the identity: it may grow. */
  readonly digests: ReadonlySet<string>
}

export interface ComparedPlace {
  /** Registrable domain, host or app id. */
  readonly domain: string
  /** Host without `www.`, or app id. */
  readonly host: string
}

const placeOf = (origin: string): ComparedPlace => {
  const app = appIdOf(origin)
  const host = hostOf(origin)
  return {
    domain: registrableDomain(origin) ?? app ?? host ?? origin,
    host: app ?? host?.replace(/^www\./, '') ?? origin,
  }
}

/** By the very list: a row's is asked for by everybody who compares it, each time it is judged. It goes with the list. */
const placesKnown = new WeakMap<readonly string[], readonly ComparedPlace[]>()

const placesOf = (origins: readonly string[]): readonly ComparedPlace[] => {
  const known = placesKnown.get(origins)
  if (known) return known
  const places = origins.map(placeOf)
  placesKnown.set(origins, places)
  return places
}

/** Compared without regard to case; a user name that is an e-mail counts as the e-mail. */
const loginOf = ({ userName, email }: Identity): Login => {
  const name = userName?.trim().toLowerCase() || undefined
  const address = email?.trim().toLowerCase() || undefined
  if (name && isEmail(name) && (!address || address === name)) return { email: name }
  return { userName: name, email: address }
}

/** Whether a service is a platform that schools and clubs use. */
export type IsPlatform = (id: ServiceId) => boolean

/** The form in which identities are compared. */
export const comparedIdentity = (identity: Identity, isPlatform: IsPlatform): ComparedIdentity => ({
  serviceId: identity.serviceId,
  onPlatform: identity.serviceId !== undefined && isPlatform(identity.serviceId),
  title: normalName(identity.title),
  places: placesOf(identity.origins),
  login: loginOf(identity),
  digests: identity.digests,
})

const isSameLogin = (one: Login, other: Login): boolean => {
  if (one.userName && other.userName) return one.userName === other.userName
  if (one.email && other.email) return one.email === other.email
  return !one.userName && !other.userName && !one.email && !other.email
}

/** Walks through the smaller one: an account may have gathered thousands of secrets, a row has few. */
export const haveCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  for (const each of few) if (many.has(each)) return true
  return false
}

/**
 * Whether two that have a service, a registrable domain or a title in common are at the same place. Two
 * services may share a domain: then only the title tells that somebody has chosen another service since.
 * Two hosts of one domain may be two clubs on one platform, so without a service the title or the
 * password has to be the same as well. A platform of the catalogue is known to be many schools' place, and
 * parents use one password for all of them, so there the host or the title has to be the same.
 */
const isSamePlace = (one: ComparedIdentity, other: ComparedIdentity): boolean => {
  const sameService = one.serviceId !== undefined && one.serviceId === other.serviceId
  const onPlatform = one.onPlatform || other.onPlatform
  if (sameService && !onPlatform) return true
  if (one.title === other.title) return true
  if (one.serviceId && other.serviceId && !sameService) return false
  return (
    one.places.some(({ host }) => other.places.some((place) => place.host === host)) ||
    (!onPlatform && haveCommon(one.digests, other.digests))
  )
}

/** Whether two that were found under one key of `placeKeys` and of the login are one account. */
export const isSameAccount = (one: ComparedIdentity, other: ComparedIdentity): boolean =>
  isSamePlace(one, other) && isSameLogin(one.login, other.login)
