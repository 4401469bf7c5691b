import { expect, test } from 'vitest'
import { actionsByUrgency } from './actions-by-urgency.ts'

test('groups by urgency, most urgent first, keeps the order inside and leaves empty ones out', () => {
  const actions = [
    { key: 'a', urgency: 'this-month' },
    { key: 'b', urgency: 'now' },
    { key: 'c', urgency: 'this-month' },
  ] as const
  const keys = actionsByUrgency(actions).map((group) => [
    group.urgency,
    group.actions.map(({ key }) => key),
  ])
  expect(keys).toEqual([
    ['now', ['b']],
    ['this-month', ['a', 'c']],
  ])
})
