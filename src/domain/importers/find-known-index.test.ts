import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { indexKnownAccounts, maxFound } from './find-known.ts'
import type { Identity } from './same-account.ts'

interface Told {
  readonly serviceId: string | undefined
  readonly title: string
  readonly hosts: readonly string[]
  readonly userName: string | undefined
  readonly email: string | undefined
  readonly secrets: readonly string[]
}

interface Entry {
  identity: Identity
  /** Those of the identity. */
  readonly digests: Set<string>
  /** What it was whenever it was added, now included. */
  readonly forms: Identity[]
}

const identityOf = (told: Told): Identity => ({
  serviceId: told.serviceId === undefined ? undefined : asId(told.serviceId),
  title: told.title,
  origins: told.hosts.map((host) => `https://${host}`),
  userName: told.userName,
  email: told.email,
  digests: new Set(told.secrets),
})

const domainOf = (origin: string): string => origin.split('.').slice(-2).join('.')
const haveOneOf = (one: Iterable<string>, other: Iterable<string>): boolean =>
  [...one].some((each) => [...other].includes(each))

const isPlatform = (id: string): boolean => id === 's3'

const isOnPlatform = ({ serviceId }: Identity): boolean =>
  serviceId !== undefined && isPlatform(serviceId)

const isSameText = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other

const haveDomainInCommon = (one: Identity, other: Identity): boolean =>
  haveOneOf(one.origins.map(domainOf), other.origins.map(domainOf))

/** Whether it is worth comparing the two at all. */
const isNear = (one: Identity, other: Identity): boolean => {
  const sameTitle = one.title === other.title
  const login =
    isSameText(one.userName, other.userName) ||
    isSameText(one.email, other.email) ||
    (!one.userName && !other.userName && !one.email && !other.email && sameTitle)
  const place =
    (isSameText(one.serviceId, other.serviceId) && (!isOnPlatform(one) || sameTitle)) ||
    haveDomainInCommon(one, other) ||
    (sameTitle && (one.origins.length === 0 || other.origins.length === 0))
  return login && place
}

/** The rule as `indexKnownAccounts` words it, applied to one pair. */
const isSameByTheRule = ({ identity: one, forms }: Entry, other: Identity): boolean => {
  if (!forms.some((form) => isNear(form, other))) return false
  if (one.userName && other.userName && one.userName !== other.userName) return false
  if (!(one.userName && other.userName) && one.email !== other.email) return false
  if (!one.email && Boolean(one.userName) !== Boolean(other.userName)) return false
  const onPlatform = isOnPlatform(one) || isOnPlatform(other)
  const sameService = isSameText(one.serviceId, other.serviceId)
  if ((sameService && !onPlatform) || one.title === other.title) return true
  if (one.serviceId && other.serviceId && !sameService) return false
  return (
    haveOneOf(one.origins, other.origins) || (!onPlatform && haveOneOf(one.digests, other.digests))
  )
}

const mixed: fc.Arbitrary<Told> = fc.record({
  serviceId: fc.constantFrom(undefined, undefined, 's1', 's2', 's3'),
  title: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  hosts: fc.subarray(['a.one.com', 'b.one.com', 'c.one.com', 'd.one.com', 'f.two.com'], {
    maxLength: 3,
  }),
  userName: fc.constantFrom('mia', 'mia', 'theo', undefined),
  email: fc.constantFrom(undefined, undefined, 'x@one.com', 'y@one.com'),
  secrets: fc.subarray(['d1', 'd2', 'd3', 'd4', 'd5', 'd6'], { maxLength: 2 }),
})

const number = fc.nat({ max: 30 })

/** One login on one domain, so that nothing but title, host and secret tells accounts apart. */
const crowded: fc.Arbitrary<Told> = fc.record({
  serviceId: fc.constantFrom(undefined, undefined, undefined, 's1', 's3'),
  title: number.map((each) => `title ${each}`),
  hosts: fc
    .uniqueArray(number, { maxLength: 2 })
    .map((hosts) => ['home.two.com', ...hosts.map((each) => `h${each}.one.com`)]),
  userName: fc.constant('mia'),
  email: fc.constant(undefined),
  secrets: fc.uniqueArray(number, { maxLength: 2 }).map((all) => all.map((each) => `d${each}`)),
})

const grow = (entry: Entry, more: Told): void => {
  const { identity } = entry
  const gained = identityOf(more)
  entry.identity = {
    ...identity,
    origins: [...new Set([...identity.origins, ...gained.origins])],
    userName: identity.userName ?? gained.userName,
    email: identity.email ?? gained.email,
  }
  entry.forms.push(entry.identity)
}

