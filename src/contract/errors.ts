import { oc } from '@orpc/contract'
import { z } from './zod.ts'

/** Why a file could not be read. The interface has a plain sentence for each. */
export const fileProblems = [
  'empty',
  'too-large',
  'binary',
  'encrypted',
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

/** Why the disk refused. */
export const storageProblems = ['full', 'read-only', 'forbidden', 'gone', 'failed'] as const

/**
 * The closed set of failures a use case can answer with. Anything else is a bug: logged, redacted,
 * under an id, and shown as that id (`BUG`).
 */
export const base = oc.errors({
  VAULT_NOT_OPEN: {},
  /** The vault is in another state than the call needs; the page asks for the state again. */
  VAULT_STATE: {},
  WRONG_PASSPHRASE: {},
  WEAK_PASSPHRASE: {},
  KEYCHAIN_UNAVAILABLE: {},
  NOT_FOUND: { data: z.object({ what: z.string() }) },
  PERSON_IN_USE: { data: z.object({ accounts: z.number().int() }) },
  /** The input is well-formed but contradicts a rule, such as deleted before opened. */
  NOT_ALLOWED: { data: z.object({ rule: z.string() }) },
  FILE: {
    data: z.object({ problem: z.enum(fileProblems), line: z.number().int().optional() }),
  },
  IMPORT_GONE: {},
  STORAGE: { data: z.object({ problem: z.enum(storageProblems) }) },
  BUG: { data: z.object({ id: z.string() }) },
})
