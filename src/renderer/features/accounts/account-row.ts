import type { Account } from '../../../domain/model/account.ts'
import type { FingerprintKind } from '../../../domain/model/fingerprint.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { earliestDay } from '../../../domain/model/partial-date.ts'
import type { Service } from '../../../domain/model/service.ts'
import type { Person } from '../../../domain/model/person.ts'

/** An account with all that its line shows and all that it is found by. */
export interface AccountRow {
  readonly account: Account
  readonly service: Service | undefined
  readonly holder: Person | undefined
  /** In the order of the household. */
  readonly subjects: readonly Person[]
  /** The address it is known by, or else the user name. */
  readonly address: string | undefined
  readonly shared: readonly FingerprintKind[]
  /** Folded texts of the title, the service, the user name and the address. */
  readonly haystack: string
  /** The first day it can have begun; an empty text where nothing is known. */
  readonly sinceDay: string
}

export interface AccountRowsInput {
  readonly accounts: readonly Account[]
  readonly people: readonly Person[]
  readonly service: (id: NonNullable<Account['serviceId']>) => Service | undefined
  /** Which secrets each account shares with another. */
  readonly shared: ReadonlyMap<AccountId, readonly FingerprintKind[]>
}

/** A text as it is compared in searches: without case and accents. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** One row per account. Accounts that are *theirs* have none: they are counted and not named (P10). */
export const accountRows = (input: AccountRowsInput): readonly AccountRow[] => {
  const byId = new Map(input.people.map((person) => [person.id, person]))
  return input.accounts
    .filter(({ theirs }) => !theirs)
    .map((account) => {
      const service = account.serviceId === undefined ? undefined : input.service(account.serviceId)
      const { title, userName, email, opened, existedBy } = account
      const since = opened ?? existedBy
      const texts = [title, service?.name, ...(service?.formerNames ?? []), userName, email]
      return {
        account,
        service,
        holder: byId.get(account.holderId),
        subjects: input.people.filter(({ id }) => account.subjectIds.includes(id)),
        address: email ?? userName,
        shared: input.shared.get(account.id) ?? [],
        haystack: folded(texts.filter((text) => text !== undefined).join('\n')),
        sinceDay: since === undefined ? '' : earliestDay(since),
      }
    })
}

/** The shared secrets by account, from the groups that the wire gives. */
export const sharedByAccount = (
  groups: readonly { readonly kind: FingerprintKind; readonly accountIds: readonly AccountId[] }[],
): ReadonlyMap<AccountId, readonly FingerprintKind[]> => {
  const found = new Map<AccountId, readonly FingerprintKind[]>()
  for (const { kind, accountIds } of groups) {
    for (const id of accountIds) {
      const kinds = found.get(id) ?? []
      if (!kinds.includes(kind)) found.set(id, [...kinds, kind])
    }
  }
  return found
}
