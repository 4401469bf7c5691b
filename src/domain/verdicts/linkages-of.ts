import type { Exposure, Linkage } from '../model/exposure.ts'
import type { Account } from '../model/account.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import { locatingClasses } from '../knowledge/known-classes.ts'

export interface ExposedPerson {
  readonly person: Person
  readonly exposures: readonly Exposure[]
}

const isOut = ({ state }: Exposure): boolean => state === 'exposed' || state === 'ask'

/** The account in which the two can be put together: one with both in it, else one of the same holder. */
const joint = (
  childId: PersonId,
  child: ReadonlySet<AccountId>,
  holders: ReadonlySet<PersonId>,
  through: readonly AccountId[],
  accounts: ReadonlyMap<AccountId, Account>,
): AccountId | undefined =>
  through.find((id) => accounts.get(id)?.subjectIds.includes(childId) && child.has(id)) ??
  through.find((id) => {
    const account = accounts.get(id)
    return account !== undefined && holders.has(account.holderId)
  })

/**
 * Who leads to whose door: a child of whom anything was lost, and somebody else in the same account, or in an
 * account of the same holder in the same breach, of whom a locating fact was lost (`locatingClasses`: home
 * address, location and its history). The company keeps such accounts together, so a thief can. Facts lost about the child
 * directly need no link. One linkage per child, other person and fact.
 */
export const linkagesOf = (
  exposed: readonly ExposedPerson[],
  accounts: ReadonlyMap<AccountId, Account>,
): readonly Linkage[] => {
  const open = exposed.map(({ person, exposures }) => ({ person, out: exposures.filter(isOut) }))
  return open.flatMap(({ person: child, out }) => {
    if (child.role !== 'child' || out.length === 0) return []
    const known = new Set(out.map(({ dataClass }) => dataClass))
    const childAccounts = new Set(out.flatMap(({ accountIds }) => accountIds))
    const holders = new Set([...childAccounts].flatMap((id) => accounts.get(id)?.holderId ?? []))
    return open
      .filter(({ person }) => person.id !== child.id)
      .flatMap(({ person: through, out: theirs }) =>
        theirs
          .filter(({ dataClass }) => locatingClasses.includes(dataClass) && !known.has(dataClass))
          .flatMap(({ dataClass, accountIds }): readonly Linkage[] => {
            const accountId = joint(child.id, childAccounts, holders, accountIds, accounts)
            if (accountId === undefined) return []
            return [{ childId: child.id, throughId: through.id, dataClass, accountId }]
          }),
      )
  })
}
