import { describe, expect, it } from 'vitest'
import type { Milestone } from '../model/milestone.ts'
import type { Person } from '../model/person.ts'
import type { Region } from '../model/region.ts'
import { ana, mia, on, theo } from '../test-support/sample-values.ts'
import { letterSubject } from './letter-subject.ts'
import type { LetterTemplate } from '../model/letter-template.ts'
import { canBeInOneLetter, templateFits, templateFor } from './template-fits.ts'

const ireland: Milestone = {
  id: 'ie',
  topic: 'online-consent',
  age: 16,
  region: { code: 'EU', country: 'IE' },
  title: 't',
  text: 't',
  sources: [],
}
const today = on('2026-11-22')

const of = (person: Partial<Person>, region: Region, day = today) =>
  letterSubject(
    { id: mia, role: 'child', name: 'Mia', region, ...person },
    { senderId: ana, household: { region: { code: 'other' } }, milestones: [ireland], today: day },
  )

const us: Region = { code: 'US' }
const uk: Region = { code: 'UK' }
const ie: Region = { code: 'EU', country: 'IE' }
const fr: Region = { code: 'EU', country: 'FR' }

const template = (given: Partial<LetterTemplate>): LetterTemplate => ({
  id: 'x',
  kind: 'erasure',
  regime: 'none',
  subject: 's',
  paragraphs: [{ text: 't' }],
  proof: [],
  sources: [],
  ...given,
})
const coppa = template({
  id: 'coppa',
  regime: 'us-coppa',
  maxAge: 12,
  serviceKinds: ['toy', 'game'],
})
const gdpr = template({ id: 'gdpr', regime: 'eu-gdpr' })
const asks = template({ id: 'asks' })
const all = [asks, coppa, gdpr]

describe('how a guardian may write about somebody', () => {
  it.each([
    ['a child', uk, '2015-01-01', 'for-child', undefined],
    ['the day before 12 in the UK', uk, '2014-11-23', 'for-child', undefined],
    ['12 in the UK', uk, '2014-11-22', 'together', 'scotland'],
    ['12 in Ireland', ie, '2014-11-22', 'for-child', undefined],
    ['13 in Ireland', ie, '2013-11-22', 'together', 'with-them'],
    ['16 in Ireland', ie, '2010-11-22', 'together', 'consent-age'],
    ['16 where the country’s age was not checked', fr, '2010-11-22', 'together', 'with-them'],
    ['13 in the US', us, '2013-11-22', 'together', 'with-them'],
    ['perhaps 13 in the US', us, '2013', 'together', 'with-them'],
    ['the day before 18', ie, '2008-11-23', 'together', 'consent-age'],
    ['18', ie, '2008-11-22', 'themselves', 'consent-age'],
    ['perhaps 18', ie, '2008', 'together', 'consent-age'],
  ])('about %s', (_, region, birthDate, standing, signs) => {
    expect(of({ birthDate: on(birthDate) }, region)).toMatchObject({ standing, signs })
  })

  it('about themselves, and not about another adult', () => {
    expect(of({ id: ana, role: 'guardian' }, ie).standing).toBe('self')
    expect(of({ id: theo, role: 'guardian' }, ie).standing).toBe('themselves')
  })

  it('about a child without a birth date, in the household’s region where it has none of its own', () => {
    const subject = letterSubject(
      { id: mia, role: 'child', name: 'Mia' },
      { senderId: ana, household: { region: uk }, milestones: [], today },
    )
    expect(subject).toMatchObject({ standing: 'for-child', regime: 'uk-gdpr', age: undefined })
  })

  it('about children together, about themselves alone', () => {
    const child = of({ birthDate: on('2016') }, ie)
    const self = of({ id: ana, role: 'guardian' }, ie)
    const other = of({ id: theo, role: 'guardian' }, ie)
    expect(canBeInOneLetter([child, child])).toBe(true)
    expect(canBeInOneLetter([self])).toBe(true)
    for (const mixed of [[], [child, self], [other], [self, self]]) {
      expect(canBeInOneLetter(mixed)).toBe(false)
    }
  })
})

describe('the law a letter stands on', () => {
  it.each([
    ['12 in the US, a toy', us, '2013-11-23', 'toy', 'coppa'],
    ['13 in the US', us, '2013-11-22', 'toy', 'asks'],
    ['perhaps 13 in the US', us, '2013', 'toy', 'asks'],
    ['surely 12 at most in the US', us, '2014', 'toy', 'coppa'],
    ['no birth date in the US', us, undefined, 'toy', 'asks'],
    ['10 in the US, a school', us, '2016-01-01', 'school', 'asks'],
    ['10 in Ireland', ie, '2016-01-01', 'school', 'gdpr'],
    ['no birth date in Ireland', ie, undefined, 'toy', 'gdpr'],
    ['10 elsewhere', { code: 'other' } as const, '2016-01-01', 'toy', 'asks'],
  ] as const)('of %s', (_, region, birthDate, kind, expected) => {
    const subject = of({ birthDate: birthDate === undefined ? undefined : on(birthDate) }, region)
    expect(templateFor(all, 'erasure', [subject], { kind })?.id).toBe(expected)
  })

  it('is that of all of them, else none', () => {
    const young = of({ birthDate: on('2018') }, us)
    const old = of({ birthDate: on('2011-01-01') }, us)
    const irish = of({ birthDate: on('2018') }, ie)
    const idOf = (...subjects: (typeof young)[]) =>
      templateFor(all, 'erasure', subjects, { kind: 'toy' })?.id
    expect(idOf(young, young)).toBe('coppa')
    expect(idOf(young, old)).toBe('asks')
    expect(idOf(young, irish)).toBe('asks')
    expect(idOf(irish, irish)).toBe('gdpr')
  })

  it('gives no letter of a kind that is not there, and none about somebody who writes themselves', () => {
    const subject = of({ birthDate: on('2018') }, ie)
    expect(templateFor(all, 'access', [subject], { kind: 'toy' })).toBeUndefined()
    expect(templateFits(asks, [of({ birthDate: on('2000') }, ie)], { kind: 'toy' })).toBe(false)
  })
})
