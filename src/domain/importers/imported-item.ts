import type { AccountKind } from '../model/account.ts'
import type { PartialDate } from '../model/partial-date.ts'

/** Why a row is not imported. The contract carries the same words. */
export type SkipReason =
  | 'not-an-account'
  | 'nothing-in-it'
  | 'wrong-length'
  | 'in-trash'
  | 'left-out'

/** A security question with its answer in the clear: never kept in this form (P2). */
export interface QuestionAndAnswer {
  readonly question: string
  readonly answer: string
}

/** A password the account had earlier, and the day the export says it was last in use. */
export interface EarlierPassword {
  readonly password: string
  readonly until: PartialDate
}

/**
 * One account as an export tells it, already tidied, secrets still in the clear. It lives only from
 * the reading of the file to the making of the fingerprints (P2).
 */
export interface ImportedItem {
  /** The line of the file, or the number of the item; 1 is the first. */
  readonly line: number
  readonly kind: AccountKind
  /** Empty only in an item that is skipped. */
  readonly title: string
  /** As in `Account.origins`: no path, no query. */
  readonly origins: readonly string[]
  readonly userName?: string | undefined
  readonly email?: string | undefined
  readonly password?: string | undefined
  readonly earlierPasswords: readonly EarlierPassword[]
  readonly questions: readonly QuestionAndAnswer[]
  /** Folder, tags, vault, collection or a child's name: a hint for whose it is. */
  readonly folder?: string | undefined
  readonly created?: PartialDate | undefined
  readonly passwordChanged?: PartialDate | undefined
  /** The entry's own note, in the clear; kept only where the guardian asked for notes. */
  readonly notes?: string | undefined
  /** The export holds the seed of one-time codes. */
  readonly oneTimeCodes: boolean
  readonly skip?: SkipReason | undefined
}

/** What an export carries beside accounts; the contract carries the same words. */
export const leftOutKinds = [
  'secure-note',
  'card',
  'identity',
  'ssh-key',
  'document',
  'licence',
  'bank-account',
  'wi-fi',
  'server',
  'alias',
  'passkey',
  'attachment',
  'folder',
  'template',
  'further-sheet',
  'further-file',
  'line-above-table',
  'other',
] as const
export type LeftOut = (typeof leftOutKinds)[number]

/** What one row or one JSON item turned out to be. */
export type Reading =
  | { readonly kind: 'item'; readonly item: ImportedItem }
  /** No account by its kind (a card, a note): counted, named until the report is closed, and not taken. */
  | {
      readonly kind: 'left-out'
      readonly what: LeftOut
      readonly line?: number | undefined
      readonly title?: string | undefined
    }
