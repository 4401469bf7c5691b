import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { asId } from '../../domain/model/id.ts'
import type { ReminderDay } from '../../domain/reminders/reminder-days.ts'
import type { StepReminder } from '../../domain/reminders/reminder.ts'
import { mia, on } from '../../domain/test-support/sample-values.ts'
import { calendarFile, type CalendarInput } from './calendar-file.ts'

const step = (id: string): StepReminder => ({
  about: 'step',
  id,
  on: on('2026-11-29'),
  isQuiet: false,
  isWaiting: false,
  actionId: 'change-password-here',
  variant: 'default',
  params: { service: 'Roblox' },
  personIds: [mia],
  breachIds: [asId('vtech-2015')],
})

const now = Date.UTC(2026, 10, 22, 8)

const fileOf = (days: readonly ReminderDay[], more: Partial<CalendarInput> = {}): string => {
  const text = calendarFile({ days, householdKey: 'a household', now, ...more })
  if (text === undefined) throw new Error('There is no file')
  return text
}

/** Read by another library than the one that wrote it. */
const eventsOf = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

const threeSteps = { on: on('2026-11-29'), reminders: [step('a'), step('b'), step('c')] }

describe('a calendar file', () => {
  test('is a calendar of whole days with a signal at nine, as another reader sees it', () => {
    const text = fileOf([threeSteps])
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toBe('Kinventory')
    const [event] = eventsOf(text)
    expect(event?.summary).toBe('Kinventory: 3 steps are due')
    expect(event?.startDate.isDate).toBe(true)
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      '2026-11-29',
      '2026-11-30',
    ])
    const alarm = event?.component.getFirstSubcomponent('valarm')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H')
    expect(event?.component.getFirstPropertyValue('class')).toBe('PRIVATE')
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  test('names nobody and nothing unless it is told how', () => {
    const text = fileOf([threeSteps])
    for (const word of ['Roblox', 'mia', 'vtech', 'change-password', 'a household'])
      expect(text.toLowerCase()).not.toContain(word.toLowerCase())
    const [event] = eventsOf(fileOf([threeSteps], { nameOf: ({ id }) => `Step ${id}` }))
    expect(event?.summary).toBe('Kinventory: Step a and 2 more')
    expect(event?.description).toContain('Step a\nStep b\nStep c')
  })

  test('a later file has the same entry for a day, and is newer; another household another one', () => {
    const [first] = eventsOf(fileOf([threeSteps]))
    const later = { now: now + 3_600_000, nameOf: () => 'Other words' }
    const [second] = eventsOf(fileOf([{ ...threeSteps, reminders: [step('z')] }], later))
    expect(second?.uid).toBe(first?.uid)
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Infinity)
    const [other] = eventsOf(fileOf([threeSteps], { householdKey: 'another' }))
    expect(other?.uid).not.toBe(first?.uid)
  })

  test('a day that holds nothing any more is cancelled and makes no sound', () => {
    const [event] = eventsOf(fileOf([{ on: on('2026-11-29'), reminders: [] }]))
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(event?.component.getFirstSubcomponent('valarm')).toBeNull()
  })

  test('without any day there is none', () => {
    expect(calendarFile({ days: [], householdKey: '', now })).toBeUndefined()
  })

  test('the last day of a year and of February end on the next', () => {
    const ends = eventsOf(
      fileOf(
        ['2026-12-31', '2027-02-28', '2028-02-28', '2028-02-29'].map((day) => ({
          on: on(day),
          reminders: [step('a')],
        })),
      ),
    ).map(({ endDate }) => endDate.toString())
    expect(ends).toEqual(['2027-01-01', '2027-03-01', '2028-02-29', '2028-03-01'])
  })

  test('no name of a step breaks out of its line', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y',
        'a;b,c\\n:d"e',
        '\u2028END:VALARM',
        'DESCRIPTION:\nATTACH:https://example.com/',
        'é'.repeat(150),
      ),
    )
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (names) => {
        const reminders = names.map((name, place) => ({ ...step(`${place}`), variant: name }))
        const text = fileOf([{ on: on('2026-11-29'), reminders }], {
          nameOf: (one) => (one.about === 'step' ? one.variant : ''),
        })
        const events = eventsOf(text)
        expect(events).toHaveLength(1)
        expect(events[0]?.component.getAllSubcomponents()).toHaveLength(1)
        const known = ['uid', 'summary', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'description']
        const also = ['status', 'x-microsoft-cdo-busystatus', 'transp', 'class']
        const found = events[0]?.component.getAllProperties().map(({ name }) => name) ?? []
        expect(found.filter((name) => ![...known, ...also].includes(name))).toEqual([])
        expect(text.split('\r\n').every((line) => !/[\r\n]/u.test(line))).toBe(true)
      }),
    )
  })
})
