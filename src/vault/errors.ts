import type { VaultState } from '../domain/model/vault-state.ts'

/** Why the disk refused; the contract has a sentence for each. */
export type StorageProblem = 'full' | 'read-only' | 'forbidden' | 'gone' | 'failed'

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Node's file errors. `EACCES` on a write may also mean a read-only medium, but nobody can tell. */
const fileProblems: Readonly<Record<string, StorageProblem>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  EIO: 'failed',
  EBUSY: 'failed',
  EEXIST: 'failed',
  ENOTEMPTY: 'failed',
  EISDIR: 'failed',
  EMFILE: 'failed',
  ENFILE: 'failed',
}

/** SQLite's result codes with their extensions, longest prefix first (https://sqlite.org/rescode.html). */
const databaseProblems: readonly (readonly [prefix: string, problem: StorageProblem])[] = [
  ['SQLITE_READONLY_DBMOVED', 'gone'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_FULL', 'full'],
  // The index of the log could not grow, for which SQLite has no better word.
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['SQLITE_PERM', 'forbidden'],
  ['SQLITE_AUTH', 'forbidden'],
  ['SQLITE_CANTOPEN', 'gone'],
  ['SQLITE_IOERR', 'failed'],
  ['SQLITE_CORRUPT', 'failed'],
  ['SQLITE_NOTADB', 'failed'],
  ['SQLITE_BUSY', 'failed'],
  ['SQLITE_LOCKED', 'failed'],
  ['SQLITE_PROTOCOL', 'failed'],
  ['SQLITE_NOMEM', 'failed'],
]

/**
 * What an error of Node's file system or of SQLite says about the disk; `undefined` where it is
 * something else, such as a broken constraint, which is a bug of ours and no fault of the disk.
 */
export const storageProblemOf = (error: unknown): StorageProblem | undefined => {
  const code = codeOf(error)
  if (code === undefined) return undefined
  return fileProblems[code] ?? databaseProblems.find(([prefix]) => code.startsWith(prefix))?.[1]
}

/** `error` itself, or the `StorageError` it amounts to. For `throw asStorageError(error)`. */
export const asStorageError = (error: unknown): unknown => {
  const problem = storageProblemOf(error)
  return problem === undefined ? error : new StorageError(problem, codeOf(error) ?? '')
}

/**
 * The disk refused. The message is the problem and the system's code alone: neither a path, which may
 * carry a person's name, nor anything that was being written.
 */
export class StorageError extends Error {
  readonly problem: StorageProblem

  constructor(problem: StorageProblem, code: string) {
    super(`The disk refused: ${problem} (${code})`)
    this.name = 'StorageError'
    this.problem = problem
  }
}

/** The passphrase does not open this vault. */
export class WrongPassphraseError extends Error {
  constructor() {
    super('This passphrase does not open the vault')
    this.name = 'WrongPassphraseError'
  }
}

/** `wrong`: well-formed and of this vault's sheet, as far as the sheet's mark tells, but it does not open it. */
export type RecoveryCodeProblem = 'typo' | 'wrong-length' | 'other-sheet' | 'wrong'

/** The recovery code does not open this vault. */
export class WrongRecoveryCodeError extends Error {
  readonly problem: RecoveryCodeProblem
  /** The first group that cannot be right, from 1; with `typo`. */
  readonly group: number | undefined
  /** The mark of the sheet that does open the vault; with `other-sheet`. */
  readonly sheet: string | undefined

  constructor(
    problem: RecoveryCodeProblem,
    place: { readonly group?: number; readonly sheet?: string } = {},
  ) {
    super(`This recovery code does not open the vault: ${problem}`)
    this.name = 'WrongRecoveryCodeError'
    this.problem = problem
    this.group = place.group
    this.sheet = place.sheet
  }
}

/** The last protection stays: without one nobody could open the vault again. */
export class LastProtectionError extends Error {
  constructor() {
    super('The last protection of a vault stays')
    this.name = 'LastProtectionError'
  }
}

/** `unavailable`: none installed, locked, not allowed here, or no answer in time. `refused`: it did not keep the key. */
export type KeychainProblem = 'unavailable' | 'refused'

/** The keychain cannot give or keep the key now. */
export class KeychainError extends Error {
  readonly problem: KeychainProblem

  constructor(problem: KeychainProblem) {
    super(`The keychain cannot be used: ${problem}`)
    this.name = 'KeychainError'
    this.problem = problem
  }
}

/** The vault is in another state than the call needs. */
export class VaultStateError extends Error {
  readonly state: VaultState

  constructor(state: VaultState) {
    super(`The vault's state does not allow this: ${state.kind}`)
    this.name = 'VaultStateError'
    this.state = state
  }
}

/** Somebody else uses this computer account, so the keychain alone would be no lock (P4). */
export class ProtectionNotAllowedError extends Error {
  constructor() {
    super('On a shared computer account only a passphrase may protect the vault')
    this.name = 'ProtectionNotAllowedError'
  }
}

/** What was named is not there, or not any more. */
export class NotFoundError extends Error {
  readonly what: 'staging' | 'aside' | 'key-file' | 'recovery-code'

  constructor(what: NotFoundError['what']) {
    super(`There is no such ${what}`)
    this.name = 'NotFoundError'
    this.what = what
  }
}

/** The vault goes only for whoever names it. */
export class NotConfirmedError extends Error {
  constructor() {
    super('The confirmation is not the name of the household')
    this.name = 'NotConfirmedError'
  }
}
