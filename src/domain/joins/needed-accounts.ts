import type { Account } from '../model/account.ts'
import type { ServiceKind } from '../model/service.ts'
import { quietServices } from '../surface/quiet-services.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'

/** A family cannot have its school, nursery, doctor or bank erase what they need; to ask for less is another step. */
const neededKinds: readonly ServiceKind[] = ['school', 'childcare', 'health', 'money']

const kindOf = ({ serviceId }: Account, { services }: InventoryIndex): ServiceKind | undefined =>
  serviceId === undefined ? undefined : services.get(serviceId)?.kind

/** True for an account that no plan proposes to delete. */
export const isNeeded = (account: Account, index: InventoryIndex): boolean => {
  const kind = kindOf(account, index)
  return kind !== undefined && neededKinds.includes(kind)
}

/** True for an account with a service that a summary does not name (P10). */
export const isQuiet = ({ serviceId }: Account, { catalogue }: InventoryIndex): boolean =>
  serviceId !== undefined && quietServices(catalogue).has(serviceId)
