import { asContractError } from '../../src/application/failures.ts'
import { UseCaseError } from '../../src/application/use-case-error.ts'
import {
  exportProblems,
  failureStatus,
  fileProblems,
  listProblems,
  noticeProblems,
} from '../../src/contract/errors.ts'
import { VaultStateError } from '../../src/vault/errors.ts'
import type { Outcome } from '../target.ts'

const problems: readonly string[] = [
  ...fileProblems,
  ...listProblems,
  ...exportProblems,
  ...noticeProblems,
]

/** A refusal of a file with one of the words the contract has. Throws what it was given where it is anything else. */
export const fileRefusal = (error: unknown): Outcome => {
  if (!(error instanceof UseCaseError) || error.code !== 'FILE') throw error
  const { problem } = error.data as { readonly problem: string }
  if (!problems.includes(problem)) throw error
  return { accepted: false, as: `FILE.${problem}` }
}

/** What a keeper refused with, as the page is told it. Throws what it was given where that would be called a bug. */
export const typedRefusal = (error: unknown): Outcome => {
  const { code, data } = asContractError(
    error,
    () => undefined,
    () => '',
  )
  if (code === 'BUG' || !(code in failureStatus)) throw error
  const told = data as { readonly problem?: string; readonly rule?: string } | undefined
  const state = error instanceof VaultStateError ? error.state.kind : undefined
  const why = told?.problem ?? told?.rule ?? state
  return { accepted: false, as: why === undefined ? code : `${code}.${why}` }
}
