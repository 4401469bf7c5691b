import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asId, type BreachId, type PersonId } from '../model/id.ts'
import type { LastLook } from '../model/last-look.ts'
import { verdictLevels, type VerdictLevel } from '../model/verdict.ts'
import { ana, mia, on, sampleBreach, theo } from '../test-support/sample-values.ts'
import { changesSince, isUnchanged, type HouseholdChanges } from './changes-since.ts'
import { currentBreachId } from './household-news.ts'

const breachIds = ['toys-2015', 'chat-2018', 'hibp:toys'].map((id) => asId<'breach'>(id))
const figure = fc.integer({ min: 0, max: 9 })

const drawnPerson = (personId: PersonId) =>
  fc.record({
    personId: fc.constant(personId),
    services: figure,
    dataClasses: figure,
    doneSteps: figure,
    openSteps: figure,
    breaches: fc.uniqueArray(
      fc.record({
        breachId: fc.constantFrom(...breachIds),
        level: fc.constantFrom(...verdictLevels.slice(0, 4)),
      }),
      { selector: ({ breachId }) => breachId },
    ),
  })

const look = (...people: readonly PersonId[]): fc.Arbitrary<LastLook> =>
  fc.record({
    on: fc.constant(on('2026-11-01')),
    isSaid: fc.constant(true),
    accounts: figure,
    people: fc.tuple(...people.map(drawnPerson)),
  })

const of = (breaches: LastLook['people'][number]['breaches'], personId = mia): LastLook => ({
  on: on('2026-11-01'),
  isSaid: true,
  accounts: 1,
  people: [{ personId, services: 1, dataClasses: 2, breaches, doneSteps: 0, openSteps: 3 }],
})

const at = (id: string, level: VerdictLevel) => ({ breachId: asId<'breach'>(id), level })

/** Puts changes back on a look: what it must have become. */
const applied = (before: LastLook, changes: HouseholdChanges) => {
  const figures = new Map(
    before.people.map(({ personId, services, dataClasses, doneSteps, openSteps }) => [
      personId,
      [services, dataClasses, doneSteps, openSteps],
    ]),
  )
  for (const one of changes.people) {
    const was = figures.get(one.personId) ?? [0, 0, 0, 0]
    const by = [one.services, one.dataClasses, one.doneSteps, one.openSteps]
    figures.set(
      one.personId,
      by.map((step, place) => step + (was[place] ?? 0)),
    )
  }
  const levels = new Map<string, VerdictLevel>(
    before.people.flatMap(({ personId, breaches }) =>
      breaches.map(({ breachId, level }) => [`${personId} ${breachId}`, level] as const),
    ),
  )
  for (const { breachId, kind, level, personIds } of changes.breaches) {
    for (const id of personIds) {
      if (kind === 'no-longer') levels.delete(`${id} ${breachId}`)
      else levels.set(`${id} ${breachId}`, level)
    }
  }
  return {
    accounts: before.accounts + changes.accounts,
    figures: Object.fromEntries(figures),
    levels: Object.fromEntries(levels),
  }
}

const nothing: HouseholdChanges = { accounts: 0, people: [], breaches: [] }

describe('what changed', () => {
  it('is nothing between a look and itself', () => {
    fc.assert(
      fc.property(look(ana, mia, theo), (one) => {
        expect(changesSince(one, one)).toEqual(nothing)
        expect(isUnchanged(changesSince(one, one))).toBe(true)
      }),
    )
  })

  it('leads from one look to the next, also by way of a third', () => {
    fc.assert(
      fc.property(look(ana, mia), look(ana, mia), look(ana, mia, theo), (first, second, third) => {
        const now = applied(third, nothing)
        expect(applied(first, changesSince(first, third))).toEqual(now)
        const middle = changesSince(first, second)
        expect(applied(first, middle)).toEqual(applied(second, nothing))
        const end = changesSince(second, third)
        expect(middle.accounts + end.accounts).toBe(changesSince(first, third).accounts)
        // Nothing is told of a person whose figures and verdicts stayed.
        const told = new Set(changesSince(first, third).people.map(({ personId }) => personId))
        for (const { breaches: _breaches, ...person } of third.people) {
          const was = first.people.find(({ personId }) => personId === person.personId)
          const isSame =
            was !== undefined &&
            JSON.stringify({ ...was, breaches: [] }) ===
              JSON.stringify({ ...was, ...person, breaches: [] })
          expect(told.has(person.personId)).toBe(!isSame)
        }
      }),
    )
  })

  test.each([
    [[], [at('a', 'possible')], 'touches', 'possible'],
    [[at('a', 'possible')], [at('a', 'confirmed')], 'surer', 'confirmed'],
    [[at('a', 'confirmed')], [at('a', 'could-not-check')], 'less-sure', 'could-not-check'],
    [[at('a', 'likely')], [], 'no-longer', 'likely'],
  ] as const)('of a breach: %j, then %j', (then, now, kind, level) => {
    expect(changesSince(of(then), of(now)).breaches).toEqual([
      { breachId: 'a', kind, level, personIds: [mia] },
    ])
  })

  it('puts people together whom the same happened to, and bad news first', () => {
    const before: LastLook = { ...of([at('old', 'likely')]) }
    const both = [mia, theo].flatMap((id) => of([at('new', 'possible')], id).people)
    expect(changesSince(before, { ...before, people: both }).breaches).toEqual([
      { breachId: 'new', kind: 'touches', level: 'possible', personIds: [mia, theo] },
      { breachId: 'old', kind: 'no-longer', level: 'likely', personIds: [mia] },
    ])
  })

  it('is all about somebody who came, and nothing about somebody who left', () => {
    const changes = changesSince(of([at('a', 'likely')], ana), of([at('b', 'likely')], mia))
    expect(changes.people).toEqual([
      { personId: mia, isNew: true, services: 1, dataClasses: 2, doneSteps: 0, openSteps: 3 },
    ])
    expect(changes.breaches.map(({ breachId }) => breachId)).toEqual(['b'])
  })

  it('is no news where the catalogue took a breach over from the breach list', () => {
    const breach = sampleBreach({ hibp: { name: 'Toys', flags: [] } })
    const currentId = currentBreachId([breach])
    const before = of([at('hibp:toys', 'likely')])
    expect(changesSince(before, of([at(breach.id, 'likely')]), currentId)).toEqual(nothing)
    const unknown: BreachId = asId('hibp:other')
    expect(currentId(unknown)).toBe(unknown)
  })
})
