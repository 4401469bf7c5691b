import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { CellState } from '../model/exposure.ts'
import type { AccountId, BreachId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import { drawnSurface } from '../test-support/drawn-household.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { effectiveHoldings } from '../verdicts/holdings-of.ts'
import type { SurfaceInput } from './assessed-breaches.ts'
import { personSurface } from './person-surface.ts'
import { surfaceParts } from './surface-parts.ts'

interface NaiveCell {
  readonly accountId: AccountId
  readonly place: string
  readonly isErased: boolean
  readonly dataClass: DataClassId
  readonly state: CellState
  readonly isSure: boolean
}

interface NaiveLeak {
  readonly accountId: AccountId
  readonly dataClass: DataClassId
  readonly breachId: BreachId
}

const sureLevels = ['confirmed', 'likely']

/** One account at a time, breach by breach, with nothing shared and nothing kept. */
const recount = ({ inventory, catalogue }: SurfaceInput, person: Person) => {
  const cells: NaiveCell[] = []
  const leaks: NaiveLeak[] = []
  const concerns = (account: Account): boolean =>
    account.holderId === person.id || account.subjectIds.includes(person.id)
  for (const account of inventory.accounts.filter((one) => !one.theirs && concerns(one))) {
    const isErased = account.erasureConfirmed && account.deleted !== undefined
    const states = new Map<DataClassId, { state: CellState; isSure: boolean }>()
    const altered = new Set<DataClassId>()
    for (const one of effectiveHoldings({ account, person, inventory, catalogue })) {
      const said = one.basis === 'assumed' ? 'assumed' : 'held'
      const state = isErased ? 'removed' : one.fidelity === 'real' ? said : one.fidelity
      states.set(one.dataClass, { state, isSure: false })
      if (one.fidelity === 'altered') altered.add(one.dataClass)
    }
    for (const breach of catalogue.breaches) {
      const alone = { ...inventory, accounts: [account] }
      const { people } = assessBreach({ inventory: alone, catalogue, breach })
      for (const { level, exposures } of people.filter((one) => one.personId === person.id)) {
        for (const { dataClass, state } of exposures) {
          const before = states.get(dataClass)
          const isSure = sureLevels.includes(level)
          if (state === 'exposed')
            states.set(dataClass, { state, isSure: isSure || before?.isSure === true })
          if (state === 'ask' && before?.state !== 'exposed')
            states.set(dataClass, { state, isSure: false })
          if (state === 'not-real' && altered.has(dataClass))
            leaks.push({ accountId: account.id, dataClass, breachId: breach.id })
        }
      }
    }
    for (const [dataClass, found] of states) {
      const place = account.serviceId ?? account.id
      cells.push({ accountId: account.id, place, isErased, dataClass, ...found })
    }
  }
  return { cells, leaks }
}

const places = (cells: readonly NaiveCell[]): ReadonlySet<string> =>
  new Set(cells.map(({ place }) => place))

const isKept = ({ state, isErased }: NaiveCell): boolean =>
  !isErased && ['exposed', 'held', 'assumed'].includes(state)

const eachPerson = (
  check: (input: SurfaceInput, person: Person, surface: ReturnType<typeof personSurface>) => void,
): void =>
  fc.assert(
    fc.property(drawnSurface, (input) => {
      for (const person of input.inventory.people) {
        check(input, person, personSurface(person.id, surfaceParts(input)))
      }
    }),
    { numRuns: 200 },
  )

describe('what is out there about a person, by a recount', () => {
  it('has the same signs, each with its state and how sure it is', () => {
    eachPerson((input, person, surface) => {
      const signs = surface.rows.flatMap(({ accountId, cells }) =>
        cells.map(({ dataClass, state, isMaybe }) =>
          [accountId, dataClass, state, state === 'exposed' && !isMaybe].join(' '),
        ),
      )
      const expected = recount(input, person).cells.map(({ accountId, dataClass, state, isSure }) =>
        [accountId, dataClass, state, isSure].join(' '),
      )
      expect(signs.toSorted()).toEqual(expected.toSorted())
    })
  })

  it('has the same figures of services and classes', () => {
    eachPerson((input, person, surface) => {
      const { cells } = recount(input, person)
      const there = cells.filter(({ state, isErased }) => !isErased && state !== 'not-given')
      const known = new Set(
        cells
          .filter(({ state }) => ['exposed', 'held', 'assumed'].includes(state))
          .map(({ dataClass }) => dataClass),
      )
      const lifelong = input.catalogue.dataClasses.filter(
        ({ id, permanence }) => known.has(id) && permanence === 'lifelong',
      )
      const own = input.inventory.accounts.filter(
        ({ holderId, subjectIds }) => holderId === person.id || subjectIds.includes(person.id),
      )
      expect(surface).toMatchObject({
        services: places(there).size,
        dataClasses: known.size,
        lifelong: lifelong.length,
        theirs: own.filter(({ theirs }) => theirs).length,
        couldNotCheck: own.filter(({ theirs, serviceId }) => !theirs && !serviceId).length,
      })
    })
  })

  it('says of each class how many services hold it, lost it, or may have', () => {
    eachPerson((input, person, surface) => {
      const { cells } = recount(input, person)
      const counts = new Map(surface.classes.map((one) => [one.dataClass, one]))
      for (const id of new Set(cells.map(({ dataClass }) => dataClass))) {
        const ofClass = cells.filter(({ dataClass }) => dataClass === id)
        const kept = ofClass.filter(isKept)
        const held = places(kept)
        const breached = places(kept.filter(({ isSure }) => isSure))
        const lost = places(kept.filter(({ state }) => state === 'exposed'))
        const asked = places(ofClass.filter(({ state }) => state === 'ask'))
        const gone = places(ofClass.filter((one) => one.state === 'exposed' && one.isErased))
        const { held: h, breached: b, maybe, asked: a, gone: g } = counts.get(id) ?? {}
        expect([h ?? 0, b ?? 0, maybe ?? 0, a ?? 0, g ?? 0]).toEqual([
          held.size,
          breached.size,
          lost.size - breached.size,
          [...asked].filter((place) => !held.has(place)).length,
          [...gone].filter((place) => !held.has(place) && !asked.has(place)).length,
        ])
      }
      expect([...counts.keys()].every((id) => cells.some((one) => one.dataClass === id))).toBe(true)
    })
  })

  it('names whoever lost a decoy, and how many were given one', () => {
    eachPerson((input, person, surface) => {
      const { leaks } = recount(input, person)
      const found = surface.decoys.flatMap(({ accountId, dataClass, breachIds }) =>
        breachIds.map((breachId) => [accountId, dataClass, breachId].join(' ')),
      )
      expect(found.toSorted()).toEqual(
        leaks.map((one) => [one.accountId, one.dataClass, one.breachId].join(' ')).toSorted(),
      )
      for (const { dataClass, givenTo } of surface.decoys) {
        const given = input.inventory.holdings.filter(
          (one) =>
            one.subjectId === person.id &&
            one.dataClass === dataClass &&
            one.fidelity === 'altered' &&
            input.inventory.accounts.some(({ id, theirs }) => id === one.accountId && !theirs),
        )
        expect(givenTo).toBe(given.length)
      }
    })
  })

  it('parts what a breach lost into what is out and what may be', () => {
    eachPerson((input, person, surface) => {
      for (const { breachId, dataClasses, out } of surface.breaches) {
        const catalogue = {
          ...input.catalogue,
          breaches: input.catalogue.breaches.filter(({ id }) => id === breachId),
        }
        const { cells } = recount({ ...input, catalogue }, person)
        const lost = cells.filter(({ state }) => state === 'exposed' || state === 'ask')
        const sure = new Set(lost.filter(({ isSure }) => isSure).map((one) => one.dataClass))
        expect(new Set(dataClasses)).toEqual(new Set(lost.map((one) => one.dataClass)))
        expect(new Set(out)).toEqual(sure)
      }
    })
  })
})
