import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certainties, countLabels } from '../model/breach.ts'
import { actionStates } from '../model/checklist.ts'
import { exposureStates } from '../model/exposure.ts'
import { asId } from '../model/id.ts'
import { personRoles } from '../model/person.ts'
import { verdictLevels } from '../model/verdict.ts'
import { ana, mia, on, theo } from '../test-support/sample-values.ts'
import type { Difference } from './difference.ts'
import { differencesBetween } from './differences-between.ts'
import type { IncidentContent } from './incident-look.ts'

type Content = IncidentContent
type Person = Content['people'][number]

const dataClass = (id: string) => asId<'data-class'>(id)
const account = (id: string) => asId<'account'>(id)

const some = <Item>(one: fc.Arbitrary<Item>, keyOf: (item: Item) => string) =>
  fc
    .uniqueArray(one, { maxLength: 4, selector: keyOf })
    .map((items) => items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))

const date = fc.constantFrom(undefined, on('2015'), on('2015-11'), on('2015-11-14'))
const drawnClass = fc.constantFrom('name', 'birth-date', 'password').map(dataClass)
const level = fc.constantFrom(...verdictLevels)

const person: fc.Arbitrary<Person> = fc.record({
  personId: fc.constantFrom(ana, mia, theo),
  level,
  verdicts: some(
    fc.record({ accountId: fc.constantFrom('a', 'b').map(account), level }),
    ({ accountId }) => accountId,
  ),
  exposures: some(
    fc.record({ dataClass: drawnClass, state: fc.constantFrom(...exposureStates) }),
    (one) => one.dataClass,
  ),
  steps: some(
    fc.record({
      key: fc.constantFrom('change:a', 'change:b', 'talk@mia', 'watch@ana'),
      state: fc.constantFrom(...actionStates),
    }),
    ({ key }) => key,
  ),
})

const content: fc.Arbitrary<Content> = fc.record({
  access: fc.record({ from: date, to: date }),
  discovered: date,
  disclosed: date,
  classes: some(
    fc.record({
      dataClass: drawnClass,
      role: fc.constantFrom(...personRoles),
      certainty: fc.constantFrom(...certainties),
    }),
    ({ role, dataClass: id }) => `${role} ${id}`,
  ),
  notTaken: some(drawnClass, (id) => id),
  counts: some(
    fc.record({
      of: fc.constantFrom('children', 'accounts'),
      value: fc.constantFrom(1, 2, 10),
      label: fc.constantFrom(...countLabels.slice(0, 2)),
    }),
    (one) => JSON.stringify([one.of, one.label, one.value]),
  ),
  statements: some(fc.constantFrom('It was said.', 'It was denied.'), (text) => text),
  people: some(person, ({ personId }) => personId),
})

/** A list without the item of a key, and with another instead where there is one. */
const put = <Item>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
  item: Item | undefined,
): readonly Item[] => [
  ...items.filter((one) => !isMeant(one)),
  ...(item === undefined ? [] : [item]),
]

const nobody = (personId: Person['personId']): Person => ({
  personId,
  level: 'possible',
  verdicts: [],
  exposures: [],
  steps: [],
})

const withPerson = (
  before: Content,
  id: Person['personId'],
  change: (person: Person) => Person,
): Content => {
  const then = before.people.find(({ personId }) => personId === id) ?? nobody(id)
  return { ...before, people: put(before.people, ({ personId }) => personId === id, change(then)) }
}

/** One difference applied, as plainly as it reads. */
const applied = (before: Content, one: Difference): Content => {
  switch (one.about) {
    case 'date':
      if (one.which === 'access-from')
        return { ...before, access: { ...before.access, from: one.now } }
      if (one.which === 'access-to') return { ...before, access: { ...before.access, to: one.now } }
      return { ...before, [one.which]: one.now }
    case 'class': {
      const now =
        one.now === undefined
          ? undefined
          : { dataClass: one.dataClass, role: one.role, certainty: one.now }
      const isMeant = (other: Content['classes'][number]) =>
        other.dataClass === one.dataClass && other.role === one.role
      return { ...before, classes: put(before.classes, isMeant, now) }
    }
    case 'not-taken': {
      const now = one.change === 'added' ? one.dataClass : undefined
      return { ...before, notTaken: put(before.notTaken, (id) => id === one.dataClass, now) }
    }
    case 'count': {
      const { of, label } = one
      const now = one.now === undefined ? undefined : { of, value: one.now, label }
      const isMeant = (other: Content['counts'][number]) =>
        other.of === of && other.label === label && other.value === one.before
      return { ...before, counts: put(before.counts, isMeant, now) }
    }
    case 'statement': {
      const now = one.change === 'added' ? one.text : undefined
      return { ...before, statements: put(before.statements, (text) => text === one.text, now) }
    }
    case 'person': {
      const { now } = one
      if (now === undefined) {
        return {
          ...before,
          people: before.people.filter(({ personId }) => personId !== one.personId),
        }
      }
      return withPerson(before, one.personId, (then) => ({
        ...then,
        level: now,
        verdicts: one.accounts.reduce(
          (verdicts, { accountId, now: verdict }) =>
            put(
              verdicts,
              (other) => other.accountId === accountId,
              verdict === undefined ? undefined : { accountId, level: verdict },
            ),
          then.verdicts,
        ),
      }))
    }
    case 'exposure': {
      if (!before.people.some(({ personId }) => personId === one.personId)) return before
      const now = one.now === undefined ? undefined : { dataClass: one.dataClass, state: one.now }
      return withPerson(before, one.personId, (then) => ({
        ...then,
        exposures: put(then.exposures, (other) => other.dataClass === one.dataClass, now),
      }))
    }
    case 'step': {
      const now = one.now === undefined ? undefined : { key: one.key, state: one.now }
      return one.personIds
        .filter((id) => before.people.some(({ personId }) => personId === id))
        .reduce(
          (all, id) =>
            withPerson(all, id, (then) => ({
              ...then,
              steps: put(then.steps, ({ key }) => key === one.key, now),
            })),
          before,
        )
    }
  }
}

