import type { Account } from './account.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { AccountId, ImportBatchId } from './id.ts'
import type { PartialDate } from './partial-date.ts'

/** One finished import. The export file itself stays a danger until somebody says it is deleted. */
export interface ImportBatch {
  readonly id: ImportBatchId
  readonly fileName: string
  readonly formatId: string
  readonly importedOn: PartialDate
  /** Accounts it added. */
  readonly added: number
  readonly changed: number
  readonly exportDeletedOn?: PartialDate | undefined
  /** Since then nothing of it is left but what was changed afterwards. */
  readonly undoneOn?: PartialDate | undefined
}

/** The fields of a known account that an import may tell more about; the contract carries the same words. */
export type ImportedField =
  | 'existedBy'
  | 'passwordChanged'
  | 'origins'
  | 'userName'
  | 'email'
  | 'twoFactor'
  | 'notes'

/** What taking an import back does, and what it leaves. */
export interface ImportUndo {
  readonly accountsRemoved: number
  readonly fieldsRestored: number
  /** Accounts it added that somebody, or a later import, has worked on since. */
  readonly keptAccounts: readonly { readonly accountId: AccountId; readonly title: string }[]
  /** Fields it changed that hold something else by now. */
  readonly keptFields: readonly {
    readonly accountId: AccountId
    readonly title: string
    readonly field: ImportedField
  }[]
}

/** What an import does to one account: adds it, or tells more about one that is known. */
export type ImportedAccount =
  | {
      readonly kind: 'add'
      readonly account: Account
      readonly fingerprints: readonly Fingerprint[]
    }
  | {
      readonly kind: 'change'
      readonly accountId: AccountId
      /** Only the fields that change. */
      readonly changes: Partial<Pick<Account, ImportedField>>
      readonly fingerprints: readonly Fingerprint[]
    }
