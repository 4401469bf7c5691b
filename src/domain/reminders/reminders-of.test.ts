import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../dates/later-day.ts'
import type { Letter } from '../letters/letter.ts'
import type { ChecklistAction } from '../model/checklist.ts'
import { asId } from '../model/id.ts'
import { mia, on as day } from '../test-support/sample-values.ts'
import { plannedDays, reminderDays, withEmptied } from './reminder-days.ts'
import {
  dueReminders,
  remindersOf,
  type RemindersInput,
  type TaskOfHousehold,
} from './reminders-of.ts'

const today = day('2026-11-22')

const nothing: RemindersInput = {
  tasks: [],
  letters: [],
  closed: new Set(),
  quiet: { services: new Set(), breaches: new Set() },
  people: [],
  household: { region: { code: 'US' } },
  milestones: [],
  today,
}

const step = (more: Partial<ChecklistAction> = {}): ChecklistAction => ({
  key: 'watch@mia',
  task: 'watch@mia',
  actionId: 'watch',
  personId: mia,
  urgency: 'this-week',
  params: { service: 'Frob' },
  variant: 'default',
  state: 'to-do',
  dueOn: today,
  causes: [],
  level: 'likely',
  ...more,
})

const task = (
  ...steps: readonly (Partial<ChecklistAction> & {
    readonly breach?: string
    readonly quiet?: boolean
  })[]
): TaskOfHousehold => ({
  task: 'watch@mia',
  personIds: [mia],
  steps: steps.map(({ breach = 'one', quiet = false, ...more }) => ({
    breachId: asId(breach),
    isQuiet: quiet,
    step: step(more),
  })),
})

const letter = (more: Partial<Letter> = {}): Letter => ({
  id: asId('letter'),
  templateId: 'access',
  serviceId: asId('frob'),
  senderId: asId('ana'),
  subjectIds: [mia],
  writtenOn: day('2026-10-20'),
  sentOn: day('2026-10-20'),
  dueOn: day('2026-11-20'),
  ...more,
})

const ofTask = (...those: readonly TaskOfHousehold[]) => remindersOf({ ...nothing, tasks: those })
const ofLetter = (one: Letter, more: Partial<RemindersInput> = {}) =>
  remindersOf({ ...nothing, letters: [one], ...more })

describe('steps', () => {
  test('one that several files ask for is one reminder, on its earliest day', () => {
    const found = ofTask(
      task({ dueOn: day('2026-12-01') }, { breach: 'two', dueOn: day('2026-11-25') }),
    )
    expect(found).toMatchObject([{ on: '2026-11-25', breachIds: ['one', 'two'] }])
  })

  test.each([
    ['done', { state: 'done' as const }],
    ['not for us', { state: 'not-for-us' as const }],
    ['without a day', { dueOn: undefined }],
    [
      'waiting for a service that is off',
      { state: 'waiting' as const, waitingFor: 'service-suspended' as const },
    ],
  ])('a step that is %s is not reminded of', (_, more) => {
    expect(ofTask(task(more))).toEqual([])
  })

  test('an answer that is awaited is', () => {
    const found = ofTask(task({ state: 'waiting', waitingFor: 'answer' }))
    expect(found).toMatchObject([{ isWaiting: true }])
  })

  test('the day of a file where it is done plays no part', () => {
    const found = ofTask(
      task(
        { state: 'done', dueOn: day('2026-11-01') },
        { breach: 'two', dueOn: day('2026-12-01') },
      ),
    )
    expect(found).toMatchObject([{ on: '2026-12-01', breachIds: ['two'] }])
  })

  test('what can be named without naming a quiet service speaks for a task', () => {
    const found = ofTask(
      task({ quiet: true, params: { service: 'Quiet' } }, { breach: 'two' }),
      task({ quiet: true, params: { service: 'Quiet' } }),
    )
    expect(found).toMatchObject([
      { isQuiet: false, params: { service: 'Frob' } },
      { isQuiet: true },
    ])
  })
})

describe('letters', () => {
  test('one that was sent and not answered is reminded of on the day an answer is due', () => {
    expect(ofLetter(letter())).toMatchObject([{ about: 'letter', on: '2026-11-20' }])
  })

  test.each([
    ['answered', { answeredOn: day('2026-11-01') }],
    ['never sent', { sentOn: undefined }],
    ['without a deadline of any law', { dueOn: undefined }],
  ])('one that is %s is not', (_, more) => {
    expect(ofLetter(letter(more))).toEqual([])
  })

  test('nor one about a file that was put away', () => {
    const about = letter({ breachId: asId('one') })
    expect(ofLetter(about, { closed: new Set([asId<'breach'>('one')]) })).toEqual([])
    expect(ofLetter(about, { closed: new Set([asId<'breach'>('two')]) })).toHaveLength(1)
  })

  test('one to a quiet service, or about a quiet breach, is quiet', () => {
    const services = new Set([asId<'service'>('frob')])
    const breaches = new Set([asId<'breach'>('one')])
    const about = letter({ breachId: asId('one') })
    for (const quiet of [
      { services, breaches: new Set<never>() },
      { services: new Set<never>(), breaches },
    ]) {
      expect(ofLetter(about, { quiet })).toMatchObject([{ isQuiet: true }])
    }
  })
})

