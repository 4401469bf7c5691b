import { expect, it } from 'vitest'
import type { ChecklistAction } from '../model/checklist.ts'
import { canFallDue } from './can-fall-due.ts'

it.each<[string, Pick<ChecklistAction, 'state' | 'waitingFor'>, boolean]>([
  ['to do', { state: 'to-do' }, true],
  ['waiting for an answer', { state: 'waiting', waitingFor: 'answer' }, true],
  ['waiting for a login', { state: 'waiting', waitingFor: 'service-suspended' }, false],
  ['done', { state: 'done' }, false],
  ['set aside', { state: 'not-for-us' }, false],
])('a step that is %s', (_, step, expected) => {
  expect(canFallDue(step)).toBe(expected)
})
