import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { fileProblems } from '../../../../contract/errors.ts'
import { asksForPassword, fileProblemOf, mayBeReadOtherwise } from './file-problem-of.ts'

const failed = (problem: string): unknown =>
  new ORPCError('FILE', { defined: true, data: { problem } })

describe('fileProblemOf', () => {
  it('is the contract’s word, and nothing for other failures', () => {
    expect(fileProblemOf(failed('truncated'))).toBe('truncated')
    expect(fileProblemOf(new ORPCError('IMPORT_GONE'))).toBeUndefined()
    expect(fileProblemOf(new TypeError('Failed to fetch'))).toBeUndefined()
    expect(fileProblemOf(undefined)).toBeUndefined()
  })
})

describe('asksForPassword', () => {
  it('is true with none and with a wrong one, and never else', () => {
    const asking = fileProblems.filter((problem) => asksForPassword(failed(problem)))
    expect(asking).toEqual(['password-needed', 'wrong-password'])
    expect(asksForPassword(undefined)).toBe(false)
  })
})

describe('mayBeReadOtherwise', () => {
  it('is offered only where the file itself is whole', () => {
    expect(fileProblems.filter((problem) => mayBeReadOtherwise(failed(problem)))).toEqual([
      'unmatched-quote',
      'no-header',
      'no-accounts',
      'unknown-format',
    ])
  })
})
