import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../../scripts/catalogue/compile.ts'
import { ageRange } from '../../domain/dates/age-range.ts'
import { composedParagraphs, letterText } from '../../domain/letters/compose-letter.ts'
import { filledFacts } from '../../domain/letters/letter-facts.ts'
import type { LetterTemplate } from '../../domain/model/letter-template.ts'
import { letterSubject } from '../../domain/letters/letter-subject.ts'
import { letterNeeds, templateFits } from '../../domain/letters/template-fits.ts'
import { asId } from '../../domain/model/id.ts'
import type { Person } from '../../domain/model/person.ts'
import { serviceKinds } from '../../domain/model/service.ts'
import { on } from '../../domain/test-support/sample-values.ts'

const { catalogue, playbook } = compileCatalogue(resolve(import.meta.dirname, '../../../resources'))

const ana = asId<'person'>('ana')
const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const drawnRegion = fc.constantFrom(
  { code: 'US' as const },
  { code: 'UK' as const },
  { code: 'EU' as const },
  { code: 'EU' as const, country: 'IE' },
  { code: 'EU' as const, country: 'MT' },
  { code: 'other' as const },
)
const drawnPerson: fc.Arbitrary<Person> = fc.record({
  id: fc.constantFrom(ana, asId<'person'>('mia'), asId<'person'>('theo')),
  role: fc.constantFrom('child', 'guardian'),
  name: fc.constantFrom('Mia', 'Théo O’Neill', '{people}', '<b>x</b>', '#'),
  birthDate: fc.oneof(
    fc.constant(undefined),
    day.map(on),
    day.map((text) => on(text.slice(0, 4))),
  ),
  region: fc.option(drawnRegion, { nil: undefined }),
})

const drawn = fc.record({
  people: fc.array(drawnPerson, { minLength: 1, maxLength: 3 }),
  household: fc.record({ region: drawnRegion }),
  kind: fc.constantFrom(...serviceKinds),
  template: fc.constantFrom(...playbook.letters),
  today: fc.constantFrom('2026-11-22', '2028-02-29', '2026-12-31').map(on),
  breach: fc.constantFrom(undefined, ...catalogue.breaches),
  signs: fc.boolean(),
  login: fc.constantFrom([], ['ana@example.com', 'ana {x}']),
  reminded: fc.boolean(),
  dueOn: fc.constantFrom(undefined, on('2026-01-02'), on('2031-01-01')),
})

const words = {
  date: (date: string) => `[${date}]`,
  list: (all: readonly string[]) => all.join(', '),
}

const lawsIn = (text: string): readonly string[] => [
  ...(/16 CFR|Children’s Online Privacy/.test(text) ? ['us-coppa'] : []),
  ...(/UK GDPR|Information Commissioner|Data \(Use and Access\)/.test(text) ? ['uk-gdpr'] : []),
  ...(/General Data Protection Regulation|Article 12\(3\)/.test(text) ? ['eu-gdpr'] : []),
]

/** COPPA is about online services. */
const offline: readonly string[] = ['school', 'childcare', 'club', 'health', 'money']

const allText = (template: LetterTemplate): string => JSON.stringify(template.paragraphs)

describe('the letters of the playbook, for drawn households and services', () => {
  it('claim a right only where region, age and service give it, to all they are about', () => {
    let fitting = 0
    fc.assert(
      fc.property(drawn, ({ people, household, kind, template, today }) => {
        const context = { senderId: ana, household, milestones: playbook.milestones, today }
        const subjects = people.map((person) => letterSubject(person, context))
        if (!templateFits(template, subjects, { kind })) return
        fitting += 1
        const wrong = people.filter((person) => {
          const { code } = person.region ?? household.region
          const age = ageRange(person.birthDate, today)
          const isYoung = person.role === 'child' && age !== undefined && age.oldest < 13
          const isLawful = {
            none: true,
            'us-coppa': code === 'US' && isYoung && !offline.includes(kind),
            'uk-gdpr': code === 'UK',
            'eu-gdpr': code === 'EU',
          }[template.regime]
          const isOurs = person.role === 'child' ? (age?.youngest ?? 0) < 18 : person.id === ana
          return !isLawful || !isOurs
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 3000 },
    )
    expect(fitting).toBeGreaterThan(100)
  })

  it('name no other law than the one they stand on', () => {
    for (const template of playbook.letters) {
      const laws = lawsIn(allText(template))
      const allowed = template.regime === 'none' ? [] : [template.regime]
      expect(laws.filter((law) => !allowed.includes(law as 'us-coppa'))).toEqual([])
    }
  })

  it('leave no placeholder unfilled and say nothing of whom they are not about', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const { people, template, today, breach, signs, dueOn } = given
        const needs = letterNeeds(template.kind)
        const usedBreach = needs === 'breach' ? (breach ?? catalogue.breaches[0]) : breach
        const isAboutSender = people[0]?.role === 'guardian' && template.regime !== 'us-coppa'
        const facts = filledFacts({
          serviceName: 'A service',
          senderName: 'Ana',
          isAboutSender,
          subjects: people.map(({ name, birthDate }) => ({ name, birthDate, signs })),
          logins: given.login,
          breach: usedBreach,
          dataClasses: catalogue.dataClasses,
          previous:
            needs === 'letter'
              ? {
                  kind: 'erasure',
                  letter: {
                    id: asId('l'),
                    templateId: 'erasure-eu',
                    serviceId: asId('s'),
                    senderId: ana,
                    subjectIds: [],
                    writtenOn: today,
                    sentOn: on('2026-01-01'),
                    dueOn,
                  },
                }
              : undefined,
          remindedOn: needs === 'letter' && given.reminded ? on('2026-02-01') : undefined,
          authorityName: template.kind === 'complaint' ? 'The authority' : undefined,
          today,
          words,
        })
        const paragraphs = composedParagraphs(template, facts, (message, params) =>
          String(new IntlMessageFormat(message, 'en').format(params)),
        )
        const text = letterText({
          subject: template.subject,
          to: [],
          from: [],
          date: '',
          paragraphs,
          signatures: [],
        })
        const typed = [...people.map(({ name }) => name), ...given.login]
        const ours = typed.reduce((left, one) => left.replaceAll(one, ''), text)
        expect(ours).not.toMatch(/[{}]|undefined|null|NaN/)
        expect(paragraphs.length).toBeGreaterThan(3)
        expect(isAboutSender && text.includes('parent or guardian of')).toBe(false)
        const isLate = dueOn !== undefined && dueOn < today
        expect(!isLate && /ended on|last day to answer/.test(text)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })
})