describe('the index of known accounts', () => {
  it.each([
    ['mixed', mixed],
    ['crowded', crowded.map((each) => ({ ...each, hosts: each.hosts.slice(1) }))],
    ['crowded twice', crowded],
  ])('finds what the rule says of each pair, also when entries grow: %s', (_, told) => {
    fc.assert(
      fc.property(
        fc.array(told, { maxLength: 60, size: 'max' }),
        // What an entry gains while it is in the index, and which entry.
        fc.array(fc.record({ at: fc.nat({ max: 59 }), more: told }), { maxLength: 20 }),
        fc.array(told, { maxLength: 20, size: 'max' }),
        (first, gains, rows) => {
          const index = indexKnownAccounts<Entry>(({ identity }) => identity, isPlatform)
          const entries = first.map((each): Entry => {
            const digests = new Set(each.secrets)
            const identity = { ...identityOf(each), digests }
            const entry = { identity, digests, forms: [identity] }
            index.add(entry)
            return entry
          })
          for (const { at, more } of gains) {
            const entry = entries[at]
            if (!entry) continue
            grow(entry, more)
            index.add(entry)
            for (const digest of more.secrets) {
              entry.digests.add(digest)
              index.learn(entry, digest)
            }
          }
          for (const row of [...rows, ...first].map(identityOf)) {
            const found = [...index.find(row)]
            expect(new Set(found).size).toBe(found.length)
            expect(new Set(found)).toEqual(
              new Set(entries.filter((entry) => isSameByTheRule(entry, row))),
            )
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('finds a hundred of very many', () => {
    const index = indexKnownAccounts<Identity>((entry) => entry, isPlatform)
    const pupil = { hosts: ['one.com'], email: 'x@one.com', serviceId: undefined, secrets: [] }
    for (let number = 0; number < 150; number += 1)
      index.add(identityOf({ ...pupil, title: `t${number}`, userName: `pupil ${number}` }))
    const row = identityOf({ ...pupil, title: 'other', userName: undefined })
    expect([...index.find(row)]).toHaveLength(maxFound)
  })
})

/** Counts each time somebody looks whether a secret is in it: the last step of comparing two accounts. */
class CountingSet extends Set<string> {
  static looks = 0
  override get size(): number {
    CountingSet.looks += 1
    return super.size
  }
}

describe('the work of a look-up', () => {
  const shapes: Readonly<Record<string, (number: number) => Identity>> = {
    'one domain, one login': (number) => ({
      title: `Club ${number}`,
      origins: [`https://club-${number}.example.com`],
      userName: 'mia',
      digests: new CountingSet([`d${number}`]),
    }),
    'one domain, one e-mail, many user names': (number) => ({
      title: `Club ${number}`,
      origins: [`https://club-${number}.example.com`],
      userName: `pupil ${number}`,
      email: 'class@example.com',
      digests: new CountingSet([`d${number}`]),
    }),
    'one login and secret everywhere': (number) => ({
      title: `Club ${number}`,
      origins: [`https://club-${number}.com`],
      userName: 'mia',
      digests: new CountingSet(['d']),
    }),
    'one domain and secret, many logins': (number) => ({
      title: `Club ${number}`,
      origins: [`https://club-${number}.example.com`],
      userName: `pupil ${number}`,
      digests: new CountingSet(['d']),
    }),
    'one platform, one login and secret': (number) => ({
      serviceId: asId('s3'),
      title: `School ${number}`,
      origins: [`https://school-${number}.example.com`],
      email: 'ana@example.com',
      digests: new CountingSet(['d']),
    }),
    'the same two domains': (number) => ({
      title: `Club ${number}`,
      origins: [`https://a${number}.example.com`, `https://b${number}.example.net`],
      email: 'class@example.com',
      digests: new CountingSet([`d${number}`]),
    }),
  }

  it.each(Object.entries(shapes))('does not grow with the file: %s', (_, make) => {
    const rows = 2000
    const index = indexKnownAccounts<Identity>((entry) => entry, isPlatform)
    CountingSet.looks = 0
    for (let number = 0; number < rows; number += 1) {
      const row = make(number)
      expect([...index.find(row)]).toEqual([])
      index.add(row)
      expect([...index.find(make(number))]).toEqual([row])
    }
    expect(CountingSet.looks).toBeLessThan(10 * rows)
  })
})
