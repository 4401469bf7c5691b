import type { Account } from '../model/account.ts'
import type { InventoryIndex } from './inventory-index.ts'

/** True for an account nobody can sign in to: the family said so, or its service is suspended or closed. */
export const isSuspended = (
  account: Account,
  { services }: Pick<InventoryIndex, 'services'>,
): boolean => {
  const service = account.serviceId === undefined ? undefined : services.get(account.serviceId)
  return (
    account.status === 'service-suspended' ||
    service?.status === 'suspended' ||
    service?.status === 'closed'
  )
}
