import { expect, test } from 'vitest'
import { asId } from '../../../../domain/model/id.ts'
import { partialDate } from '../../../../domain/model/partial-date.ts'
import type { NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import { firstChoices } from './first-choices.ts'
import { breachesInQuestion, targetOf } from './notice-target.ts'
import { whatIsMissing } from './what-is-missing.ts'

const date = partialDate('2024-03-04')
const orElse = partialDate('2024-04-03')
if (!date || !orElse) throw new Error('These are dates')

const reading: NoticeReading = {
  kind: 'breach',
  because: [],
  services: [],
  dates: [{ spans: [], meaning: 'disclosed', date, orElse, assertion: 'stated' }],
  counts: [],
  taken: [],
  notTaken: [],
  advice: [],
  contradictions: [],
}
const words = { name: 'A breach', summary: 'One sentence.', source: 'Letter' }
const vtech = asId<'service'>('vtech')
const known = asId<'breach'>('vtech-2015')

test('an untouched notice lacks its writer, its service and any fact', () => {
  const first = firstChoices(reading, undefined)
  expect(whatIsMissing(first, reading, 'new', words)).toEqual(['author', 'service', 'facts'])
})

test('a ticked date of two readings has to be decided', () => {
  const choices = {
    ...firstChoices(reading, undefined),
    author: 'service',
    serviceIds: [vtech],
    dates: [{ isTicked: true }],
  } as const
  expect(whatIsMissing(choices, reading, 'new', words)).toEqual(['date-order'])
  const decided = { ...choices, dates: [{ isTicked: true, date }] }
  expect(whatIsMissing(decided, reading, 'new', words)).toEqual([])
  expect(whatIsMissing(decided, reading, 'new', { ...words, name: ' ' })).toEqual(['name'])
  expect(whatIsMissing(decided, reading, known, { ...words, name: ' ' })).toEqual([])
  expect(whatIsMissing(decided, reading, undefined, words)).toEqual(['target'])
})

test('a known breach is taken where a date speaks for it; without one the guardian says', () => {
  const choices = firstChoices(reading, undefined)
  expect(targetOf(choices, reading, [known])).toBe(known)
  expect(targetOf(choices, { ...reading, dates: [] }, [known])).toBeUndefined()
  expect(targetOf({ ...choices, target: 'new' }, reading, [known])).toBe('new')
  // A breach of a service that is no longer chosen is no answer.
  expect(targetOf({ ...choices, target: known }, reading, [])).toBe('new')
})

test('only breaches of the chosen services are in question', () => {
  expect(breachesInQuestion(firstChoices(reading, undefined), reading, [])).toEqual([])
})
