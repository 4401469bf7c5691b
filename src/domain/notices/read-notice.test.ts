import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicons } from '../../../scripts/lexicon/compile.ts'
import { findDates } from '../../formats/find-dates.ts'
import { asId } from '../model/id.ts'
import { partialDate } from '../model/partial-date.ts'
import type { NoticeReading, Span } from './notice-reading.ts'
import { readNotice } from './read-notice.ts'
import type { KnownService } from './service-mentions.ts'

const { en } = compileLexicons(resolve(join(import.meta.dirname, '../../../resources/lexicon')))

const service = (id: string, name: string, domain: string, operator?: string): KnownService => ({
  id: asId(id),
  name,
  formerNames: [],
  operator,
  domains: [domain],
})

const services = [
  service('powerschool', 'PowerSchool', 'powerschool.com'),
  service('toy-lodge', 'VTech Learning Lodge', 'vtech.com', 'VTech'),
  service('kid-chat', 'VTech Kid Connect', 'vtech.com', 'VTech'),
  service('roblox', 'Roblox', 'roblox.com'),
  service('remind', 'Remind', 'remind.com'),
]

const read = (text: string, sender?: string, known = services): NoticeReading => {
  const today = partialDate('2026-11-22')
  if (!en || !today) throw new Error('There is no English lexicon')
  const dates = findDates(text)
  return readNotice({ text, sender, dates, lexicon: en, services: known, today })
}

const classes = (list: NoticeReading['taken']): readonly string[] =>
  list.map(({ dataClass, role, assertion }) => [dataClass, role, assertion].join(' ').trim())

const opening = 'Dear parents, Hilltop School had a data breach. '

describe('what was taken and what was not', () => {
  it.each([
    ['Names and home addresses were stolen.', ['name  stated', 'postal-address  stated'], []],
    ['No Social Security numbers were involved.', [], ['social-security-number  stated']],
    ['The files did not include passwords.', [], ['password  stated']],
    ['Passwords were not affected.', [], ['password  stated']],
    [
      'Neither passwords nor bank details were taken.',
      [],
      ['password  stated', 'bank-account  stated'],
    ],
    ['We do not store payment card numbers.', [], ['payment-card  stated']],
    ['Passwords may have been accessed.', ['password  hedged'], []],
    ['We cannot rule out that passwords were copied.', ['password  hedged'], []],
    ['The hackers claim that passwords were taken.', ['password  claimed'], []],
    ['We have no evidence that passwords were accessed.', [], []],
    ['Phone numbers were stolen, but not passwords.', ['phone  stated'], ['password  stated']],
    [
      'No passwords were taken, e-mail addresses were leaked.',
      ['email  stated'],
      ['password  stated'],
    ],
    ['No data other than user names was exposed.', ['user-name  stated'], []],
    ['Please change your password.', [], []],
    ['We will never ask for your Social Security number.', [], []],
    ['The stolen data is not limited to user names.', ['user-name  stated'], []],
  ])('%s', (sentence, taken, notTaken) => {
    const reading = read(opening + sentence)
    expect(classes(reading.taken).toSorted()).toEqual(taken.toSorted())
    expect(classes(reading.notTaken).toSorted()).toEqual(notTaken.toSorted())
  })

  it.each([
    ["Your child's date of birth was taken.", ['birth-date child stated']],
    ['Dates of birth of pupils were taken.', ['birth-date child stated']],
    [
      'Birth dates of students and their parents were taken.',
      ['birth-date child stated', 'birth-date guardian stated'],
    ],
    [
      "Parents' phone numbers and children's photographs were taken.",
      ['phone guardian stated', 'photo-of-child child stated'],
    ],
    ['Your e-mail address was taken.', ['email guardian stated']],
    ['Home addresses of teachers were taken.', []],
  ])('tells whose: %s', (sentence, taken) => {
    expect(classes(read(opening + sentence).taken).toSorted()).toEqual(taken.toSorted())
  })

  it('lets a list stand under what its head says', () => {
    const text = `${opening}\n\nThe following was not affected:\n- passwords\n- bank account numbers\n\nFor students, these were stolen:\n- names\n- photographs`
    const reading = read(text)
    expect(classes(reading.notTaken)).toEqual(['password  stated', 'bank-account  stated'])
    expect(classes(reading.taken)).toEqual(['name child stated', 'photo-of-child child stated'])
  })

  it('tells how a secret was stored, also in the next sentence', () => {
    const forms = (text: string) => read(opening + text).taken.map(({ storedAs }) => storedAs)
    expect(forms('Passwords were stolen. They were hashed with bcrypt.')).toEqual(['strong-hash'])
    expect(forms('Passwords, stored as unsalted MD5, were stolen.')).toEqual(['weak-hash'])
    expect(
      forms('Passwords and secret answers were stolen; the secret answers were not encrypted.'),
    ).toEqual([undefined, 'plain-text'])
  })

  it('shows statements that cannot both hold, and keeps both', () => {
    const reading = read(
      `${opening}No passwords were taken. Later we found that passwords were stolen.`,
    )
    expect(reading.taken).toHaveLength(1)
    expect(reading.notTaken).toHaveLength(1)
    expect(reading.contradictions).toMatchObject([{ about: 'class', dataClass: 'password' }])
  })
})

