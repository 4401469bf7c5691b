import type {
  exportProblems,
  fileProblems,
  listProblems,
  networkProblems,
  noticeProblems,
  storageProblems,
} from '../contract/errors.ts'

/** What each failure code carries; the same set as the contract's typed errors. */
export interface FailureData {
  readonly VAULT_NOT_OPEN: undefined
  readonly VAULT_STATE: undefined
  readonly WRONG_PASSPHRASE: undefined
  readonly WEAK_PASSPHRASE: undefined
  readonly KEYCHAIN_UNAVAILABLE: undefined
  readonly NOT_FOUND: { readonly what: string }
  readonly NOT_ALLOWED: { readonly rule: string }
  readonly FILE: {
    readonly problem:
      | (typeof fileProblems)[number]
      | (typeof exportProblems)[number]
      | (typeof listProblems)[number]
      | (typeof noticeProblems)[number]
    readonly line?: number | undefined
  }
  readonly IMPORT_GONE: undefined
  readonly NETWORK: { readonly problem: (typeof networkProblems)[number] }
  readonly STORAGE: { readonly problem: (typeof storageProblems)[number] }
}

export type FailureCode = keyof FailureData

/**
 * A failure that a use case answers with on purpose. The router turns it into the contract's typed
 * error of the same code; its message is the code alone, so it carries nothing of the family.
 */
export class UseCaseError<Code extends FailureCode = FailureCode> extends Error {
  readonly code: Code
  readonly data: FailureData[Code]

  constructor(code: Code, data: FailureData[Code]) {
    super(code)
    this.name = 'UseCaseError'
    this.code = code
    this.data = data
  }
}
