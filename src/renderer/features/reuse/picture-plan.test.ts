import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { MappedGroup, ReuseMap } from '../../../domain/reuse/mapped-reuse.ts'
import {
  accountHeight,
  groupHeight,
  mostAccounts,
  mostGroups,
  picturePlan,
} from './picture-plan.ts'

/** A map of groups with these accounts, of which so many were sent. */
const mapOf = (lists: readonly (readonly number[])[], sent = 8): ReuseMap => {
  const accounts = [...new Set(lists.flat())]
  return {
    groups: lists.map((members, place): MappedGroup => ({
      id: `password-${place}`,
      kind: 'password',
      people: [],
      urgency: 'shared',
      reasons: [],
      members: members.slice(0, sent).map((one) => ({
        account: accounts.indexOf(one),
        state: 'in-use',
        reasons: [],
      })),
      moreInUse: [],
      states: { 'in-use': members.length, waits: 0, unsure: 0, closed: 0 },
      breached: 0,
      losses: [],
      lossCount: 0,
    })),
    moreGroups: 0,
    accounts: accounts.map((one) => ({
      accountId: asId<'account'>(`id-${one}`),
      title: `${one}`,
      holderId: asId<'person'>('ana'),
      subjectIds: [],
      twoFactor: 'unknown',
      breachIds: [],
      breaches: 0,
      groups: lists.flatMap((members, place) => (members.includes(one) ? [place] : [])),
    })),
    secrets: lists.length,
    out: 0,
    maybeOut: 0,
    toFix: accounts.length,
    notCompared: 0,
    theirs: 0,
  }
}

const drawnLists = fc.array(fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 2, maxLength: 40 }), {
  minLength: 1,
  maxLength: 30,
})

describe('the plan of the picture', () => {
  it('draws everything of a small map', () => {
    const plan = picturePlan(
      mapOf([
        [1, 2],
        [2, 3, 4],
      ]),
    )
    expect(plan.accounts.map(({ account }) => account)).toEqual([0, 1, 2, 3])
    expect(plan.accounts.map(({ groups }) => groups)).toEqual([[0], [0, 1], [1], [1]])
    expect(plan.groups.map(({ left }) => left)).toEqual([0, 0])
    expect(plan.isCut).toBe(false)
  })

  it('leaves room for the other groups beside a big one', () => {
    const big = Array.from({ length: 300 }, (_, place) => place)
    const pairs = Array.from({ length: 11 }, (_, place) => [400 + place * 2, 401 + place * 2])
    const plan = picturePlan(mapOf([big, ...pairs]))
    expect(plan.isCut).toBe(true)
    expect(plan.groups.map(({ left }) => left)).toEqual([298, ...pairs.map(() => 0)])
  })

  it('stays within its bounds, lets nothing overlap, and counts what it leaves out', () => {
    fc.assert(
      fc.property(drawnLists, (lists) => {
        const map = mapOf(lists)
        const plan = picturePlan(map)
        expect(plan).toEqual(picturePlan(map))
        expect(plan.groups.length).toBeLessThanOrEqual(mostGroups)
        expect(plan.accounts.length).toBeLessThanOrEqual(mostAccounts)
        const gaps = (places: readonly { readonly y: number }[]): number =>
          Math.min(...places.slice(1).map(({ y }, place) => y - (places[place]?.y ?? 0)))
        expect(gaps(plan.groups)).toBeGreaterThanOrEqual(groupHeight)
        expect(gaps(plan.accounts)).toBeGreaterThanOrEqual(accountHeight)
        const lowest = Math.max(...[...plan.groups, ...plan.accounts].map(({ y }) => y))
        expect(lowest).toBeLessThan(plan.height)
        for (const { group, left } of plan.groups) {
          const shown = plan.accounts.filter(({ groups }) => groups.includes(group))
          expect(shown.length + left).toBe(lists[group]?.length)
          expect(shown.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
