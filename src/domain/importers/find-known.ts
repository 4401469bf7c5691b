import {
  comparedIdentity,
  isSameAccount,
  type ComparedIdentity,
  type Identity,
  type IsPlatform,
} from './same-account.ts'

/** Accounts by place and login; grows while rows are taken in. */
export interface KnownAccounts<Entry> {
  /**
   * Again after its identity has gained an address or a login: it is then found by what it was, too, if
   * that still fits.
   */
  add(entry: Entry): void
  /** Says that an entry has gained a secret; its identity must have it by now. */
  learn(entry: Entry, digest: string): void
  /**
   * All that are the same account as far as place and login go, whoever holds them; of very many the
   * first hundred. To be gone through before anything is added.
   */
  find(identity: Identity): Iterable<Entry>
}

/**
 * More than this many accounts that one row could mean exist in made-up files only (one e-mail under
 * thousands of user names); going through all of them for each row would take hours.
 */
export const maxFound = 100

/** From here on the accounts under one key are sorted further; below, trying each is cheaper. */
const crowdSize = 8

interface Held<Entry> {
  readonly entry: Entry
  /** As it was when the entry was added last. */
  identity: ComparedIdentity
}

/** What an entry is kept under. */
interface Posting {
  readonly key: string
  /** The domain the key stands for; absent where the key alone says that two are at the same place. */
  readonly domain?: string | undefined
}

type ByKey<Value> = Map<string, Value[]>

