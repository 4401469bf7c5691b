import type { AccountId } from './id.ts'
import type { PartialDate } from './partial-date.ts'

export const fingerprintKinds = ['password', 'answer'] as const
export type FingerprintKind = (typeof fingerprintKinds)[number]

/** A coarse class, kept because the password itself is gone. */
export const passwordStrengths = ['weak', 'fair', 'strong'] as const
export type PasswordStrength = (typeof passwordStrengths)[number]

/** Whether a password stood in Pwned Passwords on the day it was imported; asked only where the guardian said so. */
export const leakOutcomes = ['seen', 'not-seen', 'could-not-check'] as const
export type LeakOutcome = (typeof leakOutcomes)[number]

/**
 * What is left of a password or security answer (P2): equality and nothing else.
 * `digest` is the hex of HMAC-SHA-256 under a key inside the vault; it never crosses the wire.
 */
export interface Fingerprint {
  readonly accountId: AccountId
  readonly kind: FingerprintKind
  readonly digest: string
  /** The security question as written; only with `answer`. */
  readonly question?: string | undefined
  readonly strength?: PasswordStrength | undefined
  /** The days it was seen in use by us. It may have been in force long before `firstSeen`. */
  readonly firstSeen: PartialDate
  readonly lastSeen: PartialDate
  /** Only with `password`. Says nothing of where else the password is used. */
  readonly leak?: { readonly outcome: LeakOutcome; readonly on: PartialDate } | undefined
}
