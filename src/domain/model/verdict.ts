import type { AccountId, BreachId } from './id.ts'
import type { PartialDate } from './partial-date.ts'

/** How sure we are that an account is in a breach, from worst to best known; `could-not-check` is not good news (P6). */
export const verdictLevels = [
  'confirmed',
  'likely',
  'possible',
  'could-not-check',
  'unlikely',
  'not-affected',
] as const
export type VerdictLevel = (typeof verdictLevels)[number]

export const reasonCodes = [
  'notice-arrived',
  'address-found',
  'ruled-out-by-guardian',
  'ruled-out-contradicted',
  'opened-after-end',
  'deleted-before-start-confirmed',
  'deleted-before-start-unconfirmed',
  'opened-before-end',
  'existed-before-end',
  'breach-unverified',
  'reached-through-platform',
  'opening-unknown',
  'opening-straddles-end',
  'existed-by-says-nothing',
  'breach-undated',
  'end-taken-from-disclosure',
  'end-taken-from-hibp',
  'service-unknown',
  'search-found-nothing',
  'search-failed',
  'not-searched',
  'hibp-retired',
  'hibp-sensitive',
  'a-day-apart',
  'raises-nothing',
  'advice-only',
  'scrape-public-only',
  'stuffing-reused-only',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** A reason as data: the interface has one translatable sentence per code. Dates in `params` are ISO texts. */
export interface Reason {
  readonly code: ReasonCode
  readonly params: Readonly<Record<string, string>>
}

export interface Verdict {
  readonly level: VerdictLevel
  /** The deciding reason first; never empty. */
  readonly reasons: readonly Reason[]
}

/** What the household has learned about one account in one breach. */
export interface Evidence {
  readonly breachId: BreachId
  readonly accountId: AccountId
  /** The day the service's own notice arrived. */
  readonly noticeArrived?: PartialDate | undefined
  readonly ruledOut?: { readonly on: PartialDate; readonly reason: string } | undefined
  readonly search?:
    | { readonly on: PartialDate; readonly outcome: 'found' | 'not-found' | 'failed' }
    | undefined
}
