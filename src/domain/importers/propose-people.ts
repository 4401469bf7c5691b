import { isAscii } from '../matching/is-ascii.ts'
import type { Account } from '../model/account.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { PersonId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import type { Service, ServiceKind } from '../model/service.ts'
import { indexKnownAccounts } from './find-known.ts'
import { haveCommon, type Identity, type IsPlatform } from './same-account.ts'

/** What a proposal rests on; the contract carries the same words. */
type ProposalBasis =
  | 'known-account'
  | 'folder'
  | 'title'
  | 'email'
  | 'user-name'
  | 'same-login'
  | 'only-guardian'
  | 'none'

/** A guess at whose an account is; always shown, and the guardian may change it. */
export interface PeopleProposal {
  readonly holderId?: PersonId | undefined
  readonly subjectIds: readonly PersonId[]
  readonly basis: ProposalBasis
  /** The service is about children, there are children, and nothing says which: somebody should look. */
  readonly unsure: boolean
}

export interface ProposalInput extends Identity {
  readonly folder?: string | undefined
  /** The service keeps data about children. */
  readonly forChildren: boolean
}

const childKinds: ReadonlySet<ServiceKind> = new Set(['toy', 'game', 'school', 'childcare', 'club'])

/** True where a service is made for children or is known to hold data about them. */
export const isForChildren = (service: Service): boolean =>
  childKinds.has(service.kind) || service.holds.some(({ role }) => role === 'child')

const wordsOf = (text: string): readonly string[] =>
  isAscii(text)
    ? text
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
    : text
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}]+/u)

const plainWords = (text: string): readonly string[] =>
  text === '' ? [] : wordsOf(text).filter((word) => word !== '')

/** Names this long also count at the start of a word (`sophieplays`); shorter ones meet other words. */
const longName = 5

const allChildren: ReadonlySet<string> = new Set(['kids', 'children', 'kinder', 'enfants'])

/** First names that belong to one person only. */
const firstNames = (people: readonly Person[]): ReadonlyMap<string, Person> => {
  const names = people.map((person) => plainWords(person.name)[0] ?? '')
  return new Map(
    people.flatMap((person, index) => {
      const name = names[index] ?? ''
      const unique = names.indexOf(name) === names.lastIndexOf(name)
      return name !== '' && unique ? [[name, person] as const] : []
    }),
  )
}

const loginText = (login: string | undefined): string | undefined => login?.trim().toLowerCase()

/** Says who holds most of the accounts with a login. */
const holdersByLogin = () => {
  const tally = new Map<string, Map<PersonId, number>>()
  return {
    count: ({ userName, email, holderId }: Account): void => {
      for (const login of new Set([loginText(userName), loginText(email)])) {
        if (!login) continue
        const counts = tally.get(login) ?? new Map<PersonId, number>()
        tally.set(login, counts.set(holderId, (counts.get(holderId) ?? 0) + 1))
      }
    },
    most: (login: string | undefined): PersonId | undefined => {
      const counts = tally.get(loginText(login) ?? '') ?? []
      return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
    },
  }
}

/** Guesses whose accounts are. */
export interface PeopleProposer {
  /** Takes in an account of the vault. All of them come before the first guess. */
  know(account: Account, fingerprints: readonly Fingerprint[]): void
  propose(input: ProposalInput): PeopleProposal
}

/**
 * Makes the guesser for a household; `isPlatform` tells which services many schools share. In this order: the same account is known already; a first name in
 * folder, title, e-mail or user name (a child's name in an e-mail means the child holds the account,
 * elsewhere that it is about the child); an earlier account with the same login; the only guardian.
 */
export const peopleProposer = (
  people: readonly Person[],
  isPlatform: IsPlatform,
): PeopleProposer => {
  interface Known {
    readonly account: Account
    readonly digests: ReadonlySet<string>
  }
  const known = indexKnownAccounts<Known>(
    ({ account, digests }) => ({ ...account, digests }),
    isPlatform,
  )
  const byLogin = holdersByLogin()
  const byName = firstNames(people)
  const children = people.filter(({ role }) => role === 'child')
  const guardians = people.filter(({ role }) => role === 'guardian')
  const longNames = [...byName].filter(([name]) => name.length >= longName)

  const namedIn = (text: string | undefined): readonly Person[] => {
    const words = plainWords(text ?? '')
    const named = words.flatMap(
      (word) => byName.get(word) ?? longNames.find(([name]) => word.startsWith(name))?.[1] ?? [],
    )
    if (named.length > 0) return [...new Set(named)]
    return words.some((word) => allChildren.has(word)) ? children : []
  }

  /** Two people may have an account with one login each: the secret tells them apart. */
  const sameAccount = (input: ProposalInput): Account | undefined => {
    let first: Account | undefined
    for (const { account, digests } of known.find(input)) {
      if (haveCommon(digests, input.digests)) return account
      first ??= account
    }
    return first
  }

  const propose = (input: ProposalInput): PeopleProposal => {
    const same = sameAccount(input)
    if (same)
      return {
        holderId: same.holderId,
        subjectIds: same.subjectIds,
        basis: 'known-account',
        unsure: false,
      }
    const inEmail = namedIn(input.email?.replace(/@.*$/s, ''))
    const hints: readonly (readonly [ProposalBasis, readonly Person[]])[] = [
      ['folder', namedIn(input.folder)],
      ['title', namedIn(input.title)],
      ['email', inEmail],
      ['user-name', namedIn(input.userName)],
    ]
    const hint = hints.find(([, persons]) => persons.length > 0)
    const named = hints.flatMap(([, persons]) => persons)
    const earlier = byLogin.most(input.email) ?? byLogin.most(input.userName)
    const holderId =
      named.find(({ role }) => role === 'guardian')?.id ??
      inEmail[0]?.id ??
      earlier ??
      (guardians.length === 1 ? guardians[0]?.id : undefined)
    // The strongest hint says which children; weaker ones may name a brother whose machine it was.
    const about = (hint?.[1] ?? []).filter(({ role }) => role === 'child').map(({ id }) => id)
    const onlyChild = children.length === 1 && input.forChildren ? [children[0]?.id] : []
    const subjects = new Set(
      [
        ...(about.length === 0 || input.email !== undefined ? [holderId] : []),
        ...(about.length === 0 ? onlyChild : about),
      ].filter((id) => id !== undefined),
    )
    return {
      holderId,
      subjectIds: [...subjects],
      basis: hint?.[0] ?? (earlier ? 'same-login' : holderId ? 'only-guardian' : 'none'),
      unsure:
        input.forChildren && children.length > 0 && !children.some(({ id }) => subjects.has(id)),
    }
  }

  return {
    know: (account, fingerprints) => {
      known.add({ account, digests: new Set(fingerprints.map(({ digest }) => digest)) })
      byLogin.count(account)
    },
    propose,
  }
}
