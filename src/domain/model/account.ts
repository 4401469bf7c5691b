import type { AccountId, ImportBatchId, PersonId, ServiceId } from './id.ts'
import type { PartialDate } from './partial-date.ts'

/** An enrolment is a relation without a login: a school, a swim club, a party booking. */
export const accountKinds = ['account', 'enrolment'] as const
export type AccountKind = (typeof accountKinds)[number]

export const accountStatuses = [
  'active',
  'dormant',
  'deletion-requested',
  'deleted',
  'service-suspended',
] as const
export type AccountStatus = (typeof accountStatuses)[number]

export const twoFactorStates = ['yes', 'no', 'unknown'] as const
export type TwoFactorState = (typeof twoFactorStates)[number]

export interface Account {
  readonly id: AccountId
  readonly kind: AccountKind
  /** Absent while nobody has said which service it is: then nothing about it can be checked. */
  readonly serviceId?: ServiceId | undefined
  /** What the family calls it; usually the service's name. */
  readonly title: string
  readonly holderId: PersonId
  /** The people whose data is in it; never empty. */
  readonly subjectIds: readonly PersonId[]
  /** Origins only (`https://www.roblox.com`, `android://com.roblox.client`), no path, no query. */
  readonly origins: readonly string[]
  readonly userName?: string | undefined
  readonly email?: string | undefined
  /** Confirmed by the guardian or the service. */
  readonly opened?: PartialDate | undefined
  /** An upper bound of the opening, such as the "created" date of an export: raises a verdict, never lowers one. */
  readonly existedBy?: PartialDate | undefined
  readonly deleted?: PartialDate | undefined
  /** The service confirmed the erasure in writing. */
  readonly erasureConfirmed: boolean
  /** Only from a source that means it: the guardian, Firefox timePasswordChanged, Bitwarden passwordRevisionDate. */
  readonly passwordChanged?: PartialDate | undefined
  readonly status: AccountStatus
  readonly twoFactor: TwoFactorState
  /** Platforms it uses to process data (PowerSchool for a school). */
  readonly platformIds: readonly ServiceId[]
  /** Belongs to the young person alone: counted, not named, printed or searched (P10). */
  readonly theirs: boolean
  readonly importBatchId?: ImportBatchId | undefined
  /**
   * Anything the family or an export wrote about it. Only where one account is read by itself and in the open
   * export, never in lists and never in print.
   */
  readonly notes?: string | undefined
}
