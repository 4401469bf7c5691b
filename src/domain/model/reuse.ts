import type { AccountId } from './id.ts'

export const reuseKinds = ['password', 'answer', 'email', 'user-name'] as const
export type ReuseKind = (typeof reuseKinds)[number]

/** Accounts that share a secret or an address. Two accounts at least, ids sorted. */
export interface ReuseGroup {
  /** Stable within one computation; carries nothing of the secret. */
  readonly id: string
  readonly kind: ReuseKind
  readonly accountIds: readonly AccountId[]
}

/** An account that falls with a breached one. */
export interface FallsWith {
  readonly kind: ReuseKind
  readonly accountId: AccountId
  /** The breached accounts it shares with. */
  readonly sharedWith: readonly AccountId[]
  /** Nothing says whether the secret was already in force during the breach, so we assume it was. */
  readonly assumedInForce: boolean
  /** Its own password was changed after the breach: shown, but nothing is left to do. */
  readonly settledByChange: boolean
}
