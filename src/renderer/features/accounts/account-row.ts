import type { Account } from '../../../domain/model/account.ts'
import type { FingerprintKind } from '../../../domain/model/fingerprint.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { earliestDay } from '../../../domain/model/partial-date.ts'
import type { Service } from '../../../domain/model/service.ts'
import type { Person } from '../../../domain/model/person.ts'

/** An account with all that its line shows and all that it is filtered and sorted by. */
export interface AccountRow {
  readonly account: Account
  readonly service: Service | undefined
  readonly holder: Person | undefined
  /** In the order of the household. */
  readonly subjects: readonly Person[]
  /** The address it is known by, or else the user name. */
  readonly address: string | undefined
  readonly shared: readonly FingerprintKind[]
  /** How many breaches it is in or may be in. */
  readonly breaches: number
  /** Something that it holds is only assumed. */
  readonly isUnconfirmed: boolean
  /** The first day it can have begun; an empty text where nothing is known. */
  readonly sinceDay: string
}

/** What is known of accounts beside themselves; all of it may still be on its way. */
export interface AccountMarks {
  /** Which secrets each account shares with another. */
  readonly shared: ReadonlyMap<AccountId, readonly FingerprintKind[]>
  readonly breaches: ReadonlyMap<AccountId, number>
  readonly unconfirmed: ReadonlySet<AccountId>
}

export interface AccountRowsInput {
  readonly accounts: readonly Account[]
  readonly people: readonly Person[]
  readonly service: (id: NonNullable<Account['serviceId']>) => Service | undefined
  readonly marks: AccountMarks
}

/** One row per account. Accounts that are *theirs* have none: they are counted and not named (P10). */
export const accountRows = (input: AccountRowsInput): readonly AccountRow[] => {
  const byId = new Map(input.people.map((person) => [person.id, person]))
  const { shared, breaches, unconfirmed } = input.marks
  return input.accounts
    .filter(({ theirs }) => !theirs)
    .map((account) => {
      const { email, userName, opened, existedBy } = account
      const since = opened ?? existedBy
      return {
        account,
        service: account.serviceId === undefined ? undefined : input.service(account.serviceId),
        holder: byId.get(account.holderId),
        subjects: input.people.filter(({ id }) => account.subjectIds.includes(id)),
        address: email ?? userName,
        shared: shared.get(account.id) ?? [],
        breaches: breaches.get(account.id) ?? 0,
        isUnconfirmed: unconfirmed.has(account.id),
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
