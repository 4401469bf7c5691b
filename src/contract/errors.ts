import { oc } from '@orpc/contract'
import { z } from './zod.ts'

/** Why a file could not be read. The interface has a plain sentence for each. */
export const fileProblems = [
  'empty',
  'too-large',
  'binary',
  'encrypted',
  'password-needed',
  'wrong-password',
  'truncated',
  'unmatched-quote',
  'duplicate-header',
  'no-header',
  'no-accounts',
  'cell-too-large',
  'too-many-rows',
  'too-deep',
  'unknown-format',
  'not-mapped',
] as const

/** What else can be wrong with a file that is read as the list of Have I Been Pwned. */
export const listProblems = ['not-a-breach-list'] as const

/** What else can be wrong with a file that is read as a notice. */
export const noticeProblems = ['no-text', 'too-long', 'takes-too-long'] as const

/** What else can be wrong with a file that is read as an open export. */
export const exportProblems = ['not-an-export', 'from-newer-version', 'damaged'] as const

/** Why a typed recovery code does not open the vault. */
export const recoveryCodeProblems = ['typo', 'wrong-length', 'other-sheet', 'wrong'] as const

/** Why a file cannot be restored from. */
export const backupProblems = [
  'not-a-backup',
  'damaged',
  'too-large',
  'from-newer-version',
  'gone',
] as const

/** Why a use of the network gave nothing. All of them mean *could not check* (P6). */
export const networkProblems = [
  'off',
  'offline',
  'timed-out',
  'no-key',
  'wrong-key',
  'refused',
  'too-many-requests',
  'unavailable',
  'redirected',
  'too-large',
  'bad-answer',
] as const

/** Why the disk refused. */
export const storageProblems = ['full', 'read-only', 'forbidden', 'gone', 'failed'] as const

/** The HTTP status of each failure: the state is not right for it, the input is not, or the disk is not. */
export const failureStatus = {
  VAULT_NOT_OPEN: 409,
  VAULT_STATE: 409,
  WRONG_PASSPHRASE: 403,
  WRONG_RECOVERY_CODE: 403,
  WEAK_PASSPHRASE: 422,
  LAST_PROTECTION: 409,
  KEYCHAIN_UNAVAILABLE: 424,
  NOT_FOUND: 404,
  NOT_ALLOWED: 422,
  FILE: 422,
  IMPORT_GONE: 410,
  BACKUP: 422,
  STORAGE: 507,
  NETWORK: 502,
  BUG: 500,
} as const

export type FailureStatusCode = keyof typeof failureStatus

const failure = <Code extends FailureStatusCode>(code: Code) => ({ status: failureStatus[code] })

/**
 * The closed set of failures a use case can answer with. Anything else is a bug: logged, redacted,
 * under an id, and shown as that id (`BUG`).
 */
export const base = oc.errors({
  VAULT_NOT_OPEN: failure('VAULT_NOT_OPEN'),
  /** The vault is in another state than the call needs; the page asks for the state again. */
  VAULT_STATE: failure('VAULT_STATE'),
  WRONG_PASSPHRASE: failure('WRONG_PASSPHRASE'),
  WRONG_RECOVERY_CODE: {
    ...failure('WRONG_RECOVERY_CODE'),
    data: z.object({
      problem: z.enum(recoveryCodeProblems),
      /** The first group that cannot be right, from 1; with `typo`. */
      group: z.number().int().optional(),
      /** The mark of the sheet that does open the vault; with `other-sheet`. No secret. */
      sheet: z.string().optional(),
    }),
  },
  WEAK_PASSPHRASE: failure('WEAK_PASSPHRASE'),
  /** The last protection stays: without one nobody could open the vault again. */
  LAST_PROTECTION: failure('LAST_PROTECTION'),
  KEYCHAIN_UNAVAILABLE: failure('KEYCHAIN_UNAVAILABLE'),
  NOT_FOUND: { ...failure('NOT_FOUND'), data: z.object({ what: z.string() }) },
  /** The input is well-formed but contradicts a rule, such as deleted before opened. */
  NOT_ALLOWED: { ...failure('NOT_ALLOWED'), data: z.object({ rule: z.string() }) },
  FILE: {
    ...failure('FILE'),
    data: z.object({
      problem: z.enum([...fileProblems, ...exportProblems, ...listProblems, ...noticeProblems]),
      line: z.number().int().optional(),
    }),
  },
  IMPORT_GONE: failure('IMPORT_GONE'),
  BACKUP: { ...failure('BACKUP'), data: z.object({ problem: z.enum(backupProblems) }) },
  STORAGE: { ...failure('STORAGE'), data: z.object({ problem: z.enum(storageProblems) }) },
  NETWORK: { ...failure('NETWORK'), data: z.object({ problem: z.enum(networkProblems) }) },
  BUG: { ...failure('BUG'), data: z.object({ id: z.string() }) },
})
