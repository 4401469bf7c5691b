import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileLexicons } from '../../../scripts/lexicon/compile.ts'
import { findDates } from '../../formats/find-dates.ts'
import { partialDate } from '../model/partial-date.ts'
import type { NoticeReading } from './notice-reading.ts'
import { readNotice } from './read-notice.ts'

const { en } = compileLexicons(resolve(join(import.meta.dirname, '../../../resources/lexicon')))

const read = (text: string): NoticeReading => {
  const today = partialDate('2026-11-22')
  if (!en || !today) throw new Error('There is no English lexicon')
  return readNotice({ text, dates: findDates(text), lexicon: en, services: [], today })
}

const classes = (list: NoticeReading['taken']): readonly string[] =>
  list.map(({ dataClass, role, assertion }) => `${dataClass} ${role ?? '-'} ${assertion}`)

describe('what the shape of a text says', () => {
  it('reads questions and their answers', () => {
    const { taken, notTaken } = read(
      `Somebody hacked Hilltop School and copied a database.\n\n` +
        `Q: What did they get on my child?\nA: The birthday and the password.\n\n` +
        `Q: And on me?\nA: The e-mail address.\n\n` +
        `Q: Photos?\nA: Possibly.\n\nQ: My bank details?\nA: No. We have none.`,
    )
    expect(classes(taken)).toEqual([
      'birth-date child stated',
      'password child stated',
      'email guardian stated',
      'photo-of-child - hedged',
    ])
    expect(classes(notTaken)).toEqual(['bank-account guardian stated'])
  })

  it('reads rows of a table by their last cells, and whose they are', () => {
    const { taken, notTaken } = read(
      `Hilltop School had a data breach.\n\nWhat | Whose | Exposed?\nDate of birth | child | Yes\n` +
        `Phone number | parent | Unknown\nCard number | parent | No`,
    )
    expect(classes(taken)).toEqual(['birth-date child stated', 'phone guardian hedged'])
    expect(classes(notTaken)).toEqual(['payment-card guardian stated'])
  })

  it('reads short headings that say what became of the data below', () => {
    const { taken, notTaken } = read(
      `Hilltop School was hacked.\n\nDownloaded\n- birth dates\n\nPossibly downloaded\n- photos\n\n` +
        `Not downloaded\n- passwords`,
    )
    expect(classes(taken)).toEqual(['birth-date - stated', 'photo-of-child - hedged'])
    expect(classes(notTaken)).toEqual(['password - stated'])
  })

  it('reads messages of a chat, and who sends them', () => {
    const { kind, services, taken, dates } = read(
      `[24/01/2025, 18:22] Hilltop Nursery: someone's hacked our login\n` +
        `[24/01/2025, 18:24] Hilltop Nursery: what they've got 👇\n▪️ kids' names\n▪️ allergy info for the kids`,
    )
    expect(kind).toBe('breach')
    expect(services.map(({ name }) => name)).toEqual(['Hilltop Nursery'])
    expect(classes(taken)).toEqual(['name child stated', 'health-data child stated'])
    expect(dates.map(({ meaning, date }) => `${meaning} ${date}`)).toEqual(['disclosed 2025-01-24'])
  })

  it('goes on with what a sentence without a predicate adds', () => {
    const { taken } = read(
      'They copied our member list. It has the birthdays of the children and, for parents, the phone number.',
    )
    expect(classes(taken)).toEqual(['birth-date child stated', 'phone guardian stated'])
  })

  it('keeps the word of a seller over his list', () => {
    const { taken } = read(
      'Hilltop School was hacked. Here is what the seller says he has:\n- passwords\n- e-mail addresses',
    )
    expect(classes(taken)).toEqual(['password - claimed', 'email - claimed'])
  })

  it('takes protective advice for no loss', () => {
    const { taken } = read(
      'Hilltop School was hacked and birth dates were stolen. Please send us your phone number. ' +
        'Change your password. You may place a freeze on your credit card.',
    )
    expect(classes(taken)).toEqual(['birth-date - stated'])
  })
})

describe('a breach in unusual words', () => {
  it.each([
    'On Tuesday our secretary attached the wrong file. You received our contact sheet: names, birthdays and home addresses. We are sorry.',
    'An outsider got hold of an access key. The database had usernames and quiz scores. Unauthorised use ended on 4 July 2024.',
    'Because of a fault owners could see video from cameras of other families. Recorded clips were watched. Passwords were not affected.',
    'Our laptop went missing on the train. What was on it: names, birthdays and medical notes of the children.',
  ])('%j', (text) => {
    expect(read(text).kind).toBe('breach')
  })

  it.each([
    'We collect: your email address and birthday. We never sell data. Unauthorised access to our systems is prevented by encryption.',
    'Please send us your child’s full name and date of birth. Forms that went missing last year were found. Your bank details are not stored.',
    'Parents could not log in to the portal. All data is safe: messages and attendance were restored and nothing was seen by anyone else.',
    'Service outage: parents could not log in. All data is safe: messages, grades and attendance were restored from backup and nothing was lost. We are sorry.',
    'Criminals steal passwords and photos. A school in another town was hacked and addresses were stolen. Never share your address.',
  ])('and none: %j', (text) => {
    expect(read(text).kind).not.toBe('breach')
  })
})

describe('names and dates by their places', () => {
  it.each([
    ['Little Larch Dentistry, P.C. was hacked.', 'Little Larch Dentistry'],
    ['Zonnehoek B.V. hereby informs you of a data breach.', 'Zonnehoek'],
    ['École des Petits\nRue Haute 3\n\nOur site was hacked.', 'École des Petits'],
    ['Name of entity: Tulip Tots\nDate of breach: 3 May 2024', 'Tulip Tots'],
  ])('%j is of %j', (text, name) => {
    expect(read(text).services.map((one) => one.name)).toEqual([name])
  })

  it('takes the meaning of a date from its heading', () => {
    const { dates } = read(
      'Published: 2024-08-09\n\nA server was hacked.\n\nWindow\n2024-06-18 to 2024-08-02.\n\nFound\n2024-08-03.',
    )
    expect(dates.map(({ meaning, date }) => `${meaning} ${date}`)).toEqual([
      'access-from 2024-06-18',
      'access-to 2024-08-02',
      'discovered 2024-08-03',
      'disclosed 2024-08-09',
    ])
  })

  it('counts on with the same noun', () => {
    const { counts } = read('The stolen file concerns 1,184 pupils and a further 302 who left.')
    expect(counts.map(({ value, of }) => `${value} ${of}`)).toEqual(['1184 pupils', '302 pupils'])
  })
})
