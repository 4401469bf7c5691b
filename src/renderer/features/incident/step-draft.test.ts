import { expect, test } from 'vitest'
import { ana, on } from '../../../domain/test-support/sample-values.ts'
import { isSound, stepChangeOf, stepDraftOf, stepProblems, type SaidStep } from './step-draft.ts'

const today = on('2026-11-22')

const step = (more: Partial<SaidStep> = {}): SaidStep => ({
  key: 'a@mia',
  state: 'to-do',
  dueOn: on('2026-11-29'),
  ...more,
})

const given = (change: object): object =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

test('a draft that was not touched changes nothing', () => {
  for (const one of [
    step(),
    step({ state: 'done', doneOn: on('2026-11-03'), byId: ana, note: 'by phone' }),
    step({ state: 'waiting', waitingFor: 'service-suspended' }),
    step({ state: 'waiting', waitingFor: 'answer' }),
  ]) {
    expect(given(stepChangeOf(stepDraftOf(one, today), one))).toEqual({ key: 'a@mia' })
  }
})

test('a day that was emptied goes back to the one that follows from the urgency', () => {
  const draft = { ...stepDraftOf(step(), today), dueOn: undefined }
  expect(given(stepChangeOf(draft, step()))).toEqual({ key: 'a@mia', dueOn: null })
})

test('done is kept with its day, who did it, and a note', () => {
  const draft = { ...stepDraftOf(step(), today, 'done'), byId: ana, note: ' by phone ' }
  expect(given(stepChangeOf(draft, step()))).toEqual({
    key: 'a@mia',
    state: 'done',
    on: today,
    byId: ana,
    note: 'by phone',
  })
})

test('not for us needs a reason', () => {
  const draft = stepDraftOf(step(), today, 'not-for-us')
  expect(isSound(stepProblems({ ...draft, note: '  ' }, today))).toBe(false)
  expect(isSound(stepProblems({ ...draft, note: 'no such toy' }, today))).toBe(true)
})

test('the day it was done is whole and has come', () => {
  const draft = stepDraftOf(step(), today, 'done')
  expect(stepProblems(draft, today).on).toBeUndefined()
  expect(stepProblems({ ...draft, on: on('2026-11') }, today).on).toBe('missing')
  expect(stepProblems({ ...draft, on: on('2026-11-23') }, today).on).toBe('ahead')
  expect(stepProblems({ ...draft, isDayWhole: false }, today).on).toBe('missing')
})

test('a day to wait until may be left out, and is whole where it is not', () => {
  const draft = stepDraftOf(step(), today, 'waiting')
  expect(stepProblems(draft, today).due).toBe(false)
  expect(stepProblems({ ...draft, dueOn: undefined }, today).due).toBe(false)
  expect(stepProblems({ ...draft, dueOn: on('2026-12') }, today).due).toBe(true)
})
