import type { AccountId, BreachId, PersonId, ServiceId } from '../model/id.ts'
import { isQuietAccount } from '../surface/quiet-account.ts'
import { isQuietBreach } from '../surface/quiet-breach.ts'
import { quietServices } from '../surface/quiet-services.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { findIndex, type FindIndex } from './find-index.ts'

export interface FoundAccount {
  readonly id: AccountId
  readonly holderId: PersonId
}

/** All that the program knows by name, ready to be searched. */
export interface HouseholdFinds {
  readonly accounts: FindIndex<FoundAccount>
  readonly services: FindIndex<ServiceId>
  readonly breaches: FindIndex<BreachId>
}

const prepare = (index: InventoryIndex): HouseholdFinds => {
  const { accounts, services, catalogue, accountsOfService } = index
  const quiet = quietServices(catalogue)
  return {
    // Those marked *theirs* are not in the index at all (P10).
    accounts: findIndex(
      [...accounts.values()].map((account) => {
        const service = account.serviceId && services.get(account.serviceId)
        return {
          target: { id: account.id, holderId: account.holderId },
          name: account.title,
          also: service && service.name !== account.title ? [service.name] : [],
          isQuiet: isQuietAccount(account, index),
          isOurs: true,
        }
      }),
    ),
    services: findIndex(
      catalogue.services.map(({ id, name, formerNames }) => ({
        target: id,
        name,
        also: formerNames,
        isQuiet: quiet.has(id),
        isOurs: accountsOfService.has(id),
      })),
    ),
    breaches: findIndex(
      catalogue.breaches.map(({ id, name, services: affected, hibp }) => ({
        target: id,
        name,
        isQuiet: isQuietBreach({ services: affected, hibp }, index),
        also: affected.flatMap(({ serviceId }) => services.get(serviceId)?.name ?? []),
        isOurs: affected.some(({ serviceId }) => accountsOfService.has(serviceId)),
      })),
    ),
  }
}

const prepared = new WeakMap<InventoryIndex, HouseholdFinds>()

/** What can be found in an inventory and its catalogue; prepared once for each. */
export const householdFinds = (index: InventoryIndex): HouseholdFinds => {
  const known = prepared.get(index) ?? prepare(index)
  prepared.set(index, known)
  return known
}
