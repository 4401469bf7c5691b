import type { Account } from '../../domain/model/account.ts'
import type { PersonId } from '../../domain/model/id.ts'
import type { Person } from '../../domain/model/person.ts'
import { sharedEmail } from '../../domain/matching/shared-text.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/** An e-mail address of the inventory that may be looked up. */
export interface OfferedAddress {
  /** In the form in which addresses are compared. */
  readonly address: string
  readonly holderIds: readonly PersonId[]
  /** Children who hold an account with it, one marked *theirs* too: they have to know first (P10). */
  readonly childIds: readonly PersonId[]
  /** Those marked *theirs* are not counted. */
  readonly accounts: number
}

/** What the wire carries as one line, and a path as one part; an import may have put anything there. */
const canBeAsked = (address: string): boolean =>
  address.length <= 200 && address.isWellFormed() && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(address)

const holdersOf = (accounts: readonly Account[]): readonly PersonId[] => [
  ...new Set(accounts.map(({ holderId }) => holderId)),
]

/** The addresses of an inventory by themselves, in their order; those only in accounts marked *theirs* are left out. */
export const offeredAddresses = (inventory: {
  readonly accounts: readonly Account[]
  readonly people: readonly Person[]
}): ReadonlyMap<string, OfferedAddress> => {
  const children = new Set(
    inventory.people.filter(({ role }) => role === 'child').map(({ id }) => id),
  )
  const byAddress = Map.groupBy(inventory.accounts, (account) => sharedEmail(account) ?? '')
  const offered = [...byAddress].flatMap(([address, all]): OfferedAddress[] => {
    const accounts = all.filter(({ theirs }) => !theirs)
    if (accounts.length === 0 || !canBeAsked(address)) return []
    const childIds = holdersOf(all).filter((id) => children.has(id))
    return [{ address, holderIds: holdersOf(accounts), childIds, accounts: accounts.length }]
  })
  return new Map(
    offered
      .toSorted((a, b) => (a.address < b.address ? -1 : 1))
      .map((one) => [one.address, one] as const),
  )
}

/** `offeredAddresses` of an open vault. */
export const offeredIn = (vault: OpenVault): ReadonlyMap<string, OfferedAddress> =>
  offeredAddresses({ accounts: vault.accounts.list(), people: vault.people.list() })
