import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnSurface } from '../test-support/drawn-household.ts'
import { naiveFacts } from '../test-support/naive-facts.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { serviceSurface } from './service-surface.ts'
import { surfaceParts } from './surface-parts.ts'

describe('what a service has of whom, by a recount', () => {
  it('is what its accounts have, account by account', () => {
    fc.assert(
      fc.property(drawnSurface, (input) => {
        const { inventory, catalogue } = input
        const parts = surfaceParts(input)
        const facts = naiveFacts(input)
        for (const { id: serviceId } of catalogue.services) {
          const accounts = inventory.accounts.filter((one) => one.serviceId === serviceId)
          const ids = accounts.filter(({ theirs }) => !theirs).map(({ id }) => id)
          const surface = serviceSurface(serviceId, parts)
          expect(surface.theirs).toBe(accounts.length - ids.length)
          for (const { id: personId } of inventory.people) {
            const here = facts.filter(
              (fact) => fact.personId === personId && ids.includes(fact.accountId),
            )
            const found = surface.people.find((one) => one.personId === personId)
            for (const state of ['exposed', 'ask', 'held', 'assumed'] as const) {
              const classesOf = (wanted: string) =>
                new Set(here.filter((fact) => fact.state === wanted).map((fact) => fact.dataClass))
              const worse = (['exposed', 'ask', 'held', 'assumed'] as const).filter(
                (_, place, all) => place < all.indexOf(state),
              )
              const expected = [...classesOf(state)].filter(
                (one) => !worse.some((other) => classesOf(other).has(one)),
              )
              const shown = found?.cells.filter((cell) => cell.state === state) ?? []
              expect(shown.map(({ dataClass }) => dataClass).toSorted()).toEqual(
                expected.toSorted(),
              )
            }
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('names each breach that judges one of its accounts, once', () => {
    fc.assert(
      fc.property(drawnSurface, (input) => {
        const { inventory, catalogue } = input
        const parts = surfaceParts(input)
        for (const { id: serviceId } of catalogue.services) {
          const accounts = inventory.accounts.filter(
            (one) => one.serviceId === serviceId && !one.theirs,
          )
          const alone = { ...inventory, accounts }
          const expected = catalogue.breaches
            .filter(
              (breach) => assessBreach({ inventory: alone, catalogue, breach }).people.length > 0,
            )
            .map(({ id }) => id)
          expect(serviceSurface(serviceId, parts).breaches.map(({ breachId }) => breachId)).toEqual(
            expected,
          )
        }
      }),
      { numRuns: 100 },
    )
  })
})
