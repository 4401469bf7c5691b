import { expect, test } from 'vitest'
import type { ActionState, Urgency } from '../../../domain/model/checklist.ts'
import { numberSteps } from './number-steps.ts'

const step = (actionId: string, urgency: Urgency, state: ActionState = 'to-do') => ({
  actionId,
  variant: 'default',
  urgency,
  state,
})

const numbered = (actions: readonly ReturnType<typeof step>[]) =>
  numberSteps(actions).flatMap(({ urgency, steps }) =>
    steps.map(({ number, step: { actionId }, sameAs }) => [urgency, number, actionId, sameAs]),
  )

test('numbers run on over the urgencies, and what is to be kept in mind has none', () => {
  expect(
    numbered([
      step('freeze', 'keep-in-mind'),
      step('close', 'this-month'),
      step('talk', 'this-week'),
      step('password', 'now'),
      step('answer', 'now'),
    ]),
  ).toEqual([
    ['now', 1, 'password', undefined],
    ['now', 2, 'answer', undefined],
    ['this-week', 3, 'talk', undefined],
    ['this-month', 4, 'close', undefined],
  ])
})

test('the same step at the next account refers to the first that explains it, even over another', () => {
  expect(
    numbered([
      step('password', 'now'),
      step('answer', 'now'),
      step('password', 'now', 'waiting'),
      step('password', 'this-week'),
    ]).map(([, , , sameAs]) => sameAs),
  ).toEqual([undefined, undefined, 1, 1])
})

test('a settled step keeps its number, and neither explains nor refers', () => {
  expect(
    numbered([
      step('password', 'now', 'done'),
      step('password', 'now'),
      step('password', 'now', 'not-for-us'),
      step('password', 'now'),
    ]).map(([, number, , sameAs]) => [number, sameAs]),
  ).toEqual([
    [1, undefined],
    [2, undefined],
    [3, undefined],
    [4, 2],
  ])
})

test('another variant is explained by itself', () => {
  const one = step('report', 'now')
  expect(numbered([one, { ...one, variant: 'uk' }]).map(([, , , sameAs]) => sameAs)).toEqual([
    undefined,
    undefined,
  ])
})
