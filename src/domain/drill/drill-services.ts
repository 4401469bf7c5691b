import type { PersonId, ServiceId } from '../model/id.ts'
import { dayNumber, type PartialDate } from '../model/partial-date.ts'
import { isErased } from '../surface/matrix-rows.ts'
import { quietServices } from '../surface/quiet-services.ts'
import { holdingsOf } from '../verdicts/holdings-of.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'

/** A service a drill can be held for. */
export interface DrillService {
  readonly serviceId: ServiceId
  readonly accounts: number
  /** Whose data is there, the household's order. */
  readonly personIds: readonly PersonId[]
  /** How much its loss would hurt: the weights of what it holds that is true, a child's twice. */
  readonly hurt: number
}

/**
 * The services and platforms that hold something of the family, what would hurt most first. Accounts marked *theirs*
 * play no part, so that nothing is said of a service that only they have (P10).
 */
export const drillServices = (index: InventoryIndex): readonly DrillService[] => {
  const place = new Map(index.inventory.people.map(({ id }, at) => [id, at]))
  return [...index.accountsOfService]
    .flatMap(([serviceId, all]): DrillService[] => {
      const accounts = all.filter((account) => !isErased(account))
      if (!index.services.has(serviceId) || accounts.length === 0) return []
      const hurt = accounts.reduce(
        (sum, account) =>
          sum +
          account.subjectIds.reduce((ofAccount, id) => {
            const person = index.people.get(id)
            if (!person) return ofAccount
            const weights = holdingsOf(account, person, index)
              .filter(({ fidelity }) => fidelity === 'real')
              .reduce((all, one) => all + (index.dataClasses.get(one.dataClass)?.weight ?? 0), 0)
            return ofAccount + weights * (person.role === 'child' ? 2 : 1)
          }, 0),
        0,
      )
      const personIds = [...new Set(accounts.flatMap(({ subjectIds }) => subjectIds))].toSorted(
        (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0),
      )
      return [{ serviceId, accounts: accounts.length, personIds, hurt }]
    })
    .toSorted((a, b) => b.hurt - a.hurt || (a.serviceId < b.serviceId ? -1 : 1))
}

/** So many of the worst take turns. */
const inTurn = 5

/**
 * The service of a surprise drill: one of those whose loss would hurt most, another each day. A sensitive service is
 * not brought up unasked (P10). `undefined` where there is none.
 */
export const surpriseService = (
  index: InventoryIndex,
  today: PartialDate,
): ServiceId | undefined => {
  const quiet = quietServices(index.catalogue)
  const worst = drillServices(index)
    .filter(({ serviceId }) => !quiet.has(serviceId))
    .slice(0, inTurn)
  return worst[dayNumber(today) % worst.length]?.serviceId
}
