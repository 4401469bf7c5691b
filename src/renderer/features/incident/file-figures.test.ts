import { expect, test } from 'vitest'
import { ana, mia, on } from '../../../domain/test-support/sample-values.ts'
import { fileFigures } from './file-figures.ts'

const today = on('2026-11-22')
const open = (key: string, dueOn?: string, responsibleId?: typeof ana) => ({
  key,
  state: 'to-do' as const,
  dueOn: dueOn === undefined ? undefined : on(dueOn),
  responsibleId,
})

test('counts what is late, what is for today, and says the next day', () => {
  const steps = [
    open('a', '2026-11-20'),
    open('b', '2026-11-22'),
    open('b', '2026-11-22'),
    open('c', '2026-12-22'),
    open('d', '2026-11-29'),
    open('e'),
  ]
  expect(fileFigures(steps, today)).toMatchObject({
    overdue: 1,
    today: 1,
    next: '2026-11-29',
    nobody: 5,
  })
})

test('what is settled, or waits for a login, is not due; an answer that is owed is', () => {
  const late = { dueOn: on('2026-11-20') }
  const figures = fileFigures(
    [
      { key: 'a', state: 'done', ...late },
      { key: 'b', state: 'not-for-us', ...late },
      { key: 'c', state: 'waiting', waitingFor: 'service-suspended', ...late },
      { key: 'd', state: 'waiting', waitingFor: 'answer', ...late },
    ],
    today,
  )
  expect(figures).toEqual({ overdue: 1, today: 0, next: undefined, shares: [], nobody: 1 })
})

test('says who has taken on how many', () => {
  const figures = fileFigures(
    [open('a', undefined, mia), open('b', undefined, ana), open('c', undefined, ana), open('d')],
    today,
  )
  expect(figures.shares).toEqual([
    { personId: ana, count: 2 },
    { personId: mia, count: 1 },
  ])
  expect(figures.nobody).toBe(1)
})
