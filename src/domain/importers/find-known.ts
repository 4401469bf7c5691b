import { appIdOf, hostOf, registrableDomain } from '../matching/origin.ts'
import { normalName } from '../matching/normal-name.ts'
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
  readonly digests: readonly string[]
}

/** Accounts by place and login; grows while rows are taken in. */
export interface KnownAccounts<Entry> {
  /** Again after its identity has changed: it is then found by both. */
  add(entry: Entry): void
  /** All that are the same account as far as place and login go, whoever holds them. */
  find(identity: Identity): readonly Entry[]
}

/** Registrable domain, host or app id of each origin: what an account is looked for at. */
const placesOf = (origins: readonly string[]): readonly string[] => [
  ...new Set(
    origins.map(
      (origin) => registrableDomain(origin) ?? appIdOf(origin) ?? hostOf(origin) ?? origin,
    ),
  ),
]

/** Host without `www.`, or app id. */
const hostsOf = ({ origins }: Identity): readonly string[] =>
  origins.map((origin) => appIdOf(origin) ?? hostOf(origin)?.replace(/^www\./, '') ?? origin)

interface Login {
  readonly userName?: string | undefined
  readonly email?: string | undefined
}

/** Compared without regard to case; a user name that is an e-mail counts as the e-mail. */
const loginOf = ({ userName, email }: Identity): Login => {
  const name = userName?.trim().toLowerCase() || undefined
  const address = email?.trim().toLowerCase() || undefined
  if (name && isEmail(name) && (!address || address === name)) return { email: name }
  return { userName: name, email: address }
}

const isSameLogin = (one: Login, other: Login): boolean => {
  if (one.userName && other.userName) return one.userName === other.userName
  if (one.email && other.email) return one.email === other.email
  return !one.userName && !other.userName && !one.email && !other.email
}

/** Without any login the title has to be the same too: a school's site is not one single account. */
const loginKeys = (identity: Identity): readonly string[] => {
  const { userName, email } = loginOf(identity)
  const keys = [...(userName ? [`user ${userName}`] : []), ...(email ? [`email ${email}`] : [])]
  return keys.length > 0 ? keys : [`titled ${normalName(identity.title)}`]
}

const placeKeys = ({ serviceId, origins, title }: Identity, entry: boolean): readonly string[] => {
  const placed = `placed ${normalName(title)}`
  const bare = `bare ${normalName(title)}`
  // By title only where one of the two has no address; entries stand under one title key, so that
  // many accounts of one title do not make each look-up long.
  const titles = entry ? [origins.length > 0 ? placed : bare] : [bare]
  return [
    ...(serviceId ? [`service ${serviceId}`] : []),
    ...placesOf(origins).map((place) => `at ${place}`),
    ...titles,
    ...(!entry && origins.length === 0 ? [placed] : []),
  ]
}

const keysOf = (identity: Identity, entry: boolean): readonly string[] => {
  const logins = loginKeys(identity)
  return placeKeys(identity, entry).flatMap((place) => logins.map((login) => `${place}\n${login}`))
}

const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((each) => other.includes(each))

/**
 * Whether two that were found under one key are at the same place. Two services may share a domain: then
 * only the title tells that somebody has chosen another service since. Two hosts of one domain may be
 * two clubs on one platform, so without a service the title or the password has to be the same as well.
 */
const isSamePlace = (one: Identity, other: Identity): boolean => {
  if (one.serviceId && one.serviceId === other.serviceId) return true
  if (normalName(one.title) === normalName(other.title)) return true
  if (one.serviceId && other.serviceId) return false
  return overlap(hostsOf(one), hostsOf(other)) || overlap(one.digests, other.digests)
}

/**
 * Starts an index for the duplicate rule: the same service (or, where one has none, the same host or app,
 * or the same registrable domain and the same title or secret; where one has no address, the same title)
 * and the same user name, or else the same e-mail, or else neither and the same title. The holder is
 * compared by the caller. `identityOf` is asked each time, so that an entry may change while it is in the
 * index.
 */
export const indexKnownAccounts = <Entry>(
  identityOf: (entry: Entry) => Identity,
): KnownAccounts<Entry> => {
  const byKey = new Map<string, Entry[]>()
  return {
    add: (entry) => {
      for (const key of keysOf(identityOf(entry), true)) {
        const there = byKey.get(key)
        if (!there) byKey.set(key, [entry])
        else if (!there.includes(entry)) there.push(entry)
      }
    },
    find: (identity) => {
      const login = loginOf(identity)
      const found = new Set(keysOf(identity, false).flatMap((key) => byKey.get(key) ?? []))
      return [...found].filter((entry) => {
        const other = identityOf(entry)
        return isSamePlace(other, identity) && isSameLogin(loginOf(other), login)
      })
    },
  }
}