const sorted = (all: Content): unknown => {
  const order = <Item>(items: readonly Item[]) =>
    items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return {
    ...all,
    classes: order(all.classes),
    notTaken: order(all.notTaken),
    counts: order(all.counts),
    statements: order(all.statements),
    people: all.people
      .map((one) => ({
        ...one,
        verdicts: order(one.verdicts),
        exposures: order(one.exposures),
        steps: order(one.steps),
      }))
      .toSorted((a, b) => (a.personId < b.personId ? -1 : 1)),
  }
}

const empty: Content = {
  access: {},
  classes: [],
  notTaken: [],
  counts: [],
  statements: [],
  people: [],
}

const withMia = (given: Partial<Person>): Content => ({
  ...empty,
  people: [{ ...nobody(mia), ...given }],
})

describe('differencesBetween', () => {
  it('is complete: applied to what was, it gives what is', () => {
    fc.assert(
      fc.property(content, content, (before, now) => {
        const all = differencesBetween(before, now)
        expect(sorted(all.reduce(applied, before))).toEqual(sorted(now))
      }),
      { numRuns: 400 },
    )
  })

  it('tells nothing of what is the same, and each difference does something', () => {
    fc.assert(
      fc.property(content, content, (before, now) => {
        expect(differencesBetween(now, structuredClone(now))).toEqual([])
        const all = differencesBetween(before, now)
        for (const left of all.keys()) {
          // One left out is one missing. What goes or comes with a person comes with the person.
          const others = all.filter((_, place) => place !== left)
          const isOfPerson = all[left]?.about === 'exposure' || all[left]?.about === 'step'
          expect(
            isOfPerson ||
              JSON.stringify(sorted(others.reduce(applied, before))) !==
                JSON.stringify(sorted(now)),
          ).toBe(true)
        }
      }),
    )
  })

  it('takes a corrected number as one difference', () => {
    const count = (value: number, label: (typeof countLabels)[number] = 'claimed') => ({
      of: 'children',
      value,
      label,
    })
    const before = { ...empty, counts: [count(200_000), count(5, 'regulator')] }
    const now = { ...empty, counts: [count(6_368_509), count(5, 'regulator')] }
    expect(differencesBetween(before, now)).toEqual([
      { about: 'count', of: 'children', label: 'claimed', before: 200_000, now: 6_368_509 },
    ])
  })

  it.each([
    [undefined, 'to-do', 'new'],
    [undefined, 'done', 'new'],
    ['to-do', undefined, 'gone'],
    ['to-do', 'done', 'done'],
    ['waiting', 'not-for-us', 'done'],
    ['done', 'not-for-us', 'done'],
    ['done', 'to-do', 'reopened'],
    ['not-for-us', 'waiting', 'reopened'],
    ['to-do', 'waiting', 'waiting'],
    ['waiting', 'to-do', 'to-do'],
  ] as const)('a step that was %s and is %s is %s', (before, now, change) => {
    const file = (state: typeof before) =>
      withMia({ steps: state === undefined ? [] : [{ key: 'talk@mia', state }] })
    expect(differencesBetween(file(before), file(now))).toEqual([
      { about: 'step', change, key: 'talk@mia', personIds: [mia], before, now },
    ])
  })

  it('tells once of a step that several people have alike, and apart where it changed otherwise', () => {
    const file = (...states: readonly ('to-do' | 'done' | undefined)[]): Content => ({
      ...empty,
      people: [ana, mia, theo].map((personId, place) => {
        const state = states[place]
        return {
          ...nobody(personId),
          steps: state === undefined ? [] : [{ key: 'change:a', state }],
        }
      }),
    })
    const found = differencesBetween(file('to-do', 'to-do'), file('done', 'done', 'done'))
    expect(found.map((one) => (one.about === 'step' ? [one.change, one.personIds] : one))).toEqual([
      ['done', [ana, mia]],
      ['new', [theo]],
    ])
  })

  it('tells of somebody known in part only what has come or got worse', () => {
    const birthDate = dataClass('birth-date')
    const name = dataClass('name')
    const before = withMia({
      isPart: true,
      level: 'likely',
      exposures: [
        { dataClass: birthDate, state: 'exposed' },
        { dataClass: name, state: 'ask' },
      ],
      steps: [{ key: 'talk@mia', state: 'to-do' }],
    })
    const less = withMia({ level: 'possible', exposures: [{ dataClass: birthDate, state: 'ask' }] })
    expect(differencesBetween(before, less)).toEqual([])
    expect(differencesBetween(before, empty)).toEqual([])
    const more = withMia({
      level: 'confirmed',
      exposures: [{ dataClass: name, state: 'exposed' }],
      steps: [{ key: 'talk@mia', state: 'done' }],
    })
    expect(differencesBetween(before, more).map(({ about }) => about)).toEqual([
      'person',
      'exposure',
      'step',
    ])
  })
})
