import type { AccountStatus, TwoFactorState } from './account.ts'
import type { PersonId, ServiceId } from './id.ts'
import type { PartialDate } from './partial-date.ts'

/** What one edit may set on many accounts: what is not given stays, and `null` empties. */
export interface AccountChange {
  readonly status?: AccountStatus | undefined
  readonly opened?: PartialDate | null | undefined
  readonly deleted?: PartialDate | null | undefined
  readonly erasureConfirmed?: boolean | undefined
  readonly twoFactor?: TwoFactorState | undefined
  readonly passwordChanged?: PartialDate | null | undefined
  readonly serviceId?: ServiceId | null | undefined
  readonly holderId?: PersonId | undefined
  /** Never empty. */
  readonly subjectIds?: readonly PersonId[] | undefined
  readonly theirs?: boolean | undefined
}

/** What an edit of many may set, by name. */
export const changeableFields = [
  'status',
  'opened',
  'deleted',
  'erasureConfirmed',
  'twoFactor',
  'passwordChanged',
  'serviceId',
  'holderId',
  'subjectIds',
  'theirs',
] as const satisfies readonly (keyof AccountChange)[]
