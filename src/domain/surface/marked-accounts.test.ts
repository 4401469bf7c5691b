import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnSurface } from '../test-support/drawn-household.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { effectiveHoldings } from '../verdicts/holdings-of.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import { markedAccounts } from './marked-accounts.ts'
import { surfaceParts } from './surface-parts.ts'

test('marks what a recount of every breach and every holding marks, and none that is theirs', () => {
  fc.assert(
    fc.property(drawnSurface, (input) => {
      const { inventory, catalogue } = input
      const ours = inventory.accounts.filter(({ theirs }) => !theirs)
      const breachesOf = (id: string): number =>
        catalogue.breaches.filter((breach) =>
          assessBreach({ inventory, catalogue, breach })
            .people.flatMap(({ verdicts }) => verdicts)
            .some(({ accountId, verdict }) => accountId === id && isAffected(verdict.level)),
        ).length
      const assumes = ours.filter(
        (account) =>
          !(account.deleted !== undefined && account.erasureConfirmed) &&
          inventory.people.some(
            (person) =>
              account.subjectIds.includes(person.id) &&
              effectiveHoldings({ account, person, inventory, catalogue }).some(
                ({ basis }) => basis === 'assumed',
              ),
          ),
      )
      const { breached, unconfirmed } = markedAccounts(surfaceParts(input))
      expect(new Map(breached)).toEqual(
        new Map(
          ours.map(({ id }) => [id, breachesOf(id)] as const).filter(([, count]) => count > 0),
        ),
      )
      expect(new Set(unconfirmed)).toEqual(new Set(assumes.map(({ id }) => id)))
    }),
    { numRuns: 60 },
  )
})
