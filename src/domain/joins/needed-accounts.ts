import type { Account } from '../model/account.ts'
import type { ServiceKind } from '../model/service.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'

/**
 * A family cannot have its school, nursery, doctor or bank erase what they need, and other accounts hang on the one with
 * Apple, Google or Microsoft; to ask for less is another step.
 */
const neededKinds: readonly ServiceKind[] = [
  'school',
  'childcare',
  'health',
  'money',
  'platform-account',
]

/** True for an account that no plan proposes to delete. */
export const isNeeded = ({ serviceId }: Account, { services }: InventoryIndex): boolean => {
  const kind = serviceId === undefined ? undefined : services.get(serviceId)?.kind
  return kind !== undefined && neededKinds.includes(kind)
}
