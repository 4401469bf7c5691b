import { describe, expect, test } from 'vitest'
import { asId } from '../../../../domain/model/id.ts'
import { partialDate, type PartialDate } from '../../../../domain/model/partial-date.ts'
import type { FoundClass, NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import { choicesToFacts, type FactWords } from './choices-to-facts.ts'
import { firstChoices } from './first-choices.ts'
import type { NoticeChoices } from './notice-choices.ts'
import { withAddedClass, withDate } from './with-choice.ts'

const date = (text: string): PartialDate => {
  const read = partialDate(text)
  if (!read) throw new Error(`${text} is no date`)
  return read
}

const text = 'Names were taken. Passwords may have been taken. Cards were not taken.'
const names = { from: 0, to: 5 }
const passwords = { from: 18, to: 38 }
const cards = { from: 49, to: 69 }

const found = (
  dataClass: string,
  span: FoundClass['spans'][0],
  more: Partial<FoundClass> = {},
): FoundClass => ({
  dataClass: asId<'data-class'>(dataClass),
  spans: span ? [span] : [],
  assertion: 'stated',
  ...more,
})

const empty: NoticeReading = {
  kind: 'breach',
  because: [names],
  services: [],
  dates: [],
  counts: [],
  taken: [],
  notTaken: [],
  advice: [],
  contradictions: [],
}

const words: FactWords = {
  hedged: (quote) => `hedged: ${quote}`,
  claimed: (quote) => `claimed: ${quote}`,
  contradicted: 'contradicted',
  notTaken: (quote, roles) => `not taken (${roles.join()}): ${quote}`,
  hedgedNotTaken: (quote) => `not sure: ${quote}`,
  unsureDate: (meaning, quote) => `${meaning}: ${quote}`,
  contradiction: (quotes) => `both: ${quotes}`,
  quoted: (quote) => `<${quote}>`,
}

const today = date('2026-11-22')

const factsOf = (
  reading: NoticeReading,
  author: 'service' | 'authority' | 'others' = 'service',
  change: (first: NoticeChoices) => Partial<NoticeChoices> = () => ({}),
) => {
  const first = firstChoices(reading, today)
  const choices = { ...first, ...change(first) }
  return choicesToFacts({ text, reading, choices, source: 'Letter', words }, author)
}

describe('what is set before the guardian looks', () => {
  test('plain statements; of an unknown person both roles', () => {
    const { classes } = firstChoices({ ...empty, taken: [found('name', names)] }, today)
    expect(classes).toEqual([
      { dataClass: 'name', isTicked: true, roles: ['guardian', 'child'], storedAs: undefined },
    ])
  })

  test('nothing hedged, contradicted or of two readings', () => {
    const reading: NoticeReading = {
      ...empty,
      taken: [found('password', passwords, { assertion: 'hedged' }), found('name', names)],
      notTaken: [found('name', cards), found('bank', cards, { assertion: 'hedged' })],
      dates: [
        {
          spans: [names],
          meaning: 'disclosed',
          date: date('2024-03-04'),
          orElse: date('2024-04-03'),
          assertion: 'stated',
        },
        { spans: [names], meaning: 'discovered', date: date('2024'), assertion: 'hedged' },
      ],
      counts: [{ spans: [names], value: 3, of: 'children', assertion: 'hedged' }],
      contradictions: [
        { spans: [names, cards], about: 'class', dataClass: asId<'data-class'>('name') },
      ],
    }
    const first = firstChoices(reading, today)
    const ticked = [...first.classes, ...first.notTaken, ...first.dates].map((one) => one.isTicked)
    expect(new Set(ticked)).toEqual(new Set([false]))
    expect(first.counts).toEqual([false])
    // That there is a contradiction is itself plain.
    expect(first.doubts).toEqual([true])
  })

  test('of two dates with one meaning one at most', () => {
    const one = { spans: [names], meaning: 'disclosed', assertion: 'stated' } as const
    const dates = [
      { ...one, date: date('2024-03-04') },
      { ...one, date: date('2024-03-09') },
    ]
    const { dates: first } = firstChoices({ ...empty, dates }, today)
    expect(first.map(({ isTicked }) => isTicked)).toEqual([true, false])
    const [changed] = [withDate(first, dates, 1, { isTicked: true, date: date('2024-03-09') })]
    expect(changed.map(({ isTicked }) => isTicked)).toEqual([false, true])
  })
})

describe('choicesToFacts', () => {
  test('how sure a class is follows from who writes and how it is said', () => {
    const taken = [found('name', names, { role: 'child' })]
    const certainty = (author: 'service' | 'authority' | 'others') =>
      factsOf({ ...empty, taken }, author).classes.map((one) => one.certainty)
    expect(certainty('service')).toEqual(['admitted'])
    expect(certainty('authority')).toEqual(['shown-by-others'])
    expect(certainty('others')).toEqual(['claimed'])
  })

  test('what is hedged stays hedged: claimed, with the words that hedge', () => {
    const reading = { ...empty, taken: [found('password', passwords, { assertion: 'hedged' })] }
    expect(factsOf(reading).classes).toEqual([])
    const ticked = factsOf(reading, 'service', ({ classes }) => ({
      classes: classes.map((one) => ({ ...one, isTicked: true, storedAs: 'weak-hash' })),
    }))
    expect(ticked.classes).toHaveLength(2)
    expect(ticked.classes[0]).toEqual({
      dataClass: 'password',
      role: 'guardian',
      certainty: 'claimed',
      storedAs: 'weak-hash',
      note: 'hedged: Passwords may have been taken.',
    })
  })

  test('each role keeps its own certainty, and no class of a role comes twice', () => {
    const taken = [
      found('name', names, { role: 'child' }),
      found('name', names, { role: 'child', assertion: 'hedged' }),
      found('name', passwords, { role: 'guardian', assertion: 'hedged' }),
    ]
    const { classes } = factsOf({ ...empty, taken }, 'service', (first) => ({
      classes: first.classes.map((one) => ({ ...one, roles: ['guardian', 'child'] })),
    }))
    expect(classes.map(({ role, certainty }) => [role, certainty])).toEqual([
      ['guardian', 'claimed'],
      ['child', 'admitted'],
    ])
  })

  test('a contradicted class that is ticked is claimed, and both sentences are kept', () => {
    const reading: NoticeReading = {
      ...empty,
      taken: [found('name', names, { role: 'child' })],
      contradictions: [
        { spans: [names, cards], about: 'class', dataClass: asId<'data-class'>('name') },
      ],
    }
    const facts = factsOf(reading, 'service', ({ classes }) => ({
      classes: classes.map((one) => ({ ...one, isTicked: true })),
    }))
    expect(facts.classes).toMatchObject([{ certainty: 'claimed', note: 'contradicted' }])
    expect(facts.contested).toEqual([{ text: 'both: <Names were taken.> <Cards were not taken.>' }])
  })

  test('an unsure date says so, a date of the guardian’s own stands in the place of what was found', () => {
    const dates = [
      { spans: [names], meaning: 'discovered', date: date('2024-05'), assertion: 'hedged' },
    ] as const
    const ticked = [{ isTicked: true, date: date('2024-05') }]
    const unsure = factsOf({ ...empty, dates }, 'service', () => ({ dates: ticked }))
    expect(unsure.discovered).toBe('2024-05')
    expect(unsure.contested).toEqual([{ text: 'discovered: Names were taken.' }])
    const own = factsOf({ ...empty, dates }, 'service', () => ({
      dates: ticked,
      ownDates: { discovered: date('2024-06-01'), 'access-from': date('2024-01') },
    }))
    expect(own).toMatchObject({
      discovered: '2024-06-01',
      access: { from: '2024-01' },
      contested: [],
    })
  })

  test('numbers are labelled by who says them; what was not taken keeps its words', () => {
    const reading: NoticeReading = {
      ...empty,
      counts: [
        { spans: [names], value: 12, of: 'children', assertion: 'stated' },
        { spans: [names], value: 9, of: 'parents', assertion: 'claimed' },
      ],
      notTaken: [found('card', cards, { role: 'guardian' })],
    }
    const facts = factsOf(reading)
    expect(facts.counts.map(({ label }) => label)).toEqual(['confirmed-by-company', 'claimed'])
    expect(factsOf(reading, 'authority').counts[0]?.label).toBe('regulator')
    expect(facts.notTaken).toEqual([
      { dataClass: 'card', text: 'not taken (guardian): Cards were not taken.' },
    ])
  })

  test('what the guardian has added is worth what the writer’s plain words are', () => {
    const { classes } = factsOf(empty, 'authority', (first) => ({
      classes: withAddedClass(first.classes, asId<'data-class'>('voice')),
    }))
    expect(classes).toEqual([
      { dataClass: 'voice', role: 'guardian', certainty: 'shown-by-others' },
      { dataClass: 'voice', role: 'child', certainty: 'shown-by-others' },
    ])
  })
})
