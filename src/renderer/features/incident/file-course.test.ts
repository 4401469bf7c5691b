import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { mia, on, sampleBreach, theo } from '../../../domain/test-support/sample-values.ts'
import type { IncidentAction, IncidentView } from './incident-view.ts'
import { mainCourse, wholeCourse } from './file-course.ts'

const breach = sampleBreach({
  access: { from: on('2015-11-12'), to: on('2015-11-29') },
  discovered: on('2015-11-24'),
  disclosed: on('2015-11-27'),
  timeline: [
    { date: on('2016'), text: 'An inquiry began.', sources: ['a'] },
    { text: 'Somebody spoke of more.', sources: ['b'] },
    { date: on('2015-11-27'), text: 'They told the public.', sources: ['a'] },
  ],
})

const done = (key: string, doneOn: string): IncidentAction => ({
  key,
  task: key,
  actionId: key,
  personId: mia,
  urgency: 'now',
  params: {},
  variant: 'default',
  state: 'done',
  doneOn: on(doneOn),
  causes: [],
})

const view: IncidentView = {
  breachId: breach.id,
  openedOn: on('2026-03-01'),
  people: [mia, theo].map((personId) => ({
    personId,
    level: 'confirmed',
    verdicts: [
      {
        accountId: asId<'account'>('lodge'),
        verdict: {
          level: 'confirmed',
          reasons: [{ code: 'notice-arrived', params: { on: '2015-11-30' } }],
        },
      },
    ],
    exposures: [],
    actions: [done('shared', '2026-03-02'), done('other', '2026-03-09')],
    withoutRemedy: [],
  })),
  untouched: [],
  linkages: [],
  fallsWith: [],
}

test('the main days are those of the breach and our own, in order; done steps are one point', () => {
  expect(mainCourse(breach, view).map(({ kind, date }) => [kind, date])).toEqual([
    ['access', '2015-11-12'],
    ['discovered', '2015-11-24'],
    ['disclosed', '2015-11-27'],
    ['notice', '2015-11-30'],
    ['opened', '2026-03-01'],
    ['done', '2026-03-09'],
  ])
})

test('day by day it is what was said and what we did; what has no day comes last', () => {
  expect(wholeCourse(breach, view).map(({ kind, date }) => [kind, date])).toEqual([
    ['statement', '2015-11-27'],
    ['notice', '2015-11-30'],
    ['statement', '2016'],
    ['opened', '2026-03-01'],
    ['done', '2026-03-02'],
    ['done', '2026-03-09'],
    ['statement', undefined],
  ])
})

test('a step on two lists is done once', () => {
  const last = mainCourse(breach, view).at(-1)
  expect(last?.kind === 'done' && last.steps.map(({ key }) => key)).toEqual(['shared', 'other'])
})

test('without a file only the breach speaks', () => {
  const bare = { ...view, openedOn: undefined, people: [] }
  expect(mainCourse(breach, bare)).toHaveLength(3)
})
