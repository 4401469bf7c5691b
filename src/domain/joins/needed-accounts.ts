import type { Account } from '../model/account.ts'
import type { ServiceKind } from '../model/service.ts'
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

/** What a summary does not name (P10). */
const quietKinds: readonly ServiceKind[] = ['health', 'money']

/** True for a kind of service whose very name says something about a person. */
export const isQuietKind = (kind: ServiceKind): boolean => quietKinds.includes(kind)

/** True for an account with a service whose very name says something about a person. */
export const isQuiet = (account: Account, index: InventoryIndex): boolean => {
  const kind = kindOf(account, index)
  return kind !== undefined && isQuietKind(kind)
}
