import type { Account } from '../../../domain/model/account.ts'
import type { ServiceId } from '../../../domain/model/id.ts'
import type { AccountDraft } from './account-draft.ts'
import type { Recognised } from './recognised-service.tsx'

/**
 * The service to be saved with an account. One that was recognised and left alone is nobody's word: it is not saved,
 * so that a better catalogue recognises it anew.
 */
export const namedService = (
  draft: Pick<AccountDraft, 'serviceId'>,
  account: Pick<Account, 'serviceId'>,
  recognised: Recognised,
): ServiceId | undefined =>
  recognised && draft.serviceId === account.serviceId ? undefined : draft.serviceId