describe('ages', () => {
  const childOf = (birthDate: string) =>
    remindersOf({
      ...nothing,
      people: [{ id: mia, role: 'child', name: 'Mia', birthDate: day(birthDate) }],
    })

  test('one that is reached within a year is told of, to the day where that is known', () => {
    expect(childOf('2013-11-23')).toMatchObject([{ about: 'age', age: 13, on: '2026-11-23' }])
    expect(childOf('2013-12')).toMatchObject([{ on: '2026-12-01', until: '2026-12-31' }])
  })

  test('the day itself is reached, and what is further off than a year is not told of', () => {
    expect(childOf('2013-11-22')).toEqual([])
    expect(childOf('2014-11-22')).toMatchObject([{ on: '2027-11-22' }])
    expect(childOf('2014-11-23')).toEqual([])
  })

  test('born on 29 February, it is 1 March', () => {
    const found = remindersOf({
      ...nothing,
      today: day('2029-02-27'),
      people: [{ id: mia, role: 'child', name: 'Mia', birthDate: day('2016-02-29') }],
    })
    expect(found).toMatchObject([{ age: 13, on: '2029-03-01' }])
  })

  test('an age is never due, and nobody is told of a guardian’s', () => {
    const people = [
      { id: mia, role: 'guardian' as const, name: 'Ana', birthDate: day('2013-11-23') },
    ]
    expect(remindersOf({ ...nothing, people })).toEqual([])
    expect(dueReminders(childOf('2013-11-23'), day('2027-01-01'))).toBe(0)
  })
})

const offset = fc.integer({ min: -40, max: 60 })
const drawnStep = fc.record({
  state: fc.constantFrom('to-do', 'waiting', 'done', 'not-for-us' as const),
  waitingFor: fc.constantFrom('service-suspended', 'answer' as const),
  in: fc.option(offset, { nil: undefined }),
  quiet: fc.boolean(),
})
const drawnLetter = fc.record({
  sent: fc.boolean(),
  answered: fc.boolean(),
  in: fc.option(offset, { nil: undefined }),
})

type DrawnStep = typeof drawnStep extends fc.Arbitrary<infer One> ? One : never

const write = (drawn: readonly (readonly DrawnStep[])[]): readonly TaskOfHousehold[] =>
  drawn.map((steps, place) => ({
    task: `task-${place}`,
    personIds: [mia],
    steps: steps.map((one, breach) => ({
      breachId: asId(`breach-${breach}`),
      isQuiet: one.quiet,
      step: step({
        state: one.state,
        waitingFor: one.state === 'waiting' ? one.waitingFor : undefined,
        dueOn: one.in === undefined ? undefined : daysAfter(today, one.in),
      }),
    })),
  }))

test('as many reminders, due ones and calendar days as a count by hand finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(drawnStep, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      fc.array(drawnLetter, { maxLength: 5 }),
      (drawnTasks, drawnLetters) => {
        const days: number[] = []
        for (const steps of drawnTasks) {
          let first: number | undefined
          for (const one of steps) {
            const can =
              one.state === 'to-do' || (one.state === 'waiting' && one.waitingFor === 'answer')
            if (can && one.in !== undefined) first = Math.min(first ?? one.in, one.in)
          }
          if (first !== undefined) days.push(first)
        }
        for (const one of drawnLetters)
          if (one.sent && !one.answered && one.in !== undefined) days.push(one.in)
        const tasks = write(drawnTasks)
        const letters = drawnLetters.map((one, place) =>
          letter({
            id: asId(`letter-${place}`),
            sentOn: one.sent ? day('2026-10-01') : undefined,
            answeredOn: one.answered ? day('2026-11-01') : undefined,
            dueOn: one.in === undefined ? undefined : daysAfter(today, one.in),
          }),
        )
        const found = remindersOf({ ...nothing, tasks, letters })
        expect(found.map(({ on }) => on)).toEqual(
          days.toSorted((a, b) => a - b).map((one) => daysAfter(today, one)),
        )
        expect(dueReminders(found, today)).toBe(days.filter((one) => one <= 0).length)
        const inCalendar = reminderDays(found, today)
        expect(inCalendar.map(({ on, reminders }) => [on, reminders.length])).toEqual(
          [...new Set(days.map((one) => Math.max(0, one)))]
            .toSorted((a, b) => a - b)
            .map((one) => [
              daysAfter(today, one),
              days.filter((other) => Math.max(0, other) === one).length,
            ]),
        )
        const all = withEmptied(inCalendar, plannedDays({ tasks, letters, incidents: [], today }))
        expect(all.filter(({ reminders }) => reminders.length > 0)).toEqual(inCalendar)
        expect(all.map(({ on }) => on)).toEqual([...new Set(all.map(({ on }) => on))].toSorted())
      },
    ),
  )
})

test('the days of a file that was put away are known, so that a calendar can be rid of them', () => {
  const incidents = [
    {
      id: asId<'incident'>('file'),
      breachId: asId<'breach'>('one'),
      openedOn: day('2026-11-20'),
      closedOn: today,
      origin: 'hand' as const,
    },
  ]
  expect(plannedDays({ tasks: [], letters: [], incidents, today })).toEqual([
    '2026-11-22',
    '2026-11-27',
    '2026-12-20',
  ])
})
