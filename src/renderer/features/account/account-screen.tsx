import type { ReactElement } from 'react'
import type { AccountId } from '../../../domain/model/id.ts'
import { ExistingAccount } from './existing-account.tsx'
import { NewAccount } from './new-account.tsx'

export interface AccountScreenProps {
  /** Undefined for a new account. */
  readonly accountId: AccountId | undefined
}

/** One account or enrolment: what is known of it, and the form to say more. */
export function AccountScreen({ accountId }: AccountScreenProps): ReactElement {
  return accountId === undefined ? <NewAccount /> : <ExistingAccount accountId={accountId} />
}
