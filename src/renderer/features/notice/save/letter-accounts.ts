import type { Account } from '../../../../domain/model/account.ts'
import type { ServiceId } from '../../../../domain/model/id.ts'

/** The accounts a letter may have come for: of the chosen services or on them, and none marked *theirs* (P10). */
export const letterAccounts = (
  accounts: readonly Account[],
  serviceIds: readonly ServiceId[],
): readonly Account[] =>
  accounts.filter(
    ({ theirs, serviceId, platformIds }) =>
      !theirs &&
      ((serviceId !== undefined && serviceIds.includes(serviceId)) ||
        platformIds.some((id) => serviceIds.includes(id))),
  )
