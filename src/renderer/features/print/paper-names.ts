import { maskEmail } from '../../../domain/checklists/mask-email.ts'
import type { Account } from '../../../domain/model/account.ts'
import type { PersonId, ServiceId } from '../../../domain/model/id.ts'
import type { Person } from '../../../domain/model/person.ts'
import type { Service, ServiceKind } from '../../../domain/model/service.ts'
import { isQuietKind, type QuietKind } from '../../../domain/surface/quiet-kind.ts'

/** Kinds of place whose name says where a child is on a weekday. */
export const placeKinds = ['school', 'childcare'] as const
export type PlaceKind = (typeof placeKinds)[number]

export interface PaperNamesInput {
  readonly people: readonly Person[]
  readonly accounts: readonly Account[]
  readonly service: (id: ServiceId) => Service | undefined
  /** The guardian chose to have schools named. */
  readonly namesPlaces: boolean
  /** What stands for the name of a place: `the school portal`. */
  readonly placeWords: Readonly<Record<PlaceKind, string>>
  /** On summaries, what stands for a service whose very name says something (P10): `a health service`. */
  readonly quietWord?: ((kind: QuietKind) => string) | undefined
}

/** What an account is called on paper. */
export interface PaperAccount {
  readonly service: string
  readonly holder: string
  /** Masked; undefined where none is known. */
  readonly email: string | undefined
}

/** The names that may stand on a printed page (P7). */
export interface PaperNames {
  /** The first name. */
  readonly person: (id: PersonId) => string
  readonly service: (id: ServiceId) => string
  readonly account: (account: Account) => PaperAccount
  /** The values for a step's sentences, with private names taken out. */
  readonly params: (
    params: Readonly<Record<string, string>>,
    account: Account | undefined,
  ) => Readonly<Record<string, string>>
}

const veil = '•••'

const isPlace = (kind: ServiceKind): kind is PlaceKind =>
  placeKinds.some((placeKind) => placeKind === kind)

/** The name up to the first space: `Mia` of `Mia Rivera`. */
export const firstName = (name: string): string => name.trim().split(/\s+/u)[0] ?? ''

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(text)

const addressOf = (account: Account): string | undefined =>
  account.email ??
  (account.userName !== undefined && isAddress(account.userName) ? account.userName : undefined)

/** The names that change, by what stands in a step's sentences. */
type Renamed = ReadonlyMap<string, string>

/**
 * Replaces whole entries of a text whose entries are joined by commas, as `stepParams` writes them. A name may have
 * commas itself, so the longest that stands at a place counts; and what was put in is not looked at again.
 */
const replaceEntries = (text: string, renamed: Renamed): string => {
  const parts = text.split(', ')
  const entries: string[] = []
  for (let start = 0; start < parts.length;) {
    let end = parts.length
    while (end > start + 1 && !renamed.has(parts.slice(start, end).join(', '))) end -= 1
    const entry = parts.slice(start, end).join(', ')
    entries.push(renamed.get(entry) ?? entry)
    start = end
  }
  return entries.join(', ')
}

/**
 * Looks up names for paper (P7): first names; the catalogue's name of a service instead of what the
 * family calls the account, which may hold a user name; no school or nursery unless chosen; no user
 * name, and no e-mail address but masked.
 */
export const paperNames = (input: PaperNamesInput): PaperNames => {
  const { people, accounts, namesPlaces, placeWords, quietWord } = input
  const nameOf = ({ name, kind, origin }: Service): string => {
    if (namesPlaces) return name
    if (quietWord && isQuietKind(kind)) return quietWord(kind)
    return origin === 'own' && isPlace(kind) ? placeWords[kind] : name
  }
  const titleOf = (account: Account): string => {
    const service = account.serviceId === undefined ? undefined : input.service(account.serviceId)
    if (service) return nameOf(service)
    return [account.email, account.userName]
      .filter((text) => text !== undefined && text !== '')
      .reduce<string>((title, text) => title.replaceAll(text ?? veil, veil), account.title)
  }
  const person = (id: PersonId): string =>
    firstName(people.find((one) => one.id === id)?.name ?? '')
  const ownServices = accounts.flatMap((account) => {
    const service = account.serviceId === undefined ? undefined : input.service(account.serviceId)
    return service?.origin === 'own' ? [service] : []
  })
  const titles = accounts.map((one) => [one.title, titleOf(one), one.serviceId] as const)
  const own = ownServices.map((one) => [one.name, nameOf(one)] as const)
  const breachNames: Renamed = new Map(own)
  // Where a service is known, a sentence has its name, and what the family calls some account is no other word for it.
  const others: Renamed = new Map([
    ...titles.flatMap(([from, to, id]) =>
      id === undefined || !input.service(id) ? [[from, to] as const] : [],
    ),
    ...own,
    ...people.map((one) => [one.name, firstName(one.name)] as const),
  ])
  const accountNames: Renamed = new Map([
    ...others,
    ...titles.map(([from, to]) => [from, to] as const),
  ])
  const renamedIn = (param: string): Renamed => {
    if (param === 'account') return accountNames
    return param === 'breach' ? breachNames : others
  }
  return {
    person,
    service: (id) => {
      const service = input.service(id)
      return service ? nameOf(service) : id
    },
    account: (account) => {
      const address = addressOf(account)
      return {
        service: titleOf(account),
        holder: person(account.holderId),
        email: address === undefined ? undefined : maskEmail(address),
      }
    },
    params: (params, account) => ({
      ...Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          replaceEntries(value, renamedIn(name)),
        ]),
      ),
      ...(account && { service: titleOf(account), account: titleOf(account) }),
    }),
  }
}
