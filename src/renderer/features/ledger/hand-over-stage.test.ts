import { expect, it } from 'vitest'
import { ageClock } from '../../../domain/dates/age-clock.ts'
import { asId } from '../../../domain/model/id.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { handOverStage } from './hand-over-stage.ts'

it.each([
  ['2010-11-23', 'too-early'],
  ['2010-11-22', 'begin'],
  ['2010', 'maybe'],
  ['2008-11-23', 'begin'],
  ['2008', 'begin'],
  ['2008-11-22', 'complete'],
  [undefined, 'maybe'],
])('of a child born %s, on 22 November 2026: %s', (birth, expected) => {
  const today = partialDate('2026-11-22')
  const clock =
    today &&
    ageClock(
      {
        id: asId('mia'),
        role: 'child',
        name: 'Mia',
        birthDate: birth === undefined ? undefined : partialDate(birth),
      },
      { region: { code: 'US' } },
      [],
      today,
    )
  if (!clock) throw new Error('No clock')
  expect(handOverStage(clock)).toBe(expected)
})
