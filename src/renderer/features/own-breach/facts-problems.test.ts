import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { emptyBreach, emptyFacts, type DraftDates } from './breach-draft.ts'
import { additionProblems, breachProblems, factsProblems } from './facts-problems.ts'

const day = (text: string): PartialDate => text as PartialDate
const today = day('2026-11-22')
const sourced = { ...emptyFacts, source: 'Letter of the school' }

const dates = (given: Readonly<Partial<Record<keyof DraftDates, string>>>): DraftDates => ({
  ...emptyFacts.dates,
  ...Object.fromEntries(
    Object.entries(given).map(([name, date]) => [name, { date: day(date), isWrong: false }]),
  ),
})

test('a new breach needs a name, a service, a sentence and a source', () => {
  expect(breachProblems(emptyBreach, today)).toEqual({
    name: 'name-missing',
    services: 'services-missing',
    summary: 'summary-missing',
    source: 'source-missing',
  })
  const named = { ...emptyBreach, name: 'Oak', summary: 'Lost.', source: 'Letter' }
  expect(breachProblems({ ...named, serviceIds: [asId('oak')] }, today)).toEqual({})
})

test('a half-typed day, a day to come and an end before the start are problems of their fields', () => {
  const wrong = { ...emptyFacts.dates, discovered: { date: undefined, isWrong: true } }
  expect(factsProblems({ ...sourced, dates: wrong }, today)).toEqual({ discovered: 'date-wrong' })
  const ahead = dates({ disclosed: '2026-11-23' })
  expect(factsProblems({ ...sourced, dates: ahead }, today)).toEqual({ disclosed: 'date-ahead' })
  const turned = dates({ from: '2026-03', to: '2026-02-27' })
  expect(factsProblems({ ...sourced, dates: turned }, today)).toEqual({ to: 'end-before-start' })
  const sameMonth = dates({ from: '2026-03', to: '2026-03-01' })
  expect(factsProblems({ ...sourced, dates: sameMonth }, today)).toEqual({})
})

test('a number needs digits and something it counts', () => {
  const count = { key: 4, value: 'many', of: 'pupils', label: 'claimed' as const }
  expect(factsProblems({ ...sourced, counts: [count] }, today)).toEqual({
    'count:4': 'count-wrong',
  })
  const counted = { ...count, value: '6,368,509' }
  expect(factsProblems({ ...sourced, counts: [counted] }, today)).toEqual({})
  expect(factsProblems({ ...sourced, counts: [{ ...counted, of: ' ' }] }, today)).toEqual({
    'count:4': 'count-wrong',
  })
})

test('an addition must say something beside its source', () => {
  expect(additionProblems(sourced, today)).toEqual({ facts: 'nothing-said' })
  expect(additionProblems({ ...sourced, contested: 'It was more.' }, today)).toEqual({})
  expect(additionProblems({ ...sourced, dates: dates({ to: '2026' }) }, today)).toEqual({})
})

test('what is not taken is said in words', () => {
  const notTaken = [{ dataClass: asId<'data-class'>('name'), text: ' ' }]
  expect(factsProblems({ ...sourced, notTaken }, today)).toEqual({
    'not-taken:name': 'not-taken-empty',
  })
})
