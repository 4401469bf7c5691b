import type { fileProblems } from '../../../../contract/errors.ts'
import { failureOf } from '../../../ui/error-words.ts'

type Problem = (typeof fileProblems)[number]

/** Another reading may do where this one did not: the file itself is whole and in the clear. */
const otherwise: ReadonlySet<string> = new Set<Problem>([
  'unknown-format',
  'no-accounts',
  'no-header',
  'unmatched-quote',
])

/** The contract's word for what is wrong with a file; `undefined` for every other failure. */
export const fileProblemOf = (error: unknown): string | undefined => {
  const failure = failureOf(error)
  return failure.code === 'FILE' ? failure.data.problem : undefined
}

/** True where a password opens the file, and none or a wrong one was given. */
export const asksForPassword = (error: unknown): boolean =>
  ['password-needed', 'wrong-password'].includes(fileProblemOf(error) ?? '')

/** True where saying what the file is may help. */
export const mayBeReadOtherwise = (error: unknown): boolean =>
  otherwise.has(fileProblemOf(error) ?? '')
