import type { Account } from '../model/account.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { quietServices } from './quiet-services.ts'

/** True for an account with a service that a summary does not name (P10). */
export const isQuietAccount = (
  { serviceId }: Pick<Account, 'serviceId'>,
  { catalogue }: Pick<InventoryIndex, 'catalogue'>,
): boolean => serviceId !== undefined && quietServices(catalogue).has(serviceId)
