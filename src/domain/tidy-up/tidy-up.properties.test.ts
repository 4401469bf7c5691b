import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import { on } from '../test-support/sample-values.ts'
import { drawnSurface } from '../test-support/drawn-household.ts'
import { naiveFacts } from '../test-support/naive-facts.ts'
import type { SurfaceInput } from '../surface/assessed-breaches.ts'
import { surfaceParts } from '../surface/surface-parts.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { effectiveHoldings } from '../verdicts/holdings-of.ts'
import type { TidyUpItem, TidyUpQueueId } from './tidy-up-queue.ts'
import { tidyUp } from './tidy-up.ts'

// A recount that looks at one account at a time, without index, matrix or shelves.

const drawn = fc
  .tuple(
    drawnSurface,
    fc.array(
      fc.record({
        title: fc.constantFrom('Toys', 'toys!', 'Books'),
        status: fc.constantFrom('active' as const, 'dormant', 'deleted', 'deletion-requested'),
        twoFactor: fc.constantFrom('yes' as const, 'no', 'unknown'),
        existedBy: fc.constantFrom(undefined, on('2015'), on('2024-02')),
        passwordChanged: fc.constantFrom(undefined, on('2016'), on('2025')),
      }),
      { minLength: 7, maxLength: 7 },
    ),
  )
  .map(([input, more]): SurfaceInput => ({
    ...input,
    inventory: {
      ...input.inventory,
      accounts: input.inventory.accounts.map((account, place) => ({
        ...account,
        ...more[place],
      })),
    },
  }))

const itemsOf = (input: SurfaceInput, queue: TidyUpQueueId): readonly TidyUpItem[] =>
  tidyUp(surfaceParts(input), []).find((one) => one.queue === queue)?.items ?? []

const sorted = (keys: readonly string[]): readonly string[] => keys.toSorted()
const keysOf = (items: readonly TidyUpItem[]): readonly string[] =>
  sorted(items.map(({ key }) => key))

const named = ({ inventory }: SurfaceInput): readonly Account[] =>
  inventory.accounts.filter(({ theirs }) => !theirs)

const erased = (account: Account): boolean =>
  account.erasureConfirmed && (account.deleted !== undefined || account.status === 'deleted')

const isBreached = (input: SurfaceInput, account: Account): boolean =>
  input.catalogue.breaches.some((breach) =>
    assessBreach({
      inventory: { ...input.inventory, accounts: [account] },
      catalogue: input.catalogue,
      breach,
    }).people.some(({ level }) => !['unlikely', 'not-affected'].includes(level)),
  )