const put = <Value>(map: ByKey<Value>, key: string, value: Value): void => {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

/** Without any login the title has to be the same too: a school's site is not one single account. */
const titleAsLogin = ({ title }: ComparedIdentity): string => `titled ${title}`

/** `only` marks an entry without a user name: a row with another user name may still be it. */
const loginsOfEntry = (identity: ComparedIdentity): readonly string[] => {
  const { userName, email } = identity.login
  const byEmail = email ? [`email ${email}`] : []
  if (userName) return [`user ${userName}`, ...byEmail]
  return email ? [...byEmail, `only ${email}`] : [titleAsLogin(identity)]
}

/** Of the accounts with a row's e-mail those with another user name are not looked at. */
const loginsOfRow = (identity: ComparedIdentity): readonly string[] => {
  const { userName, email } = identity.login
  if (userName) return [`user ${userName}`, ...(email ? [`only ${email}`] : [])]
  return [email ? `email ${email}` : titleAsLogin(identity)]
}

const postings = (
  { serviceId, onPlatform, title, places }: ComparedIdentity,
  titles: readonly string[],
  logins: readonly string[],
): readonly Posting[] => {
  const domains = [...new Set(places.map(({ domain }) => domain))]
  const where: readonly Posting[] = [
    ...(serviceId
      ? [{ key: onPlatform ? `service ${serviceId} titled ${title}` : `service ${serviceId}` }]
      : []),
    ...domains.map((domain) => ({ key: `at ${domain}`, domain })),
    ...titles.map((key) => ({ key })),
  ]
  return where.flatMap(({ key, domain }) =>
    logins.map((login) => ({ key: `${key}\n${login}`, domain })),
  )
}

/**
 * By title only where one of the two has no address; entries stand under one title key, so that many
 * accounts of one title do not make each look-up long.
 */
const postingsOfEntry = (identity: ComparedIdentity): readonly Posting[] => {
  const { title, places } = identity
  const titles = [places.length > 0 ? `placed ${title}` : `bare ${title}`]
  return postings(identity, titles, loginsOfEntry(identity))
}

const postingsOfRow = (identity: ComparedIdentity): readonly Posting[] => {
  const { title, places } = identity
  const titles = [`bare ${title}`, ...(places.length > 0 ? [] : [`placed ${title}`])]
  return postings(identity, titles, loginsOfRow(identity))
}

const hostKeys = ({ places }: ComparedIdentity, at: string): readonly string[] => [
  ...new Set(places.filter(({ domain }) => domain === at).map(({ host }) => `host ${host}`)),
]

/**
 * Two accounts at one domain are the same only if they have one of these in common. A digest is a key as
 * it is: one account may have thousands at dozens of domains. On a platform secrets tell nothing.
 */
const finerKeys = (identity: ComparedIdentity, at: string): readonly string[] => [
  ...(identity.onPlatform ? [] : identity.digests),
  `title ${identity.title}`,
  ...hostKeys(identity, at),
]

/**
 * Starts an index for the duplicate rule: the same service (or, where one has none, the same host or app,
 * or the same registrable domain and the same title or secret; where one has no address, the same title; on
 * a platform of many schools the same host or title)
 * and the same user name, or else the same e-mail, or else neither and the same title. The holder is
 * compared by the caller. Where many accounts of one login are at one domain they are sorted further, by
 * title, host and secret, so that a look-up costs as much as it finds.
 */
export const indexKnownAccounts = <Entry>(
  identityOf: (entry: Entry) => Identity,
  isPlatform: IsPlatform,
): KnownAccounts<Entry> => {
  const heldBy = new Map<Entry, Held<Entry>>()
  const byKey: ByKey<Held<Entry>> = new Map()
  const crowds = new Map<string, ByKey<Held<Entry>>>()

  const sortInto = (crowd: ByKey<Held<Entry>>, held: Held<Entry>, domain: string): void => {
    for (const key of finerKeys(held.identity, domain)) put(crowd, key, held)
  }

  /** Puts it under a key it was not under before. */
  const join = ({ key, domain }: Posting, held: Held<Entry>): void => {
    put(byKey, key, held)
    if (domain === undefined) return
    const crowd = crowds.get(key)
    if (crowd) return sortInto(crowd, held, domain)
    const members = byKey.get(key) ?? []
    if (members.length <= crowdSize) return
    const begun: ByKey<Held<Entry>> = new Map()
    crowds.set(key, begun)
    for (const member of members) sortInto(begun, member, domain)
  }

  const candidatesFor = function* (row: ComparedIdentity): Generator<Held<Entry>> {
    for (const { key, domain } of postingsOfRow(row)) {
      const crowd = domain === undefined ? undefined : crowds.get(key)
      if (!crowd || domain === undefined) yield* byKey.get(key) ?? []
      else for (const finer of finerKeys(row, domain)) yield* crowd.get(finer) ?? []
    }
  }

  return {
    add: (entry) => {
      const identity = comparedIdentity(identityOf(entry), isPlatform)
      const held = heldBy.get(entry) ?? { entry, identity }
      const before = heldBy.has(entry) ? held.identity : undefined
      const keysBefore = new Set(before && postingsOfEntry(before).map(({ key }) => key))
      heldBy.set(entry, held)
      held.identity = identity
      for (const posting of postingsOfEntry(identity)) {
        const { key, domain } = posting
        const crowd = crowds.get(key)
        if (!keysBefore.has(key)) join(posting, held)
        else if (before && crowd && domain !== undefined) {
          const hostsBefore = hostKeys(before, domain)
          for (const host of hostKeys(identity, domain))
            if (!hostsBefore.includes(host)) put(crowd, host, held)
        }
      }
    },

    learn: (entry, digest) => {
      // A secret is a key of the crowds alone.
      if (crowds.size === 0) return
      const held = heldBy.get(entry)
      if (!held || held.identity.onPlatform) return
      for (const { key } of postingsOfEntry(held.identity)) {
        const crowd = crowds.get(key)
        if (crowd) put(crowd, digest, held)
      }
    },

    find: function* (identity) {
      if (heldBy.size === 0) return
      const row = comparedIdentity(identity, isPlatform)
      const found = new Set<Entry>()
      for (const { entry, identity: known } of candidatesFor(row)) {
        if (found.has(entry) || !isSameAccount(known, row)) continue
        found.add(entry)
        yield entry
        if (found.size === maxFound) return
      }
    },
  }
}
