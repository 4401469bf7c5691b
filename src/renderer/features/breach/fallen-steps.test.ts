import { expect, test } from 'vitest'
import type { PlaybookAction } from '../../../domain/model/playbook.ts'
import { asId } from '../../../domain/model/id.ts'
import type { ReuseKind } from '../../../domain/model/reuse.ts'
import { sampleAction } from '../../../domain/test-support/sample-playbook.ts'
import { fallenSteps } from './fallen-steps.ts'
import type { IncidentAction } from '../incident/incident-view.ts'

const rule = (id: string, about: PlaybookAction['about'], reuse?: ReuseKind): PlaybookAction =>
  sampleAction(id, { about, reuse })

const rules = [
  rule('password', 'reused-account', 'password'),
  rule('secret', 'reused-account'),
  rule('here', 'breached-account'),
]

const step = (actionId: string, accountId: string): IncidentAction => ({
  key: `${actionId}:${accountId}`,
  task: `${actionId}:${accountId}`,
  actionId,
  personId: asId<'person'>('ana'),
  accountId: asId<'account'>(accountId),
  urgency: 'now',
  params: {},
  variant: 'default',
  state: 'to-do',
  causes: [],
})

const stepOf = fallenSteps(
  [
    { actions: [step('here', 'roblox'), step('password', 'roblox')] },
    { actions: [step('secret', 'school')] },
  ],
  { action: (id) => rules.find((one) => one.id === id) },
)

const keyFor = (kind: ReuseKind, account: string): string | undefined =>
  stepOf({
    kind,
    accountId: asId<'account'>(account),
    sharedWith: [asId<'account'>('vtech')],
    assumedInForce: false,
    settledByChange: false,
  })?.key

test('the step is the one about that account and that kind of reuse', () => {
  expect(keyFor('password', 'roblox')).toBe('password:roblox')
  expect(keyFor('answer', 'roblox')).toBeUndefined()
  expect(keyFor('password', 'school')).toBe('secret:school')
  expect(keyFor('answer', 'school')).toBe('secret:school')
  expect(keyFor('password', 'elsewhere')).toBeUndefined()
})
