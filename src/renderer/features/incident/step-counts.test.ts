import { expect, test } from 'vitest'
import { stepCounts } from './step-counts.ts'

const step = (
  task: string,
  state: 'to-do' | 'waiting' | 'done' | 'not-for-us',
  urgency: 'now' | 'this-week' | 'keep-in-mind' = 'now',
) => ({ task, state, urgency })

test('counts what is done, left, for today, and waiting', () => {
  const steps = [
    step('a', 'to-do'),
    step('b', 'to-do', 'this-week'),
    step('c', 'waiting'),
    step('d', 'done'),
  ]
  expect(stepCounts(steps)).toEqual({
    all: 4,
    done: 1,
    waiting: 1,
    left: 2,
    now: 1,
    toKeep: 0,
  })
})

test('a step on two people’s lists counts once', () => {
  expect(stepCounts([step('a', 'to-do'), step('a', 'to-do')]).left).toBe(1)
})

test('a step that is not for the family does not count', () => {
  expect(stepCounts([step('a', 'not-for-us')])).toEqual({
    all: 0,
    done: 0,
    waiting: 0,
    left: 0,
    now: 0,
    toKeep: 0,
  })
})

test('what is to be kept in mind counts apart, until it is ticked', () => {
  const steps = [
    step('a', 'to-do'),
    step('b', 'to-do', 'keep-in-mind'),
    step('c', 'done', 'keep-in-mind'),
    step('d', 'not-for-us', 'keep-in-mind'),
  ]
  expect(stepCounts(steps)).toMatchObject({ all: 1, done: 0, left: 1, toKeep: 1 })
})
