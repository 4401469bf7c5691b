import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../model/catalogue.ts'
import { asId } from '../model/id.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { serviceKinds, serviceStatuses } from '../model/service.ts'
import { familyKnowledge } from '../test-support/family-knowledge-arbitrary.ts'
import { hibpList } from '../test-support/hibp-list-arbitrary.ts'
import {
  lostClass,
  sampleBreach,
  sampleCatalogue,
  sampleClasses,
  sampleService,
} from '../test-support/sample-values.ts'
import { householdCatalogue } from './household-catalogue.ts'

const knowledge: fc.Arbitrary<Knowledge> = fc
  .tuple(familyKnowledge, fc.option(hibpList, { nil: undefined }))
  .map(([family, hibp]) => ({ ...family, hibp }))

const hibpNames: Readonly<Record<string, readonly string[]>> = {
  name: ['Names'],
  email: ['Email addresses'],
  password: ['Passwords'],
}

/** Catalogues of different days: some have the services and breaches the family speaks of, some do not. */
const shipped: fc.Arbitrary<Catalogue> = fc
  .record({
    services: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('vtech-learning-lodge', 'roblox', 'a', 'powerschool', 'books'),
        kind: fc.constantFrom(...serviceKinds),
        status: fc.constantFrom(...serviceStatuses),
        domains: fc.subarray(['toys.example', 'books.example', 'wixsite.com']),
        platform: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    ),
    breaches: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('vtech-learning-lodge', 'roblox', 'a', 'toys-2015'),
        hibp: fc.constantFrom('Toys', 'Books2', undefined),
        verified: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    ),
  })
  .map(({ services, breaches }) =>
    sampleCatalogue({
      services: services.map(({ id, ...given }) => sampleService(id, given)),
      breaches: breaches.map(({ id, hibp, verified }) =>
        sampleBreach({
          id: asId<'breach'>(id),
          verified,
          hibp: hibp === undefined ? undefined : { name: hibp, flags: [] },
          classes: [lostClass('name', 'child')],
        }),
      ),
      dataClasses: sampleClasses.map((one) => ({ ...one, hibpNames: hibpNames[one.id] ?? [] })),
    }),
  )

const turned = (known: Knowledge): Knowledge => ({
  ownServices: known.ownServices.toReversed(),
  ownBreaches: known.ownBreaches.toReversed(),
  overrides: known.overrides.toReversed(),
  additions: known.additions.toReversed(),
  learned: known.learned.toReversed(),
  hibp: known.hibp && { ...known.hibp, entries: known.hibp.entries.toReversed() },
})

const twice = (known: Knowledge): Knowledge => ({
  ownServices: [...known.ownServices, ...known.ownServices],
  ownBreaches: [...known.ownBreaches, ...known.ownBreaches],
  overrides: [...known.overrides, ...known.overrides],
  additions: [...known.additions, ...known.additions],
  learned: [...known.learned, ...known.learned],
  hibp: known.hibp && { ...known.hibp, entries: [...known.hibp.entries, ...known.hibp.entries] },
})

describe('a household’s catalogue', () => {
  it('does not depend on the order in which anything was written down or listed', () => {
    fc.assert(
      fc.property(shipped, knowledge, (catalogue, known) => {
        expect(householdCatalogue(catalogue, turned(known))).toEqual(
          householdCatalogue(catalogue, known),
        )
      }),
    )
  })

  it('is the same where everything is said twice, and where it is merged again', () => {
    fc.assert(
      fc.property(shipped, knowledge, (catalogue, known) => {
        const once = householdCatalogue(catalogue, known)
        expect(householdCatalogue(catalogue, twice(known))).toEqual(once)
        expect(householdCatalogue(catalogue, known)).toEqual(once)
      }),
    )
  })

  it('is the shipped one where nothing is known beside it', () => {
    fc.assert(
      fc.property(shipped, (catalogue) => {
        expect(
          householdCatalogue(catalogue, {
            ownServices: [],
            ownBreaches: [],
            overrides: [],
            additions: [],
            learned: [],
          }),
        ).toEqual(catalogue)
      }),
    )
  })

  it('drops nothing: no entry, no class, no flag that weighs', () => {
    fc.assert(
      fc.property(shipped, knowledge, (catalogue, known) => {
        const merged = householdCatalogue(catalogue, known)
        const ids = merged.breaches.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(
          expect.arrayContaining([...catalogue.breaches, ...known.ownBreaches].map(({ id }) => id)),
        )
        const names = new Set(merged.breaches.flatMap(({ hibp }) => hibp?.name ?? []))
        for (const { name, dataClasses, flags } of known.hibp?.entries ?? []) {
          expect(names).toContain(name)
          const facts = merged.breaches.find(({ hibp }) => hibp?.name === name)?.hibp
          const theirs = [...(facts?.classes ?? []), ...(facts?.otherClasses ?? [])]
          expect(theirs).toHaveLength(dataClasses.length)
          for (const flag of ['retired', 'sensitive'] as const) {
            expect(facts?.flags.includes(flag)).toBe(flags.includes(flag))
          }
        }
        for (const breach of catalogue.breaches) {
          const now = merged.breaches.find(({ id }) => id === breach.id)
          expect(now?.classes.slice(0, breach.classes.length)).toEqual(breach.classes)
        }
      }),
    )
  })

  it('names no service of a listed breach that it does not have', () => {
    fc.assert(
      fc.property(shipped, knowledge, (catalogue, known) => {
        const merged = householdCatalogue(catalogue, known)
        const services = new Set(merged.services.map(({ id }) => id))
        expect(services.size).toBe(merged.services.length)
        const named = merged.breaches
          .filter(({ origin }) => origin === 'hibp')
          .flatMap((breach) => breach.services.map(({ serviceId }) => serviceId))
        expect(named.filter((id) => !services.has(id))).toEqual([])
      }),
    )
  })

  it('never lets a new shipped catalogue win over what the family says', () => {
    fc.assert(
      fc.property(shipped, shipped, knowledge, (before, update, known) => {
        householdCatalogue(before, known)
        const merged = householdCatalogue(update, known)
        for (const override of known.overrides) {
          const service = merged.services.find(({ id }) => id === override.serviceId)
          if (!service) continue
          expect(service).toMatchObject({
            overriddenOn: override.saidOn,
            ...(override.kind && { kind: override.kind }),
            ...(override.status && { status: override.status }),
            ...(override.ageRule && { ageRule: override.ageRule }),
            ...(override.statusSince && { statusSince: override.statusSince }),
          })
          expect(service.domains).toEqual(expect.arrayContaining([...override.domains]))
          const last = new Map(
            override.holds.map(({ role, dataClass, held }) => [`${role} ${dataClass}`, held]),
          )
          const holds = new Set(service.holds.map(({ role, dataClass }) => `${role} ${dataClass}`))
          for (const [key, held] of last) expect(holds.has(key)).toBe(held)
        }
      }),
    )
  })
})
