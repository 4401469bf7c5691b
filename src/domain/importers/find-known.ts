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
}

/** Accounts by place and login; grows while rows are taken in. */
export interface KnownAccounts<Entry> {
  /** Again after its identity has changed: it is then found by both. */
  add(entry: Entry): void
  /** All that are the same account as far as place and login go, whoever holds them. */
  find(identity: Identity): readonly Entry[]
}

/** Domain, host or app id of each origin: what an account is reached at. */
const placesOf = (origins: readonly string[]): readonly string[] => [
  ...new Set(
    origins.map(
      (origin) => registrableDomain(origin) ?? appIdOf(origin) ?? hostOf(origin) ?? origin,
    ),
  ),
]

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

const placeKeys = (identity: Identity): readonly string[] => {
  const places = placesOf(identity.origins).map((place) => `at ${place}`)
  return [
    ...(identity.serviceId ? [`service ${identity.serviceId}`] : []),
    ...(places.length > 0 ? places : [`title ${normalName(identity.title)}`]),
  ]
}

const keysOf = (identity: Identity): readonly string[] => {
  const logins = loginKeys(identity)
  return placeKeys(identity).flatMap((place) => logins.map((login) => `${place}\n${login}`))
}

/**
 * Two services may share a domain. Then the accounts are the same only where somebody has given one of
 * them another service since: the title tells.
 */
const isSamePlace = (one: Identity, other: Identity): boolean =>
  !one.serviceId ||
  !other.serviceId ||
  one.serviceId === other.serviceId ||
  normalName(one.title) === normalName(other.title)

/**
 * Starts an index for the duplicate rule: same service (or, where one has none, the same registrable
 * domain, app or host; without any address the same title) and the same user name, or else the same
 * e-mail, or else neither and the same title. The holder is compared by the caller. `identityOf` is
 * asked each time, so that an entry may change while it is in the index.
 */
export const indexKnownAccounts = <Entry>(
  identityOf: (entry: Entry) => Identity,
): KnownAccounts<Entry> => {
  const byKey = new Map<string, Entry[]>()
  return {
    add: (entry) => {
      for (const key of keysOf(identityOf(entry))) {
        const there = byKey.get(key)
        if (!there) byKey.set(key, [entry])
        else if (!there.includes(entry)) there.push(entry)
      }
    },
    find: (identity) => {
      const login = loginOf(identity)
      const found = new Set(keysOf(identity).flatMap((key) => byKey.get(key) ?? []))
      return [...found].filter((entry) => {
        const other = identityOf(entry)
        return isSamePlace(other, identity) && isSameLogin(loginOf(other), login)
      })
    },
  }
}
