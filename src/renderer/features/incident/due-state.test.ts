import { expect, test } from 'vitest'
import { on } from '../../../domain/test-support/sample-values.ts'
import { dueState } from './due-state.ts'

test.each([
  ['2026-11-21', 'overdue'],
  ['2025-12-31', 'overdue'],
  ['2026-11-22', 'today'],
  ['2026-11-23', 'this-week'],
  ['2026-11-29', 'this-week'],
  ['2026-11-30', 'later'],
  ['2027-01-01', 'later'],
])('%s is %s on 22 November 2026', (due, state) => {
  expect(dueState(on(due), on('2026-11-22'))).toBe(state)
})
