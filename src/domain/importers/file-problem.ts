/** Why a file could not be read; the contract carries the same words. Never with content of the file. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'binary'
  /** Encrypted in a way that nothing but the product itself can open. */
  | 'encrypted'
  | 'password-needed'
  | 'wrong-password'
  | 'truncated'
  | 'unmatched-quote'
  | 'duplicate-header'
  | 'no-header'
  | 'no-accounts'
  | 'cell-too-large'
  | 'too-many-rows'
  | 'too-deep'
  | 'unknown-format'
  | 'not-mapped'

/** A reading that did not work, as data. `line` is the file's own line, 1 is the first. */
export interface Unreadable {
  readonly ok: false
  readonly problem: FileProblem
  readonly line?: number | undefined
}

/** Builds an `Unreadable`. */
export const unreadable = (problem: FileProblem, line?: number): Unreadable => ({
  ok: false,
  problem,
  line,
})
