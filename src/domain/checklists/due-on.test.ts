import { describe, expect, it } from 'vitest'
import { on } from '../test-support/sample-values.ts'
import { dueOnOf } from './due-on.ts'

describe('dueOnOf', () => {
  it.each([
    ['now', '2026-01-31'],
    ['this-week', '2026-02-07'],
    ['this-month', '2026-02-28'],
    ['keep-in-mind', undefined],
  ] as const)('is for %s, of a file opened on 31 January, %s', (urgency, day) => {
    expect(dueOnOf({ urgency }, {}, on('2026-01-31'))).toBe(day)
  })

  it('counts the months of a watch date from the day the file was opened', () => {
    const due = { urgency: 'keep-in-mind', due: { afterMonths: 3 } } as const
    expect(dueOnOf(due, {}, on('2026-11-30'))).toBe('2027-02-28')
  })

  it.each([
    ['2012-08-21', '2028-08-21'],
    ['2012-02-29', '2028-02-29'],
    ['2011-02', '2027-02-28'],
    ['2012', '2028-12-31'],
    ['2084-02-29', '2100-03-01'],
    ['2990-01-01', undefined],
    [undefined, undefined],
  ])('is for somebody born %s, at 16, %s', (birth, day) => {
    const person = birth === undefined ? {} : { birthDate: on(birth) }
    const due = { urgency: 'keep-in-mind', due: { atAge: 16 } } as const
    expect(dueOnOf(due, person, on('2026-11-22'))).toBe(day)
  })
})
