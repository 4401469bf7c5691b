import { expect, test } from 'vitest'
import { isRepeat } from './is-repeat.ts'

const step = (actionId: string, state: 'to-do' | 'waiting' | 'done' | 'not-for-us' = 'to-do') => ({
  actionId,
  state,
})

test('the same step at another account is a repeat, waiting or not', () => {
  expect(isRepeat(step('close'), step('close'))).toBe(true)
  expect(isRepeat(step('close', 'waiting'), step('close'))).toBe(true)
})

test.each([
  ['the first of a list', step('close'), undefined],
  ['another step', step('close'), step('talk')],
  ['one after a done step', step('close'), step('close', 'done')],
  ['one after a step that was set aside', step('close'), step('close', 'not-for-us')],
  ['a settled step', step('close', 'done'), step('close')],
])('%s is none', (_, action, before) => {
  expect(isRepeat(action, before)).toBe(false)
})
