import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { BreachedClass } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { Holding } from '../model/holding.ts'
import { asId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import type { ReasonCode, VerdictLevel } from '../model/verdict.ts'
import {
  lostClass,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  samplePeople,
  sampleService,
} from '../test-support/sample-values.ts'
import { exposuresOf, lostClassesFor } from './exposures-of.ts'
import { inventoryIndex } from './inventory-index.ts'

const [ana, mia] = samplePeople as readonly [Person, Person, Person]
const toys = asId<'service'>('toys')
const chat = asId<'service'>('chat')
const dataClass = (id: string): DataClassId => asId<'data-class'>(id)

const breachOf = (...classes: readonly BreachedClass[]) =>
  sampleBreach({
    services: [toys, chat].map((serviceId) => ({ serviceId, as: 'service' })),
    classes,
  })

interface Row {
  readonly account: Partial<Account>
  readonly level?: VerdictLevel
  readonly code?: ReasonCode
  /** What was said of Mia, by class. */
  readonly said?: Readonly<Record<string, Pick<Holding, 'fidelity' | 'basis'>>>
}

const ofMia = (classes: readonly BreachedClass[], rows: readonly Row[], person = mia) => {
  const accounts = rows.map(({ account }, place) =>
    sampleAccount(`a${place}`, { serviceId: toys, subjectIds: [mia.id], ...account }),
  )
  const holdings = rows.flatMap(({ said }, place) =>
    Object.entries(said ?? {}).map(([id, given]): Holding => ({
      ...given,
      accountId: asId<'account'>(`a${place}`),
      subjectId: person.id,
      dataClass: dataClass(id),
    })),
  )
  const index = inventoryIndex(
    sampleInventory({ accounts, holdings }),
    sampleCatalogue({ services: [sampleService('toys'), sampleService('chat')] }),
  )
  const judged = rows.map(({ level = 'likely', code = 'opened-before-end' }, place) => ({
    account: accounts[place] ?? sampleAccount('none'),
    verdict: { level, reasons: [{ code, params: {} }] },
  }))
  return exposuresOf(person, judged, breachOf(...classes), index)
}

const real = { fidelity: 'real', basis: 'confirmed' } as const
const altered = { fidelity: 'altered', basis: 'confirmed' } as const
const never = { fidelity: 'not-given', basis: 'confirmed' } as const

describe('a class lost through several accounts', () => {
  const throughBoth = [
    lostClass('birth-date', 'child', {
      serviceIds: [toys],
      certainty: 'claimed',
      storedAs: 'plain-text',
      note: 'Said by whoever took it.',
      sources: ['post', 'news'],
    }),
    lostClass('birth-date', 'child', {
      serviceIds: [chat],
      certainty: 'shown-by-others',
      storedAs: 'encrypted',
      sources: ['news', 'paper'],
    }),
  ]
  const both = (one: Row['said'], other: Row['said']) =>
    ofMia(throughBoth, [
      { account: {}, said: one ?? {} },
      { account: { serviceId: chat }, said: other ?? {} },
    ])

  it('is told as the surest source tells it, with all that it is true of', () => {
    expect(both({ 'birth-date': real }, { 'birth-date': real })).toEqual([
      {
        subjectId: mia.id,
        breachId: 'toys-2015',
        dataClass: 'birth-date',
        state: 'exposed',
        level: 'likely',
        certainty: 'shown-by-others',
        basis: 'confirmed',
        storedAs: 'encrypted',
        note: 'Said by whoever took it.',
        credential: false,
        serviceIds: [toys, chat],
        accountIds: ['a0', 'a1'],
        sources: ['post', 'news', 'paper'],
      },
    ])
  })

  it('takes nothing from an account that is better off', () => {
    expect(both({ 'birth-date': real }, { 'birth-date': altered })).toMatchObject([
      {
        state: 'exposed',
        certainty: 'claimed',
        storedAs: 'plain-text',
        serviceIds: [toys],
        accountIds: ['a0'],
        sources: ['post', 'news'],
      },
    ])
    expect(both({ 'birth-date': altered }, {})).toMatchObject([
      { state: 'ask', basis: undefined, note: undefined, serviceIds: [chat], accountIds: ['a1'] },
    ])
  })

  it('names an account and a service once, though two sources tell of it', () => {
    const twice = [lostClass('gender', 'child'), lostClass('gender', 'child', { sources: ['x'] })]
    expect(ofMia(twice, [{ account: {} }])).toMatchObject([
      { serviceIds: [toys], accountIds: ['a0'], sources: ['notice', 'x'] },
    ])
  })

  it('is known by the best word on it', () => {
    const gender = [lostClass('gender', 'child')]
    const told = { fidelity: 'real', basis: 'told-by-service' } as const
    const assumed = { fidelity: 'real', basis: 'assumed' } as const
    const basisOf = (...said: readonly (typeof real | typeof told | typeof assumed)[]) =>
      ofMia(
        gender,
        said.map((one) => ({ account: {}, said: { gender: one } })),
      )[0]?.basis
    expect(basisOf(real, assumed)).toBe('confirmed')
    expect(basisOf(real, told, assumed)).toBe('told-by-service')
    expect(basisOf(assumed)).toBe('assumed')
  })
})

describe('how sure it is that a class is out', () => {
  const gender = [lostClass('gender', 'child')]

  it.each<[string, readonly Row[], string]>([
    [
      'a sure question beside a doubtful answer',
      [{ account: {}, level: 'possible', said: { gender: real } }, { account: {} }],
      'exposed likely',
    ],
    [
      'a sure answer beside a doubtful question',
      [
        { account: {}, said: { gender: real } },
        { account: {}, level: 'possible' },
      ],
      'exposed likely',
    ],
    [
      'a sure decoy beside a doubtful question',
      [
        { account: {}, level: 'confirmed', said: { gender: altered } },
        { account: {}, level: 'possible' },
      ],
      'ask possible',
    ],
    [
      'decoys alone',
      [
        { account: {}, level: 'possible', said: { gender: altered } },
        { account: {}, said: { gender: never } },
      ],
      'not-real likely',
    ],
    [
      'erased here, a decoy there',
      [
        { account: {}, level: 'unlikely', code: 'deleted-before-start-confirmed' },
        { account: {}, level: 'possible', said: { gender: altered } },
      ],
      'not-real possible',
    ],
    [
      'what nobody could check',
      [{ account: {}, level: 'could-not-check', said: { gender: real } }],
      'exposed could-not-check',
    ],
  ])('%s', (_, rows, expected) => {
    expect(ofMia(gender, rows).map(({ state, level }) => `${state} ${level}`)).toEqual([expected])
  })

  it.each<[VerdictLevel, ReasonCode]>([
    ['unlikely', 'raises-nothing'],
    ['not-affected', 'opened-after-end'],
    ['not-affected', 'deleted-before-start-confirmed'],
  ])('%s by %s adds nothing', (level, code) => {
    expect(ofMia(gender, [{ account: {}, level, code, said: { gender: real } }])).toEqual([])
  })
})

describe('what opens accounts', () => {
  const classes = [lostClass('password', 'child'), lostClass('name', 'child')]
  const credential = (...said: readonly (Row['said'] | undefined)[]) =>
    ofMia(
      classes,
      said.map((one) => ({ account: {}, said: one ?? {} })),
    ).map((one) => `${one.dataClass} ${one.credential}`)

  it('is no plain fact, and nothing that was given nowhere', () => {
    expect(credential({ password: altered })).toContain('password true')
    expect(credential({ password: never }, { password: never })).toContain('password false')
    expect(credential({ password: never }, undefined)).toContain('password true')
    expect(credential({ name: altered })).toContain('name false')
  })

  it('is not what the catalogue does not know', () => {
    const [exposure] = ofMia([lostClass('shoe-size', 'child')], [{ account: {} }])
    expect(exposure).toMatchObject({ dataClass: 'shoe-size', state: 'ask', credential: false })
  })
})

describe('the exposures of a person', () => {
  it('stand by state, then by group, the heavier first, then by name, unknown ones last', () => {
    const ids = ['shoe-size', 'voice-recording', 'email', 'gender', 'birth-date', 'name', 'age']
    const listed = ofMia(
      [...ids, 'postal-address', 'security-answer', 'password'].map((id) => lostClass(id, 'child')),
      [{ account: {}, said: { gender: altered, email: real, 'postal-address': real } }],
    )
    expect(listed.map(({ state, dataClass: id }) => `${state} ${id}`)).toEqual([
      'exposed name',
      'exposed postal-address',
      'exposed email',
      'ask birth-date',
      'ask voice-recording',
      'ask password',
      'ask security-answer',
      'ask age',
      'ask shoe-size',
      'not-real gender',
    ])
  })
})

describe('the classes that reach one person through one account', () => {
  const classes = [
    lostClass('password', 'guardian'),
    lostClass('email', 'guardian', { serviceIds: [chat] }),
    lostClass('postal-address', 'guardian'),
    lostClass('password', 'child', { certainty: 'claimed' }),
    lostClass('name', 'child'),
  ]
  const reached = (person: Person, given: Partial<Account>) =>
    lostClassesFor(
      sampleAccount('a', { serviceId: toys, ...given }),
      person,
      breachOf(...classes),
      inventoryIndex(sampleInventory(), sampleCatalogue()),
    ).map(({ dataClass: id, certainty }) => `${id} ${certainty}`)
  const hers = { holderId: mia.id, subjectIds: [mia.id] }

  it.each<[string, Person, Partial<Account>, readonly string[]]>([
    [
      'a child with a login: her own word on it first',
      mia,
      hers,
      ['password claimed', 'name admitted'],
    ],
    [
      'a child with a login at both services',
      mia,
      { ...hers, platformIds: [chat] },
      ['password claimed', 'name admitted', 'email admitted'],
    ],
    [
      'a child who holds it and is not in it',
      mia,
      { ...hers, subjectIds: [ana.id] },
      ['password admitted', 'password claimed'],
    ],
    ['a child who is in it', mia, { subjectIds: [mia.id] }, ['password claimed', 'name admitted']],
    [
      'a child enrolled by herself',
      mia,
      { ...hers, kind: 'enrolment' },
      ['password claimed', 'name admitted'],
    ],
    ['a child who is not in it', mia, {}, []],
    [
      'a guardian who holds it and is not in it',
      ana,
      { subjectIds: [mia.id] },
      ['password admitted', 'postal-address admitted'],
    ],
    [
      'a guardian in the account of a child',
      ana,
      { holderId: mia.id, subjectIds: [ana.id] },
      ['password admitted', 'postal-address admitted'],
    ],
    ['a guardian it does not concern', ana, { ...hers }, []],
    [
      'a guardian told by a notice, of a service the breach does not name',
      ana,
      { serviceId: asId<'service'>('books') },
      ['password admitted', 'email admitted', 'postal-address admitted'],
    ],
  ])('%s', (_, person, given, expected) => {
    expect(reached(person, given)).toEqual(expected)
  })
})
