import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { AccountId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { reuseKinds, type FallsWith, type ReuseKind } from '../model/reuse.ts'
import { sharedEmail, sharedUserName } from '../matching/shared-text.ts'
import {
  sharingBreach,
  sharingCatalogue,
  sharingHousehold,
} from '../test-support/sharing-arbitrary.ts'
import { accountPeople } from './account-people.ts'
import { judgeBreach } from './assess-breach.ts'
import { lostClassesFor } from './exposures-of.ts'
import { countedFalls, fallsWithOf } from './falls-with.ts'
import { effectOfChange, inForceDuring } from './in-force.ts'
import { inventoryIndex, type InventoryIndex } from './inventory-index.ts'
import { classOfReuse } from '../knowledge/known-classes.ts'

interface Case {
  readonly breached: readonly Account[]
  readonly breach: Breach
  readonly index: InventoryIndex
}

/** One breached and one other account that share what was lost: how the other falls through that one alone. */
interface Pair {
  readonly source: AccountId
  readonly known: boolean
  readonly inUse: boolean
}

const isLost = (kind: ReuseKind, account: Account, { breach, index }: Case): boolean =>
  (kind === 'password' && breach.kind === 'credential-stuffing') ||
  accountPeople(account)
    .flatMap((id) => index.people.get(id) ?? [])
    .flatMap((person) => lostClassesFor(account, person, breach, index))
    .some(({ dataClass }) => dataClass === classOfReuse[kind])

const pairsOf = (
  kind: ReuseKind,
  source: Account,
  target: Account,
  { breach, index: { inventory } }: Case,
): readonly Pair[] => {
  if (kind === 'email' || kind === 'user-name') {
    const textOf = kind === 'email' ? sharedEmail : sharedUserName
    return textOf(source) !== undefined && textOf(source) === textOf(target)
      ? [{ source: source.id, known: true, inUse: true }]
      : []
  }
  const secretsOf = ({ id }: Account) =>
    inventory.fingerprints.filter((one) => one.accountId === id && one.kind === kind)
  return secretsOf(source).flatMap((lost) =>
    secretsOf(target)
      .filter(({ digest }) => digest === lost.digest)
      .flatMap((alike) => {
        const inForce = inForceDuring(breach, source, lost)
        const effect = effectOfChange(breach, target, alike)
        return inForce === 'no' || effect === 'never-shared'
          ? []
          : [{ source: source.id, known: inForce === 'known', inUse: effect === 'still-in-use' }]
      }),
  )
}

/** The rule as PRODUCT.md has it, told for every two accounts. */
const byPairs = (given: Case): readonly FallsWith[] => {
  const { breached, index } = given
  const all = [...index.accounts.values()]
  const inBreach = (account: Account): boolean => breached.some(({ id }) => id === account.id)
  return reuseKinds.flatMap((kind) =>
    all
      .filter((target) => !inBreach(target) && target.status !== 'deleted')
      .flatMap((target): readonly FallsWith[] => {
        const pairs = all
          .filter((source) => inBreach(source) && isLost(kind, source, given))
          .flatMap((source) => pairsOf(kind, source, target, given))
        if (pairs.length === 0) return []
        return [
          {
            kind,
            accountId: target.id,
            sharedWith: [...new Set(pairs.map(({ source }) => source))],
            assumedInForce: !pairs.some(({ known }) => known),
            settledByChange: !pairs.some(({ inUse }) => inUse),
          },
        ]
      }),
  )
}

const caseOf = (inventory: Inventory, breach: Breach): Case => ({
  breached: judgeBreach({ inventory, catalogue: sharingCatalogue, breach }).breached,
  breach,
  index: inventoryIndex(inventory, sharingCatalogue),
})

/** Without what an account only stands in for. */
const alikeOf = ({ index }: Case, falls: FallsWith): string => {
  const account = index.accounts.get(falls.accountId)
  return JSON.stringify([
    { ...falls, accountId: undefined, standsFor: undefined },
    account?.holderId,
    account?.subjectIds.toSorted(),
  ])
}

const tallied = (entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const [key, times] of entries) sums.set(key, (sums.get(key) ?? 0) + times)
  return sums
}

describe('the accounts that fall', () => {
  it('are those that every two accounts looked at by themselves give', () => {
    fc.assert(
      fc.property(sharingHousehold, sharingBreach, (inventory, breach) => {
        const given = caseOf(inventory, breach)
        expect(fallsWithOf(given.breached, breach, given.index)).toEqual(byPairs(given))
      }),
      { numRuns: 500 },
    )
  })

  it('are as many, for the same people and in the same ways, when they are only counted', () => {
    const apart = fc.subarray(Array.from({ length: 12 }, (_, place) => `id-${place}`))
    fc.assert(
      fc.property(sharingHousehold, sharingBreach, apart, (inventory, breach, drawn) => {
        const given = caseOf(inventory, breach)
        const ids = new Set(
          inventory.accounts.map(({ id }) => id).filter((id) => drawn.includes(id)),
        )
        const listed = fallsWithOf(given.breached, breach, given.index)
        const counted = countedFalls(given.breached, breach, given.index, reuseKinds, ids)
        expect(tallied(counted.map((one) => [alikeOf(given, one), one.standsFor]))).toEqual(
          tallied(listed.map((one) => [alikeOf(given, one), 1])),
        )
        for (const { standsFor } of counted.filter((one) => ids.has(one.accountId))) {
          expect(standsFor).toBe(1)
        }
        for (const { accountId, kind } of listed.filter((one) => ids.has(one.accountId))) {
          expect(counted).toContainEqual(expect.objectContaining({ accountId, kind }))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('have one list of the accounts they share with, however many they are', () => {
    fc.assert(
      fc.property(sharingHousehold, sharingBreach, (inventory, breach) => {
        const { breached, index } = caseOf(inventory, breach)
        const falls = fallsWithOf(breached, breach, index).filter(({ kind }) => kind === 'email')
        for (const one of falls) {
          const alike = falls.find(({ sharedWith }) => sharedWith[0] === one.sharedWith[0])
          expect(one.sharedWith).toBe(alike?.sharedWith)
        }
      }),
    )
  })
})
