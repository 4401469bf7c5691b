import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permanences } from '../model/data-class.ts'
import { asId } from '../model/id.ts'
import { verdictLevels } from '../model/verdict.ts'
import type { Breach } from '../model/breach.ts'
import { assessedBreaches, type SurfaceInput } from '../surface/assessed-breaches.ts'
import { matrixRows } from '../surface/matrix-rows.ts'
import { drawnSurface } from '../test-support/drawn-household.ts'
import { naiveFacts } from '../test-support/naive-facts.ts'
import { bareInput } from '../test-support/bare-input.ts'
import {
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleClasses,
  sampleInventory,
  theo,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { lifetimeLedger, type LifetimeLedger } from './lifetime-ledger.ts'

const ledgerOf = (input: SurfaceInput, personId = mia): LifetimeLedger => {
  const index = inventoryIndex(input.inventory, input.catalogue)
  const assessed = assessedBreaches(input, personId)
  const person = index.people.get(personId)
  return lifetimeLedger({
    personId,
    rows: person ? matrixRows(person, assessed, index) : [],
    assessed,
    index,
    milestones: [],
    today: input.today,
  })
}

const input = (
  breaches: readonly Breach[],
  held: Readonly<Record<string, string>>,
): SurfaceInput => ({
  inventory: sampleInventory({
    accounts: [
      sampleAccount('a', { serviceId: asId('toys'), subjectIds: [mia], opened: on('2013') }),
    ],
    holdings: Object.entries(held).map(([id, fidelity]) => ({
      accountId: asId<'account'>('a'),
      subjectId: mia,
      dataClass: asId<'data-class'>(id),
      fidelity: fidelity === 'altered' ? 'altered' : fidelity === 'real' ? 'real' : 'not-given',
      basis: 'confirmed',
    })),
  }),
  catalogue: sampleCatalogue({ breaches }),
  ...bareInput,
})

const losing = (id: string, ids: readonly string[], given: Partial<Breach>): Breach =>
  sampleBreach({
    id: asId<'breach'>(id),
    classes: ids.map((one) => lostClass(one, 'child')),
    ...given,
  })

describe('an entry', () => {
  it('says when and where a fact got out, the earliest first', () => {
    const breaches = [
      losing('undated', ['birth-date'], { access: {}, disclosed: undefined }),
      losing('later', ['birth-date'], { access: { to: on('2019-02') } }),
      losing('copied', ['birth-date'], { copied: on('2015-11-14') }),
    ]
    const [entry] = ledgerOf(input(breaches, { 'birth-date': 'real' })).entries
    expect(entry).toMatchObject({
      dataClass: 'birth-date',
      permanence: 'lifelong',
      state: 'exposed',
      firstOut: { date: '2015-11-14', takenFrom: 'copied' },
      places: [{ accountId: 'a', state: 'exposed', held: true, fidelity: 'real', since: '2013' }],
    })
    expect(entry?.losses.map(({ breachId, level, when }) => [breachId, level, when?.date])).toEqual(
      [
        ['copied', 'likely', '2015-11-14'],
        ['later', 'likely', '2019-02'],
        ['undated', 'possible', undefined],
      ],
    )
  })

  it('keeps a decoy that got out, which names the leaker, and dates no loss by it', () => {
    const [entry] = ledgerOf(
      input([losing('toys-2015', ['birth-date'], {})], { 'birth-date': 'altered' }),
    ).entries
    expect(entry).toMatchObject({
      state: 'altered',
      losses: [{ breachId: 'toys-2015', state: 'not-real' }],
      places: [{ state: 'altered', held: false, fidelity: 'altered' }],
    })
    expect(entry?.firstOut).toBeUndefined()
  })

  it('asks about what the breach lost and nobody has mentioned', () => {
    const found = ledgerOf(input([losing('toys-2015', ['voice-recording'], {})], { name: 'real' }))
    const voice = found.entries.find(({ dataClass }) => dataClass === 'voice-recording')
    expect(voice).toMatchObject({ state: 'ask', places: [{ state: 'ask', held: false }] })
    expect(voice?.places[0]?.fidelity).toBeUndefined()
    expect(found.tallies).toEqual([
      { permanence: 'lifelong', out: 0, maybeOut: 1, held: 0 },
      { permanence: 'slow', out: 0, maybeOut: 0, held: 1 },
      { permanence: 'changeable', out: 0, maybeOut: 0, held: 0 },
    ])
  })

  it('remembers what was erased with proof before the breach', () => {
    const before = input([losing('toys-2015', ['birth-date'], {})], { 'birth-date': 'real' })
    const accounts = before.inventory.accounts.map((one) => ({
      ...one,
      deleted: on('2014'),
      erasureConfirmed: true,
    }))
    const [entry] = ledgerOf({ ...before, inventory: { ...before.inventory, accounts } }).entries
    expect(entry).toMatchObject({
      state: 'removed',
      places: [{ state: 'removed', held: false }],
      losses: [{ state: 'removed', level: 'unlikely' }],
    })
  })

  it('is there for nobody who is not known', () => {
    expect(ledgerOf(input([], { name: 'real' }), asId('nobody'))).toMatchObject({
      entries: [],
      clock: undefined,
    })
    expect(ledgerOf(input([], { name: 'real' }), theo).entries).toEqual([])
  })
})

describe('the ledger', () => {
  it('equals a recount of what is out and held', () => {
    fc.assert(
      fc.property(drawnSurface, (drawn) => {
        const facts = naiveFacts(drawn)
        for (const { id } of drawn.inventory.people) {
          const found = ledgerOf(drawn, id)
          const ofClass = (dataClass: string) =>
            facts.filter((one) => one.personId === id && one.dataClass === dataClass)
          const counts = permanences.toReversed().map((permanence) => {
            const some = sampleClasses
              .filter((one) => one.permanence === permanence)
              .map((one) => ofClass(one.id))
              .filter(({ length }) => length > 0)
            const out = some.filter((facts) => facts.some(({ isSure }) => isSure)).length
            const touched = some.filter((facts) =>
              facts.some(({ state }) => state === 'exposed' || state === 'ask'),
            ).length
            return { permanence, out, maybeOut: touched - out, held: some.length - touched }
          })
          expect(found.tallies).toEqual(counts)
          for (const { dataClass, out, places, losses, firstOut } of found.entries) {
            const carried = places
              .filter(({ state }) => ['exposed', 'ask', 'held', 'assumed'].includes(state))
              .map(({ accountId, state }) => `${accountId} ${state}`)
            expect(carried.toSorted()).toEqual(
              ofClass(dataClass)
                .map(({ accountId, state }) => `${accountId} ${state}`)
                .toSorted(),
            )
            const datesOf = (levels: readonly string[], ...states: readonly string[]) =>
              losses
                .filter(({ state, level }) => states.includes(state) && levels.includes(level))
                .flatMap(({ when }) => when?.date ?? [])
                .toSorted()
            const dates = datesOf(verdictLevels, 'exposed', 'ask')
            const isOut = ofClass(dataClass).some(({ isSure }) => isSure)
            expect(out).toBe(isOut ? 'out' : dates.length > 0 ? 'maybe' : 'not')
            const sure = datesOf(['confirmed', 'likely'], 'exposed')
            expect(firstOut?.date).toBe((isOut ? sure : dates)[0])
            expect(dates.length > 0).toBe(
              ofClass(dataClass).some(({ state }) => state === 'exposed' || state === 'ask'),
            )
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
