import type { AccountStatus, TwoFactorState } from './account.ts'
import type { PersonId } from './id.ts'
import type { ServiceKind } from './service.ts'

/** What the table of accounts can show of each; `title` is always there. */
export const accountColumns = [
  'title',
  'people',
  'login',
  'kind',
  'opened',
  'password-changed',
  'status',
  'two-factor',
  'shared',
  'breaches',
] as const
export type AccountColumn = (typeof accountColumns)[number]

/** Things about an account that somebody may want to look at together. */
export const accountMarks = [
  'breached',
  'shared-password',
  'shared-answer',
  'unknown-date',
  'unconfirmed',
  'unnamed',
  'enrolment',
] as const
export type AccountMark = (typeof accountMarks)[number]

/** Which accounts to show: all that is given must hold; within a list any one will do. */
export interface AccountFilter {
  /** Searched for in titles, names of services, addresses, user names and e-mail addresses. */
  readonly text: string
  readonly personIds: readonly PersonId[]
  readonly kinds: readonly ServiceKind[]
  readonly statuses: readonly AccountStatus[]
  readonly twoFactor: readonly TwoFactorState[]
  readonly marks: readonly AccountMark[]
}

/** A filter somebody gave a name, to use it again. */
export interface SavedFilter {
  readonly id: string
  readonly name: string
  readonly filter: AccountFilter
}
