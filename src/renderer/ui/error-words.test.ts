import { ORPCError } from '@orpc/client'
import { expect, it } from 'vitest'
import { failureOf } from './error-words.ts'

it('reads the contract’s failures with their data', () => {
  expect(failureOf(new ORPCError('WRONG_PASSPHRASE'))).toEqual({ code: 'WRONG_PASSPHRASE' })
  expect(failureOf(new ORPCError('FILE', { data: { problem: 'truncated', line: 7 } }))).toEqual({
    code: 'FILE',
    data: { problem: 'truncated', line: 7 },
  })
  expect(failureOf(new ORPCError('BUG', { data: { id: 'K7' } }))).toEqual({
    code: 'BUG',
    data: { id: 'K7' },
  })
})

it('reads what is wrong with a typed recovery code, and with a backup', () => {
  const data = { problem: 'typo', group: 3 }
  expect(failureOf(new ORPCError('WRONG_RECOVERY_CODE', { data }))).toEqual({
    code: 'WRONG_RECOVERY_CODE',
    data,
  })
  expect(failureOf(new ORPCError('BACKUP', { data: { problem: 'gone' } }))).toEqual({
    code: 'BACKUP',
    data: { problem: 'gone' },
  })
})

it('does not pretend to know what it does not know', () => {
  expect(failureOf(new ORPCError('FILE', { data: { problem: 'new-one' } }))).toEqual({
    code: 'UNKNOWN',
  })
  expect(failureOf(new ORPCError('BAD_REQUEST'))).toEqual({ code: 'UNKNOWN' })
  expect(failureOf('text')).toEqual({ code: 'UNKNOWN' })
})

it('takes a failed fetch for a program that is gone', () => {
  expect(failureOf(new TypeError('Failed to fetch'))).toEqual({ code: 'LOST' })
})