describe('what kind of text it is', () => {
  it.each([
    [
      'phishing',
      'Dear user, Roblox had a data breach. Your account will be closed within 24 hours. Click here to verify your account.',
    ],
    [
      'phishing',
      'Roblox was hacked. Log in at https://roblox-help.example to claim your free Robux.',
    ],
    ['phishing', 'I hacked your webcam. Send 500 dollars in bitcoin now.'],
    [
      'policy-change',
      'We are updating our privacy policy. In the event of a data breach we will tell you. By continuing to use the app you accept.',
    ],
    [
      'recall',
      'Product recall: stop using this toy, it is a choking hazard. Return it for a full refund.',
    ],
    ['no-evidence', 'The school fair is on Friday. Bring cake.'],
    ['no-evidence', ''],
    ['breach', `${opening}Beware of e-mails that ask you to click here to verify your account.`],
  ])('%s: %s', (kind, text) => {
    const reading = read(text)
    expect(reading.kind).toBe(kind)
    if (kind === 'breach') return
    const { services: found, dates, counts, taken, notTaken, advice, contradictions } = reading
    expect([found, dates, counts, taken, notTaken, advice, contradictions].flat()).toEqual([])
  })
})

describe('whose notice it is', () => {
  it('finds the platform and the school, the one the letter is about first', () => {
    const text =
      'PowerSchool had a data breach. PowerSchool told Hilltop Primary School that student data was stolen from PowerSchool.'
    expect(read(text).services.map(({ serviceId, name }) => serviceId ?? name)).toEqual([
      'powerschool',
      'Hilltop Primary School',
    ])
  })

  it('takes the operator’s name for any of its services, unless one is named', () => {
    const ids = (text: string) => read(text).services.map(({ serviceId }) => serviceId)
    expect(ids('VTech had a data breach.')).toEqual(['toy-lodge', 'kid-chat'])
    expect(ids('VTech had a data breach. Kid Connect was hacked.')).toEqual(['kid-chat'])
  })

  it('does not take an ordinary word for a name', () => {
    const text =
      'Remind your child of the data breach at school. We remind you that data was stolen.'
    expect(read(text).services).toEqual([])
  })

  it('knows a service by its domain and by the sender, on whole labels', () => {
    const ids = (text: string, sender?: string) =>
      read(text, sender).services.map(({ serviceId, basis }) => `${serviceId} ${basis}`)
    expect(ids('There was a data breach, see https://www.roblox.com/news.')).toEqual([
      'roblox domain',
    ])
    expect(ids('There was a data breach, see https://notroblox.com/news.')).toEqual([])
  })
})

const spansOf = (reading: NoticeReading): readonly Span[] => {
  const claims = [
    ...reading.services,
    ...reading.dates,
    ...reading.counts,
    ...reading.taken,
    ...reading.notTaken,
    ...reading.contradictions,
  ]
  for (const { spans } of claims) expect(spans.length).toBeGreaterThan(0)
  if (reading.kind !== 'no-evidence') expect(reading.because.length).toBeGreaterThan(0)
  return [...reading.because, ...reading.advice, ...claims.flatMap(({ spans }) => spans)]
}

const pieces = [
  opening,
  'names',
  'were stolen',
  'no',
  'not',
  'passwords',
  'of your child',
  'may have',
  'claims',
  'between',
  '12 May 2020',
  'and',
  '14 May 2020',
  '1,200 families',
  'affected',
  ':',
  '\n- ',
  '\n\n',
  '.',
  ',',
  'VTech',
  'What was involved?',
  '| ',
  '....',
  'bcrypt',
  'but',
  'students',
  'roblox.com',
  '[x] ',
  'other than',
  ';',
] as const

describe('any text', () => {
  it('gives claims only with words of the text, the same each time, in any order of services', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 50 }), (words) => {
        const text = words.join(' ')
        const reading = read(text)
        for (const { from, to } of spansOf(reading)) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
        }
        expect(read(text)).toEqual(reading)
        const turned = read(text, undefined, services.toReversed())
        expect({ ...turned, services: [] }).toEqual({ ...reading, services: [] })
        expect(new Set(turned.services)).toEqual(new Set(reading.services))
      }),
      { numRuns: 150 },
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(read(opening + text).kind).toBeTypeOf('string')
      }),
    )
  })

  it.each([...pieces, 'a', '1,', 'Ab ', 'a.b.', '@', '"', 'no name '].map((piece) => [piece]))(
    'is not slowed down by 200,000 characters of %j',
    (piece) => {
      const text = `${opening}${`${piece} `.repeat(200_000)}`.slice(0, 200_000)
      const start = performance.now()
      read(text)
      expect(performance.now() - start).toBeLessThan(6000)
    },
  )

  // Without an end of its own: one pattern for both sides of a drawn line tried every pair of places in it.
  it.each(['-', '=', '_', '*', '#', ' ', '.', '>', '|', ':', '1', '('].map((mark) => [mark]))(
    'is not slowed down by a line of 100,000 times %j with a word in it',
    (mark) => {
      const half = mark.repeat(50_000)
      expect(read(`${opening}\n1 ${half}stream${half} offered: Yes\n`).kind).toBeTypeOf('string')
    },
  )

  it('counts nobody by digits that no number can hold', () => {
    const { counts } = read(`${opening} 900719925474099299 children and 12 parents are affected.`)
    expect(counts.every(({ value }) => Number.isSafeInteger(value))).toBe(true)
  })
})
