import { expect, test } from 'vitest'
import { on } from '../../../domain/test-support/sample-values.ts'
import { commonDue } from './common-due.ts'

const day = on('2026-11-29')

test('one day for all that is to do is said once; what is settled or waits does not count', () => {
  const open = { state: 'to-do', dueOn: day } as const
  expect(commonDue([open, open])).toBe(day)
  expect(commonDue([open, { state: 'done', dueOn: on('2026-11-22') }])).toBe(day)
  expect(commonDue([open, { state: 'waiting', dueOn: on('2026-12-24') }])).toBe(day)
})

test('several days, a step without one, or nothing open have none in common', () => {
  const open = { state: 'to-do', dueOn: day } as const
  expect(commonDue([open, { state: 'to-do', dueOn: on('2026-11-30') }])).toBeUndefined()
  expect(commonDue([open, { state: 'to-do' }])).toBeUndefined()
  expect(commonDue([{ state: 'done', dueOn: day }])).toBeUndefined()
  expect(commonDue([])).toBeUndefined()
})
