import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../test-support/sample-values.ts'
import { daysUntil, dueDay, workingDayFrom } from './deadline.ts'
import type { LetterDeadline } from '../model/letter-template.ts'

const month: LetterDeadline = { months: 1, extensionMonths: 2, rule: 'eu-1182-71' }
const receipt: LetterDeadline = { days: 30, rule: 'uk-days', ofReceipt: true }

describe('the last day for an answer', () => {
  it.each([
    // The date itself, where the next month has it and it is a working day.
    ['2026-03-05', '2026-04-06', 'Sunday 5 April'],
    ['2026-06-04', '2026-07-06', 'Saturday 4 July'],
    ['2026-09-03', '2026-10-05', 'Saturday 3 October'],
    ['2026-11-23', '2026-12-23', 'Wednesday'],
    // Where it has not, its last day.
    ['2026-01-31', '2026-03-02', 'Saturday 28 February'],
    ['2027-01-29', '2027-03-01', 'Sunday 28 February'],
    ['2028-01-31', '2028-02-29', 'a leap year'],
    ['2028-01-30', '2028-02-29', 'a leap year'],
    ['2100-01-31', '2100-03-01', 'no leap year, Sunday'],
    ['2026-03-31', '2026-04-30', 'Thursday'],
    ['2026-05-31', '2026-06-30', 'Tuesday'],
    ['2026-08-31', '2026-09-30', 'Wednesday'],
    ['2028-02-29', '2028-03-29', 'Wednesday'],
    ['2026-12-31', '2027-02-01', 'Sunday 31 January'],
  ])('of one month from %s is %s (%s)', (received, due) => {
    expect(dueDay(month, on(received), false)).toBe(due)
    expect(dueDay({ ...month, rule: 'uk-corresponding-date' }, on(received), false)).toBe(due)
  })

  it.each([
    ['2026-11-23', '2027-02-23'],
    ['2026-11-30', '2027-03-01'],
    ['2027-11-30', '2028-02-29'],
  ])('counts an extension from the arrival: three months from %s is %s', (received, due) => {
    expect(dueDay(month, on(received), true)).toBe(due)
  })

  it.each([
    ['2026-06-22', '2026-07-22'],
    ['2026-11-20', '2026-12-21'],
    ['2028-01-31', '2028-03-01'],
  ])('of thirty days from %s is %s', (received, due) => {
    expect(dueDay(receipt, on(received), false)).toBe(due)
  })

  it('is not known for a month, a year, nothing, or without a law', () => {
    for (const date of [on('2026-11'), on('2026'), undefined]) {
      expect(dueDay(month, date, false)).toBeUndefined()
    }
    expect(dueDay(undefined, on('2026-11-23'), false)).toBeUndefined()
  })

  it('is never at a weekend, at least 28 days and at most 33 after the arrival', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-11-30'), noInvalidDate: true })
      .map((date) => on(date.toISOString().slice(0, 10)))
    fc.assert(
      fc.property(day, (received) => {
        const due = dueDay(month, received, false)
        if (due === undefined) throw new Error('a whole day has one')
        expect([0, 6]).not.toContain(new Date(`${due}T12:00:00Z`).getUTCDay())
        expect(daysUntil(received, due)).toBeGreaterThanOrEqual(28)
        expect(daysUntil(received, due)).toBeLessThanOrEqual(33)
        expect(workingDayFrom(due)).toBe(due)
      }),
    )
  })
})
