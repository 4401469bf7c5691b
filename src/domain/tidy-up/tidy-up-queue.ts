import type { DataClassId } from '../model/data-class.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'

/** The queues of the tidy-up, in the order they are offered: what makes verdicts surer first. */
export const tidyUpQueues = [
  'unconfirmed',
  'unknown-date',
  'unnamed',
  'two-factor',
  'dormant',
  'duplicate',
] as const
export type TidyUpQueueId = (typeof tidyUpQueues)[number]

/** Why an account may be dormant. */
export const dormantCodes = ['said-dormant', 'service-closed', 'quiet-since'] as const
export type DormantCode = (typeof dormantCodes)[number]

/** What the last thing known of an account is. */
export const lifeSigns = ['opened', 'existed-by', 'password-changed'] as const
export type LifeSign = (typeof lifeSigns)[number]

export interface DormantReason {
  readonly code: DormantCode
  /** With `quiet-since`: the last day anything is known of; with `service-closed`: since when, where known. */
  readonly date?: PartialDate | undefined
  /** Only with `quiet-since`: what happened then. */
  readonly sign?: LifeSign | undefined
}

/** A kind of data to ask about. */
export interface AskedClass {
  readonly dataClass: DataClassId
  /** A breach lost it, or may have. */
  readonly isLost: boolean
  /** Taken to be there, as services like it usually have it. Else the breach lost it, and nobody said whether it was given. */
  readonly isAssumed: boolean
}

interface ItemBase {
  /** Names the question within its queue: the same as long as it is the same question. */
  readonly key: string
  /** A breach reached the account, or may have. */
  readonly isBreached: boolean
}

/** One question of the tidy-up. */
export type TidyUpItem =
  | (ItemBase & {
      readonly queue: 'unconfirmed'
      readonly accountId: AccountId
      readonly subjectId: PersonId
      readonly classes: readonly AskedClass[]
    })
  | (ItemBase & {
      readonly queue: 'unknown-date'
      readonly accountId: AccountId
      /** Verdicts on it that are only *possible* because nobody knows when it was opened. */
      readonly verdicts: number
    })
  | (ItemBase & { readonly queue: 'unnamed' | 'two-factor'; readonly accountId: AccountId })
  | (ItemBase & {
      readonly queue: 'dormant'
      readonly accountId: AccountId
      /** At least one. */
      readonly why: readonly DormantReason[]
      /** True facts about anybody that lie there, as far as is known or assumed. */
      readonly facts: number
    })
  | (ItemBase & {
      readonly queue: 'duplicate'
      readonly accountId: AccountId
      /** The one that stands earlier in working order. */
      readonly likeId: AccountId
      readonly by: 'login' | 'title'
    })

/** One queue and what clearing it is good for. */
export interface TidyUpQueue {
  readonly queue: TidyUpQueueId
  /** Worth first. */
  readonly items: readonly TidyUpItem[]
  /** Items with an account that a breach reached, or may have. */
  readonly breached: number
  /**
   * `unconfirmed`: lost facts of which nobody has said whether they are true. `unknown-date`: verdicts that a date
   * would settle. `dormant`: true facts that lie there. The others: their items.
   */
  readonly gain: number
}

/** Questions that an answer can lay to rest although nothing about the account changes; of a breach's review too. */
export interface SettledQuestion {
  readonly queue: TidyUpQueueId | 'review'
  readonly key: string
  readonly on: PartialDate
}
