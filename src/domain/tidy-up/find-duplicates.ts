import { sharedEmail, sharedUserName } from '../matching/shared-text.ts'
import { normalName } from '../matching/normal-name.ts'
import type { Account } from '../model/account.ts'
import type { AccountId } from '../model/id.ts'

/** Two accounts that may be one. */
export interface LikePair {
  readonly accountId: AccountId
  /** The one that came earlier. */
  readonly likeId: AccountId
  readonly by: 'login' | 'title'
}

/** What two accounts are compared by. */
interface Likeness {
  readonly account: Account
  readonly place: number
  readonly user: string | undefined
  readonly mail: string | undefined
  readonly title: string
}

interface Shelf {
  readonly by: LikePair['by']
  /** Where an account looks for earlier ones that are like it. */
  readonly looksAt: string
}

const likenessOf = (account: Account, place: number): Likeness => ({
  account,
  place,
  user: sharedUserName(account),
  mail: sharedEmail(account),
  title: normalName(account.title),
})

/**
 * Where to look: whoever is found there is like the account, without comparing further. User names are compared
 * where both have one, else e-mail addresses where both have one, else titles.
 */
const shelvesFor = ({ user, mail, title }: Likeness): readonly Shelf[] => {
  const login = (looksAt: string): Shelf => ({ by: 'login', looksAt })
  const named = (looksAt: string): Shelf => ({ by: 'title', looksAt })
  const noName = title === ''
  if (user === undefined && mail === undefined) return noName ? [] : [named(`title ${title}`)]
  if (user === undefined) {
    return [login(`mail ${mail}`), ...(noName ? [] : [named(`title-without-mail ${title}`)])]
  }
  if (mail === undefined) {
    return [login(`user ${user}`), ...(noName ? [] : [named(`title-without-user ${title}`)])]
  }
  return [
    login(`user ${user}`),
    login(`mail-without-user ${mail}`),
    ...(noName ? [] : [named(`title-without-either ${title}`)]),
  ]
}

/** Where an account is found by later ones. */
const standsAt = ({ user, mail, title }: Likeness): readonly string[] => [
  ...(user === undefined ? [] : [`user ${user}`]),
  ...(mail === undefined ? [] : [`mail ${mail}`]),
  ...(user === undefined && mail !== undefined ? [`mail-without-user ${mail}`] : []),
  `title ${title}`,
  ...(user === undefined ? [`title-without-user ${title}`] : []),
  ...(mail === undefined ? [`title-without-mail ${title}`] : []),
  ...(user === undefined && mail === undefined ? [`title-without-either ${title}`] : []),
]

/** Names the question whether two accounts are one. */
export const pairKey = (accountId: AccountId, likeId: AccountId): string =>
  [accountId, likeId].toSorted().join(' ')

const firstLike = (
  likeness: Likeness,
  scope: string,
  shelves: ReadonlyMap<string, readonly Likeness[]>,
  settled: ReadonlySet<string>,
): LikePair | undefined => {
  const { account } = likeness
  const found = shelvesFor(likeness).flatMap(({ by, looksAt }) => {
    const like = shelves
      .get(`${scope} ${looksAt}`)
      ?.find((one) => !settled.has(pairKey(account.id, one.account.id)))
    return like ? [{ by, like }] : []
  })
  const first = found.toSorted((a, b) => a.like.place - b.like.place)[0]
  return first && { accountId: account.id, likeId: first.like.account.id, by: first.by }
}

/**
 * For each account the first earlier one with the same service and holder that it may be the same as: the same
 * login, or, where the logins cannot be compared, the same title. Different logins are different accounts, whatever
 * they are called. Pairs that somebody said to keep are passed over. The given order decides what is earlier.
 */
export const findDuplicates = (
  accounts: Iterable<Account>,
  settled: ReadonlySet<string>,
): readonly LikePair[] => {
  const shelves = new Map<string, Likeness[]>()
  const pairs: LikePair[] = []
  let place = 0
  for (const account of accounts) {
    if (account.serviceId === undefined || account.status === 'deleted') continue
    const likeness = likenessOf(account, (place += 1))
    const scope = `${account.serviceId} ${account.holderId}`
    const pair = firstLike(likeness, scope, shelves, settled)
    if (pair) pairs.push(pair)
    for (const stand of standsAt(likeness)) {
      const key = `${scope} ${stand}`
      const shelf = shelves.get(key)
      if (shelf) shelf.push(likeness)
      else shelves.set(key, [likeness])
    }
  }
  return pairs
}
