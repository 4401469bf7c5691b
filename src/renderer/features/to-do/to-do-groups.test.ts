import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { ana, mia, on, theo } from '../../../domain/test-support/sample-values.ts'
import type { MergedTask } from '../incident/incident-types.ts'
import { fitsFilter, groupOf, toDoGroups } from './to-do-groups.ts'

const today = on('2026-11-22')

const task = (
  name: string,
  more: Partial<MergedTask> & Partial<MergedTask['steps'][number]['step']> = {},
): MergedTask => ({
  task: name,
  steps: [
    {
      breachId: asId<'breach'>('vtech'),
      isQuiet: false,
      step: {
        key: name,
        task: name,
        actionId: name,
        personId: mia,
        urgency: 'now',
        params: {},
        variant: 'default',
        state: more.state ?? 'to-do',
        waitingFor: more.waitingFor,
        responsibleId: more.responsibleId,
        causes: [],
      },
    },
  ],
  personIds: more.personIds ?? [mia],
  urgency: 'now',
  dueOn: more.dueOn,
  state: more.state ?? 'to-do',
})

test('tasks stand under the nearness of their day, the sooner first', () => {
  const tasks = [
    task('never'),
    task('month', { dueOn: on('2026-12-22') }),
    task('late', { dueOn: on('2026-11-21') }),
    task('later', { dueOn: on('2026-11-20') }),
    task('now', { dueOn: today }),
    task('week', { dueOn: on('2026-11-28') }),
  ]
  expect(
    toDoGroups(tasks, today).map(({ name, tasks: all }) => [name, all.map((one) => one.task)]),
  ).toEqual([
    ['overdue', ['later', 'late']],
    ['today', ['now']],
    ['this-week', ['week']],
    ['later', ['month']],
    ['no-day', ['never']],
  ])
})

test('what waits stands apart until its answer is late; a switched-off service is never late', () => {
  const waiting = { state: 'waiting', waitingFor: 'answer' } as const
  expect(groupOf(task('a', waiting), today)).toBe('waiting')
  expect(groupOf(task('b', { ...waiting, dueOn: on('2026-12-01') }), today)).toBe('waiting')
  expect(groupOf(task('c', { ...waiting, dueOn: on('2026-11-01') }), today)).toBe('overdue')
  expect(groupOf(task('d', { ...waiting, dueOn: today }), today)).toBe('today')
  const off = {
    state: 'waiting',
    waitingFor: 'service-suspended',
    dueOn: on('2026-11-01'),
  } as const
  const waits = task('e', off)
  expect(groupOf(waits, today)).toBe('waiting')
  const { steps } = task('e', { state: 'done' })
  expect(groupOf({ ...waits, steps: [...steps, ...waits.steps] }, today)).toBe('waiting')
})

test('a choice is of whom it is about and of who does it', () => {
  const free = task('free', { personIds: [mia, theo] })
  const taken = task('taken', { responsibleId: ana })
  const any = { personId: undefined, responsible: undefined }
  expect([free, taken].every((one) => fitsFilter(one, any))).toBe(true)
  expect(fitsFilter(free, { ...any, personId: theo })).toBe(true)
  expect(fitsFilter(taken, { ...any, personId: theo })).toBe(false)
  expect(fitsFilter(free, { ...any, responsible: 'nobody' })).toBe(true)
  expect(fitsFilter(taken, { ...any, responsible: 'nobody' })).toBe(false)
  expect(fitsFilter(taken, { ...any, responsible: ana })).toBe(true)
})