describe('the queues of the tidy-up, recounted', () => {
  it('asks about what nobody has said of each subject, and about what was lost and never said', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const facts = naiveFacts(input)
        const expected = named(input)
          .filter((account) => !erased(account))
          .flatMap((account) =>
            input.inventory.people
              .filter(({ id }) => account.subjectIds.includes(id))
              .flatMap((person) => {
                const holdings = effectiveHoldings({ account, person, ...input })
                const states = facts.filter(
                  (one) => one.accountId === account.id && one.personId === person.id,
                )
                const assumed = holdings.filter(({ basis }) => basis === 'assumed')
                const asked = states.filter(({ state }) => state === 'ask')
                const lost = assumed.filter(({ dataClass }) =>
                  states.some((one) => one.dataClass === dataClass && one.state === 'exposed'),
                )
                return assumed.length + asked.length === 0
                  ? []
                  : [
                      {
                        key: `${account.id} ${person.id}`,
                        classes: sorted([...assumed, ...asked].map(({ dataClass }) => dataClass)),
                        lost: lost.length + asked.length,
                      },
                    ]
              }),
          )
        const queue = tidyUp(surfaceParts(input), []).find((one) => one.queue === 'unconfirmed')
        const items = queue?.items ?? []
        expect(keysOf(items)).toEqual(sorted(expected.map(({ key }) => key)))
        for (const { key, classes } of expected) {
          const item = items.find((one) => one.key === key)
          expect(
            item?.queue === 'unconfirmed'
              ? sorted(item.classes.map(({ dataClass }) => dataClass))
              : [],
          ).toEqual(classes)
        }
        expect(queue?.gain).toBe(expected.reduce((sum, { lost }) => sum + lost, 0))
      }),
    )
  })

  it('asks for every missing date, and counts the verdicts that any date would settle', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const accounts = named(input).filter(
          (account) => account.opened === undefined && !erased(account),
        )
        const levelWith = (account: Account, breach: SurfaceInput['catalogue']['breaches'][0]) =>
          assessBreach({
            inventory: { ...input.inventory, accounts: [account] },
            catalogue: input.catalogue,
            breach,
          }).people[0]?.level
        const waiting = (account: Account): number =>
          input.catalogue.breaches.filter(
            (breach) =>
              levelWith(account, breach) === 'possible' &&
              ['1950-01-01', '2090-01-01'].every(
                (day) => levelWith({ ...account, opened: on(day) }, breach) !== 'possible',
              ),
          ).length
        const items = itemsOf(input, 'unknown-date')
        expect(keysOf(items)).toEqual(sorted(accounts.map(({ id }) => id)))
        for (const item of items) {
          const account = accounts.find(({ id }) => id === item.accountId)
          expect(item.queue === 'unknown-date' && item.verdicts).toBe(account && waiting(account))
        }
      }),
    )
  })

  it('finds dormant, unnamed and unguarded accounts, and what lies in the dormant ones', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const here = named(input).filter(
          (account) => account.status !== 'deleted' && !erased(account),
        )
        const quiet = ({ opened, existedBy, passwordChanged }: Account): boolean => {
          const last = [opened, existedBy, passwordChanged]
            .flatMap((date) => (date === undefined ? [] : [`${date}-12-31`.slice(0, 10)]))
            .toSorted()
            .at(-1)
          return last !== undefined && last.slice(0, 4) <= '2022'
        }
        const dormant = here.filter(
          (account) =>
            account.status !== 'deletion-requested' &&
            account.deleted === undefined &&
            (account.status === 'dormant' || quiet(account)),
        )
        expect(keysOf(itemsOf(input, 'dormant'))).toEqual(sorted(dormant.map(({ id }) => id)))
        const ids = new Set<string>(dormant.map(({ id }) => id))
        const facts = naiveFacts(input).filter(
          ({ accountId, state }) => ids.has(accountId) && state !== 'ask',
        )
        const queue = tidyUp(surfaceParts(input), []).find((one) => one.queue === 'dormant')
        expect(queue?.gain).toBe(facts.length)
        expect(keysOf(itemsOf(input, 'unnamed'))).toEqual(
          sorted(here.filter(({ serviceId }) => !serviceId).map(({ id }) => id)),
        )
        const unguarded = here.filter(
          ({ serviceId, kind, twoFactor }) =>
            serviceId === asId('school') && kind === 'account' && twoFactor !== 'yes',
        )
        expect(keysOf(itemsOf(input, 'two-factor'))).toEqual(sorted(unguarded.map(({ id }) => id)))
      }),
    )
  })

  it('pairs entries of one service and holder by login, else by name, and no others', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const accounts = named(input).filter(
          ({ serviceId, status }) => serviceId !== undefined && status !== 'deleted',
        )
        const userName = (account: Account): string => account.userName?.toLowerCase() ?? ''
        const email = (account: Account): string => account.email?.toLowerCase() ?? ''
        const plain = ({ title }: Account): string => title.toLowerCase().replace('!', '')
        const alike = (one: Account, other: Account): boolean => {
          if (one.serviceId !== other.serviceId || one.holderId !== other.holderId) return false
          if (userName(one) && userName(other)) return userName(one) === userName(other)
          if (email(one) && email(other)) return email(one) === email(other)
          return plain(one) === plain(other)
        }
        const pairs = itemsOf(input, 'duplicate')
        for (const pair of pairs) {
          if (pair.queue !== 'duplicate') throw new Error('no pair')
          const [one, other] = [pair.accountId, pair.likeId].map((id) =>
            accounts.find((account) => account.id === id),
          )
          expect(one && other && one !== other && alike(one, other)).toBe(true)
        }
        // In any order, each account that is like an earlier one is asked about exactly once.
        const { rank } = surfaceParts(input).index
        const later = accounts.filter((account) =>
          accounts.some(
            (other) =>
              (rank.get(other.id) ?? 0) < (rank.get(account.id) ?? 0) && alike(account, other),
          ),
        )
        expect(sorted(pairs.map(({ accountId }) => accountId))).toEqual(
          sorted(later.map(({ id }) => id)),
        )
      }),
    )
  })

  it('puts what a breach reached first, and never asks about what is theirs', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const accounts = new Map(named(input).map((account) => [account.id, account]))
        for (const { queue, items, breached } of tidyUp(surfaceParts(input), [])) {
          expect(items.every(({ accountId }) => accounts.has(accountId))).toBe(true)
          expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
          expect(breached).toBe(items.filter((item) => item.isBreached).length)
          if (queue === 'duplicate' || queue === 'unconfirmed') continue
          // Where nothing of anybody is in it, it has no row in a matrix that could say so.
          const concerned = items.flatMap((item) => {
            const account = accounts.get(item.accountId)
            const hasFacts = naiveFacts(input).some((one) => one.accountId === item.accountId)
            return account && hasFacts ? [{ item, account }] : []
          })
          expect(concerned.map(({ item }) => item.isBreached)).toEqual(
            concerned.map(({ account }) => isBreached(input, account)),
          )
          if (queue === 'unknown-date') continue
          const places = items.map((item) => Number(item.isBreached))
          expect(places).toEqual(places.toSorted((a, b) => b - a))
        }
      }),
    )
  })

  it('asks the same in the same order, whatever was written down first', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const { inventory } = input
        const turned = {
          ...input,
          inventory: {
            ...inventory,
            accounts: inventory.accounts.toReversed(),
            holdings: inventory.holdings.toReversed(),
          },
        }
        expect(tidyUp(surfaceParts(turned), [])).toEqual(tidyUp(surfaceParts(input), []))
      }),
    )
  })
})
