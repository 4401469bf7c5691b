import { ORPCError } from '@orpc/client'
import { expect, it } from 'vitest'
import { arrivalProblem } from './take-arrival.ts'

const failure = (code: string, data: object): ORPCError<string, object> =>
  new ORPCError(code, { defined: true, data })

it.each([
  [failure('NOT_FOUND', { what: 'file' }), 'noFile'],
  [failure('FILE', { problem: 'too-large' }), 'tooLarge'],
  [failure('STORAGE', { problem: 'gone' }), 'gone'],
  [failure('STORAGE', { problem: 'forbidden' }), 'forbidden'],
  [failure('STORAGE', { problem: 'failed' }), 'other'],
  [new Error('anything'), 'other'],
])('a file that fails with %o is said to be: %s', (error, problem) => {
  expect(arrivalProblem(error)).toBe(problem)
})
