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
      readonly changes: Partial<
        Pick<Account, 'existedBy' | 'passwordChanged' | 'origins' | 'userName' | 'email'>
      >
      readonly fingerprints: readonly Fingerprint[]
    }
