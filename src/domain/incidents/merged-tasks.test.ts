import { describe, expect, it } from 'vitest'
import type { ActionState, Checklist, ChecklistAction } from '../model/checklist.ts'
import { asId } from '../model/id.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import { ana, mia, on, sampleBreach } from '../test-support/sample-values.ts'
import { dueCount } from './due-count.ts'
import { mergedTasks } from './merged-tasks.ts'

const playbook = samplePlaybook({
  actions: [
    sampleAction('late', { order: 30 }),
    sampleAction('early', { order: 3 }),
    sampleAction('password', { order: 10, deed: 'change-password' }),
  ],
})

const step = (actionId: string, given: Partial<ChecklistAction> = {}): ChecklistAction => ({
  key: `${actionId}@ana`,
  task: `${actionId}@ana`,
  actionId,
  personId: ana,
  urgency: 'this-week',
  params: {},
  variant: 'default',
  state: 'to-do',
  causes: [],
  level: 'likely',
  ...given,
})

const list = (...actions: readonly ChecklistAction[]): Checklist => ({
  breachId: asId<'breach'>('one'),
  personId: ana,
  level: 'likely',
  actions,
  withoutRemedy: [],
})

const file = (id: string, ...actions: readonly ChecklistAction[]) => ({
  breach: sampleBreach({ id: asId<'breach'>(id) }),
  checklists: actions.map((one) => ({ ...list(one), personId: one.personId })),
})

const shared = (given: Partial<ChecklistAction> = {}): ChecklistAction =>
  step('password', { key: 'password:a', task: 'change-password/:a', ...given })

describe('mergedTasks', () => {
  it('makes one of the same task in several files, for all on whose checklists it stands', () => {
    const files = [
      file('one', shared(), shared({ personId: mia })),
      file('two', shared({ actionId: 'early', key: 'early:a' })),
      file('three', step('late')),
    ]
    const [first, second, ...others] = mergedTasks(files, playbook)
    expect(others).toEqual([])
    expect(first?.personIds).toEqual([ana, mia])
    expect(first?.steps.map(({ breachId, step: one }) => [breachId, one.key])).toEqual([
      ['one', 'password:a'],
      ['two', 'early:a'],
    ])
    expect(second?.steps.map(({ breachId }) => breachId)).toEqual(['three'])
  })

  it.each<readonly [readonly ActionState[], ActionState]>([
    [['done', 'to-do'], 'to-do'],
    [['waiting', 'to-do'], 'to-do'],
    [['waiting', 'done'], 'waiting'],
    [['waiting', 'waiting'], 'waiting'],
    [['done', 'not-for-us'], 'done'],
    [['not-for-us', 'not-for-us'], 'not-for-us'],
  ])('of steps that are %j it is %s', (states, expected) => {
    const files = states.map((state, place) => file(`${place}`, shared({ state })))
    expect(mergedTasks(files, playbook)[0]?.state).toBe(expected)
  })

  it('is as urgent, and due as early, as the most urgent of its open steps', () => {
    const files = [
      file('one', shared({ urgency: 'now', dueOn: on('2026-11-01'), state: 'done' })),
      file('two', shared({ urgency: 'this-month', dueOn: on('2026-12-22') })),
      file('three', shared({ urgency: 'this-week', dueOn: on('2026-12-29') })),
      file('four', shared({ urgency: 'keep-in-mind' })),
    ]
    expect(mergedTasks(files, playbook)[0]).toMatchObject({
      urgency: 'this-week',
      dueOn: '2026-12-22',
    })
    expect(mergedTasks(files.slice(0, 1), playbook)[0]).toMatchObject({
      urgency: 'now',
      dueOn: '2026-11-01',
    })
  })

  it('has the day of what can be done, whatever waits for a service that is switched off', () => {
    const waiting = { state: 'waiting', waitingFor: 'service-suspended' } as const
    const early = shared({ ...waiting, urgency: 'now', dueOn: on('2026-11-01') })
    const late = shared({ urgency: 'this-month', dueOn: on('2026-12-22') })
    expect(mergedTasks([file('one', early), file('two', late)], playbook)[0]).toMatchObject({
      urgency: 'this-month',
      dueOn: '2026-12-22',
    })
    expect(mergedTasks([file('one', early)], playbook)[0]).toMatchObject({
      urgency: 'now',
      dueOn: '2026-11-01',
    })
  })

  it('is sorted by urgency, day, and the playbook; what has no day comes last', () => {
    const files = [
      file('one', step('late'), step('unknown'), step('early')),
      file(
        'two',
        step('a', { urgency: 'keep-in-mind', task: 'a' }),
        step('b', { urgency: 'now', dueOn: on('2026-11-30'), task: 'b' }),
        step('c', { urgency: 'now', dueOn: on('2026-11-23'), task: 'c' }),
        step('d', { urgency: 'now', task: 'd' }),
      ),
    ]
    expect(mergedTasks(files, playbook).map(({ task }) => task)).toEqual([
      'c',
      'b',
      'd',
      'early@ana',
      'late@ana',
      'unknown@ana',
      'a',
    ])
  })
})

describe('dueCount', () => {
  it.each<readonly [string, Partial<ChecklistAction>, number]>([
    ['today', { dueOn: on('2026-11-22') }, 1],
    ['yesterday', { dueOn: on('2026-11-21') }, 1],
    ['yesterday, waiting', { dueOn: on('2026-11-21'), state: 'waiting' }, 1],
    [
      'yesterday, waiting for a service that is switched off',
      { dueOn: on('2026-11-21'), state: 'waiting', waitingFor: 'service-suspended' },
      0,
    ],
    ['tomorrow', { dueOn: on('2026-11-23') }, 0],
    ['never', {}, 0],
    ['yesterday, and is done', { dueOn: on('2026-11-21'), state: 'done' }, 0],
  ])('of a step on two checklists that was due %s', (_, given, expected) => {
    const lists = [list(shared(given)), list(shared({ ...given, personId: mia }))]
    expect(dueCount(lists, on('2026-11-22'))).toBe(expected)
  })
})
