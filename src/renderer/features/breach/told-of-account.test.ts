import { expect, test } from 'vitest'
import type { ReasonCode, Verdict } from '../../../domain/model/verdict.ts'
import { toldOfAccount } from './told-of-account.ts'

const verdict = (code: ReasonCode, params: Readonly<Record<string, string>>): Verdict => ({
  level: 'likely',
  reasons: [
    { code: 'not-searched', params: {} },
    { code, params },
  ],
})

test('a notice carries its day', () => {
  expect(toldOfAccount(verdict('notice-arrived', { on: '2015-11-28' }))).toEqual({
    noticeOn: '2015-11-28',
    isRuledOut: false,
    rulingReason: undefined,
  })
})

test('a ruling carries the guardian’s reason', () => {
  const told = toldOfAccount(
    verdict('ruled-out-by-guardian', { on: '2026', reason: 'never set up' }),
  )
  expect(told).toEqual({ noticeOn: undefined, isRuledOut: true, rulingReason: 'never set up' })
})

test('a contradicted ruling can still be taken back', () => {
  expect(toldOfAccount(verdict('ruled-out-contradicted', { on: '2026' })).isRuledOut).toBe(true)
})

test('nothing was said', () => {
  expect(toldOfAccount(verdict('opened-before-end', {}))).toEqual({
    noticeOn: undefined,
    isRuledOut: false,
    rulingReason: undefined,
  })
})
