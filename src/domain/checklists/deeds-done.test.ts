import { expect, it } from 'vitest'
import type { ActionRecord } from '../model/checklist.ts'
import { asId } from '../model/id.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import { on } from '../test-support/sample-values.ts'
import { deedsDone } from './deeds-done.ts'

const playbook = samplePlaybook({
  actions: [
    sampleAction('here', { deed: 'change-password' }),
    sampleAction('there', { deed: 'change-password' }),
    sampleAction('talk'),
  ],
})

const said = (key: string, day: string, state: ActionRecord['state'] = 'done'): ActionRecord => ({
  key,
  state,
  on: on(day),
})

const deedsOf = (records: Readonly<Record<string, readonly ActionRecord[]>>) =>
  [
    ...deedsDone(
      playbook,
      new Map(Object.entries(records).map(([id, list]) => [asId<'breach'>(id), list])),
    ),
  ].map(([task, deeds]) => [task, ...deeds.map(({ breachId, on: day }) => `${breachId} ${day}`)])

it('is what was done under a deed, whatever action and breach asked for it, the earliest first', () => {
  expect(
    deedsOf({
      late: [said('here:a', '2026-03-01'), said('there:b', '2026-01-01')],
      early: [said('there:a', '2026-02-01'), said('talk@mia', '2026-02-01')],
      last: [said('here:a', '2026-04-01'), said('gone:a', '2026-04-01')],
    }),
  ).toEqual([
    ['change-password/:b', 'late 2026-01-01'],
    ['change-password/:a', 'early 2026-02-01', 'late 2026-03-01', 'last 2026-04-01'],
  ])
})

it('keeps the order of the files for what was done on one day', () => {
  const day = [said('here:a', '2026-01-01')]
  expect(deedsOf({ b: day, a: day, c: day })).toEqual([
    ['change-password/:a', 'b 2026-01-01', 'a 2026-01-01', 'c 2026-01-01'],
  ])
})

it('is nothing that waits, is to do, or was set aside', () => {
  const states = ['to-do', 'waiting', 'not-for-us'] as const
  expect(deedsOf({ one: states.map((state) => said('here:a', '2026-01-01', state)) })).toEqual([])
})
