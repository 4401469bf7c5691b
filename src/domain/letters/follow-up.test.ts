import { describe, expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import type { Region } from '../model/region.ts'
import { ana, mia, on } from '../test-support/sample-values.ts'
import { authoritiesFor } from './authorities-for.ts'
import type { Authority } from '../model/authority.ts'
import { letterProgress } from './follow-up.ts'
import type { Letter } from './letter.ts'
import type { LetterTemplate } from '../model/letter-template.ts'
import { letterSubject } from './letter-subject.ts'

const template = (id: string, given: Partial<LetterTemplate>): LetterTemplate => ({
  id,
  kind: 'erasure',
  regime: 'eu-gdpr',
  subject: 's',
  paragraphs: [{ text: 't' }],
  proof: [],
  sources: [],
  ...given,
})

const month = { months: 1, extensionMonths: 2, rule: 'eu-1182-71' } as const
const templates = [
  template('erasure', { deadline: month }),
  template('reminder', { kind: 'reminder' }),
  template('complaint', { kind: 'complaint' }),
  template('erasure-none', { regime: 'none' }),
  template('reminder-none', { kind: 'reminder', regime: 'none' }),
]

const authority = (id: string, region: Region): Authority => ({
  id,
  region,
  name: id,
  url: 'https://a.example',
  sources: [],
})
const authorities = [
  authority('dpc', { code: 'EU', country: 'IE' }),
  authority('cnil', { code: 'EU', country: 'FR' }),
  authority('ico', { code: 'UK' }),
]

const letter = (given: Partial<Letter> = {}): Letter => ({
  id: asId('l1'),
  templateId: 'erasure',
  serviceId: asId('toys'),
  senderId: ana,
  subjectIds: [mia],
  writtenOn: on('2026-11-20'),
  ...given,
})

const progress = (
  given: Partial<Letter>,
  today: string,
  region: Region = { code: 'EU', country: 'IE' },
  others: readonly Letter[] = [],
) =>
  letterProgress({
    letter: letter(given),
    letters: [letter(given), ...others],
    subjects: [
      letterSubject(
        { id: mia, role: 'child', name: 'Mia', region },
        { senderId: ana, household: { region }, milestones: [], today: on(today) },
      ),
    ],
    service: { kind: 'toy' },
    templates,
    authorities,
    today: on(today),
  })

const sent = { sentOn: on('2026-11-23'), dueOn: on('2026-12-23') }

describe('what comes after a letter', () => {
  it('is to send it, then to wait for the last day, which still counts', () => {
    expect(progress({}, '2026-11-23')).toMatchObject({ state: 'to-send', next: [] })
    expect(progress(sent, '2026-12-22')).toMatchObject({ state: 'waiting', daysLeft: 1, next: [] })
    expect(progress(sent, '2026-12-23')).toMatchObject({ state: 'waiting', daysLeft: 0, next: [] })
  })

  it('is a reminder or a complaint the day after, to the authority of the country', () => {
    expect(progress(sent, '2026-12-24')).toMatchObject({
      state: 'overdue',
      daysLeft: -1,
      next: [
        { kind: 'reminder', templateId: 'reminder' },
        { kind: 'complaint', templateId: 'complaint', authorityIds: ['dpc'] },
      ],
    })
  })

  it('is a choice of authorities where the country is not known, and none where it was not checked', () => {
    const to = (region: Region) =>
      progress(sent, '2026-12-24', region).next.find(({ kind }) => kind === 'complaint')
    expect(to({ code: 'EU' })?.authorityIds).toEqual(['dpc', 'cnil'])
    expect(to({ code: 'EU', country: 'MT' })?.authorityIds).toEqual([])
    expect(authoritiesFor({ code: 'UK' }, authorities).map(({ id }) => id)).toEqual(['ico'])
  })

  it('is nothing once it was answered or followed up by a letter that was sent', () => {
    const reminder = letter({ id: asId('l2'), templateId: 'reminder', afterId: asId('l1') })
    expect(progress(sent, '2027-01-04', undefined, [reminder]).state).toBe('overdue')
    const gone = { ...reminder, sentOn: on('2027-01-03') }
    expect(progress(sent, '2027-01-04', undefined, [gone])).toMatchObject({
      state: 'followed-up',
      next: [],
    })
    expect(progress({ ...sent, answeredOn: on('2026-12-30') }, '2027-01-04')).toMatchObject({
      state: 'answered',
      daysLeft: undefined,
      next: [],
    })
  })

  it('is a complaint after a reminder, for which the law sets no day, and nothing after a complaint', () => {
    const reminded = { templateId: 'reminder', sentOn: on('2027-01-03') }
    expect(progress(reminded, '2027-01-04').next.map(({ kind }) => kind)).toEqual(['complaint'])
    expect(progress({ ...reminded, templateId: 'complaint' }, '2027-06-01').next).toEqual([])
  })

  it('is a reminder whenever the family likes, where no law sets a day; there is nobody to complain to', () => {
    const asked = { templateId: 'erasure-none', sentOn: on('2026-11-23') }
    const other: Region = { code: 'other' }
    expect(progress(asked, '2026-12-01', other)).toMatchObject({
      state: 'waiting',
      daysLeft: undefined,
      next: [{ kind: 'reminder', templateId: 'reminder-none' }],
    })
    expect(progress({ ...asked, templateId: 'reminder-none' }, '2026-12-01', other).next).toEqual(
      [],
    )
  })

  it('knows an extended letter by its day', () => {
    expect(progress(sent, '2026-12-01')).toMatchObject({ isExtended: false, canExtend: true })
    expect(progress({ ...sent, dueOn: on('2027-02-23') }, '2027-01-15')).toMatchObject({
      isExtended: true,
      state: 'waiting',
    })
  })

  it('is nothing of a letter that the playbook has no more', () => {
    expect(progress({ templateId: 'gone', sentOn: on('2020-01-01') }, '2026-12-01').next).toEqual(
      [],
    )
  })
})
