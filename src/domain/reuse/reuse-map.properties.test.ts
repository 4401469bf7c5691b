import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import { asId } from '../model/id.ts'
import { isSurelyBefore } from '../model/partial-date.ts'
import { reuseKinds, type ReuseKind } from '../model/reuse.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { SurfaceInput } from '../surface/assessed-breaches.ts'
import { surfaceParts } from '../surface/surface-parts.ts'
import {
  sharingBreach,
  sharingCatalogue,
  sharingHousehold,
} from '../test-support/sharing-arbitrary.ts'
import { bareInput } from '../test-support/bare-input.ts'
import { on } from '../test-support/sample-values.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { lostSecretOf } from '../verdicts/falls-with.ts'
import { inForceDuring } from '../verdicts/in-force.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { memberStates } from './fix-order.ts'
import { groupUrgencies } from './group-urgency.ts'
import type { MappedGroup, ReuseMap } from './mapped-reuse.ts'
import { reuseMap } from './reuse-map.ts'

// A recount that looks at every pair of accounts and every breach by itself, without indexes or keys of things.

const leaks = fc.constantFrom(
  undefined,
  undefined,
  { outcome: 'seen' as const, on: on('2026-11-01') },
  { outcome: 'not-seen' as const, on: on('2026-11-02') },
  { outcome: 'could-not-check' as const, on: on('2026-11-03') },
)

const drawn: fc.Arbitrary<SurfaceInput> = fc
  .tuple(
    sharingHousehold,
    fc.array(sharingBreach, { maxLength: 2 }),
    fc.array(leaks, { minLength: 1, maxLength: 7 }),
    fc.array(fc.constantFrom('yes' as const, 'no', 'unknown'), { minLength: 1, maxLength: 5 }),
  )
  .map(([inventory, breaches, leak, twoFactor]) => ({
    inventory: {
      ...inventory,
      accounts: inventory.accounts.map((account, place) => ({
        ...account,
        twoFactor: twoFactor[place % twoFactor.length] ?? 'unknown',
      })),
      fingerprints: inventory.fingerprints.map((one, place) =>
        one.kind === 'password' ? { ...one, leak: leak[place % leak.length] } : one,
      ),
    },
    catalogue: {
      ...sharingCatalogue,
      breaches: breaches.map((breach, place) => ({ ...breach, id: asId<'breach'>(`b-${place}`) })),
    },
    ...bareInput,
  }))

const isText = (kind: ReuseKind): kind is 'email' | 'user-name' =>
  kind === 'email' || kind === 'user-name'

const written = (account: Account, kind: 'email' | 'user-name'): string | undefined => {
  const isAddress = account.userName?.includes('@') === true
  const email = account.email ?? (isAddress ? account.userName : undefined)
  return (kind === 'email' ? email : isAddress ? undefined : account.userName)?.toLowerCase()
}

const printsOf = ({ inventory }: SurfaceInput, account: Account, kind: ReuseKind) =>
  inventory.fingerprints.filter((one) => one.accountId === account.id && one.kind === kind)

/** What an account has today in one way. */
const hasToday = (input: SurfaceInput, account: Account, kind: ReuseKind): readonly string[] => {
  if (isText(kind)) return [written(account, kind) ?? []].flat()
  const { passwordChanged } = account
  return printsOf(input, account, kind)
    .filter(
      ({ lastSeen }) =>
        kind === 'answer' ||
        passwordChanged === undefined ||
        !isSurelyBefore(lastSeen, passwordChanged),
    )
    .map(({ digest }) => digest)
}

interface Recount {
  readonly kind: ReuseKind
  readonly members: readonly string[]
  readonly leak: string | undefined
  readonly losses: readonly string[]
  readonly breached: number
}

const verdictsIn = (input: SurfaceInput, account: Account): ReadonlyMap<string, VerdictLevel> =>
  new Map(
    input.catalogue.breaches.flatMap((breach) =>
      assessBreach({ ...input, breach })
        .people.flatMap(({ verdicts }) => verdicts)
        .filter((one) => one.accountId === account.id)
        .filter(({ verdict }) => !['unlikely', 'not-affected'].includes(verdict.level))
        .map(({ verdict }) => [breach.id as string, verdict.level] as const),
    ),
  )

const lossesOf = (input: SurfaceInput, kind: ReuseKind, text: string): readonly string[] => {
  const index = inventoryIndex(input.inventory, input.catalogue)
  return input.inventory.accounts
    .filter(({ theirs }) => !theirs)
    .flatMap((account) =>
      [...verdictsIn(input, account)].flatMap(([breachId, level]) => {
        const breach = input.catalogue.breaches.find(({ id }) => id === breachId)
        if (!breach || !lostSecretOf(account, kind, breach, index)) return []
        if (isText(kind)) {
          return written(account, kind) === text ? [`${breachId} ${account.id} ${level} false`] : []
        }
        return printsOf(input, account, kind)
          .filter(({ digest }) => digest === text)
          .map((print: Fingerprint) => inForceDuring(breach, account, print))
          .filter((inForce) => inForce !== 'no')
          .map((inForce) => `${breachId} ${account.id} ${level} ${inForce === 'assumed'}`)
      }),
    )
    .toSorted()
}

const recount = (input: SurfaceInput): readonly Recount[] => {
  const named = input.inventory.accounts.filter(({ theirs }) => !theirs)
  return reuseKinds.flatMap((kind) => {
    const texts = new Set(named.flatMap((account) => hasToday(input, account, kind)))
    return [...texts].flatMap((text): readonly Recount[] => {
      const members = named.filter((account) => hasToday(input, account, kind).includes(text))
      if (members.length < 2) return []
      const outcomes = members.flatMap((account) =>
        printsOf(input, account, kind)
          .filter(({ digest }) => digest === text)
          .flatMap(({ leak }) => leak?.outcome ?? []),
      )
      return [
        {
          kind,
          members: members.map(({ id }) => id as string).toSorted(),
          leak: (['seen', 'not-seen', 'could-not-check'] as const).find((one) =>
            outcomes.includes(one),
          ),
          losses: lossesOf(input, kind, text),
          breached: members.filter((account) => verdictsIn(input, account).size > 0).length,
        },
      ]
    })
  })
}

const idsIn = (map: ReuseMap, group: MappedGroup): readonly string[] =>
  group.members.map(({ account }) => map.accounts[account]?.accountId ?? '?')

const lineOf = (group: Omit<Recount, 'losses'>, losses: number): string =>
  [group.kind, ...group.members, group.leak ?? 'unasked', losses, group.breached].join(' ')

const breachesOf = ({ losses }: Recount): number =>
  new Set(losses.map((loss) => loss.split(' ')[0])).size

const mapOf = (input: SurfaceInput, limits = { groups: 1000, members: 1000 }): ReuseMap =>
  reuseMap(surfaceParts(input), limits)

it('equals a recount of every pair of accounts, in groups, figures and losses', () => {
  fc.assert(
    fc.property(drawn, (input) => {
      const map = mapOf(input)
      const counted = recount(input)
      const asRecount = (group: MappedGroup) => ({
        kind: group.kind,
        members: idsIn(map, group).toSorted(),
        leak: group.leak?.outcome,
        breached: group.breached,
      })
      expect(
        map.groups.map((group) => lineOf(asRecount(group), group.lossCount)).toSorted(),
      ).toEqual(counted.map((one) => lineOf(one, breachesOf(one))).toSorted())
      for (const group of map.groups) {
        const line = lineOf(asRecount(group), group.lossCount)
        const shown = group.losses.flatMap(({ breachId, places }) =>
          places.map(({ account }) => `${breachId} ${map.accounts[account]?.accountId} `),
        )
        const alike = counted.filter((one) => lineOf(one, breachesOf(one)) === line)
        const isRight = ({ losses }: Recount): boolean =>
          shown.every((one) => losses.some((loss) => loss.startsWith(one))) &&
          group.losses.every(({ breachId, level, assumedInForce, placeCount }) => {
            const here = losses.filter((loss) => loss.startsWith(`${breachId} `))
            return (
              here.length === placeCount &&
              here.some((loss) => loss.includes(` ${level} `)) &&
              here.every((loss) => loss.endsWith('true')) === assumedInForce
            )
          })
        expect(alike.some(isRight)).toBe(true)
      }
    }),
  )
})

it('counts by state as the accounts say, and each account to fix once', () => {
  fc.assert(
    fc.property(drawn, (input) => {
      const map = mapOf(input)
      const byId = new Map(input.inventory.accounts.map((one) => [one.id as string, one]))
      const open = new Set<string>()
      for (const group of map.groups) {
        const members = group.members.map(({ state }, place) => ({
          state,
          account: byId.get(idsIn(map, group)[place] ?? ''),
        }))
        const closed = members.filter(({ account }) => account?.status === 'deleted')
        expect(members.filter(({ state }) => state === 'closed')).toEqual(closed)
        const waiting = members.filter(({ state }) => state === 'waits')
        expect(waiting.every(({ account }) => account?.status === 'service-suspended')).toBe(true)
        const unsure = members.filter(({ state }) => state === 'unsure')
        expect(unsure.every(({ account }) => account?.passwordChanged !== undefined)).toBe(true)
        const inUse = isText(group.kind) ? [] : members.filter(({ state }) => state === 'in-use')
        for (const { account } of inUse) open.add(account?.id ?? '')
        const whose = members.flatMap(({ account }) =>
          account ? [account.holderId, ...account.subjectIds] : [],
        )
        expect(new Set(group.people)).toEqual(new Set(whose))
        const sum = Object.values(group.states).reduce((a, b) => a + b, 0)
        expect(sum).toBe(group.members.length)
        expect(group.urgency === 'settled').toBe(group.states['in-use'] === 0)
      }
      expect(map.toFix).toBe(open.size)
      const secrets = map.groups.filter(
        ({ kind, urgency }) => !isText(kind) && urgency !== 'settled',
      )
      const out = secrets.filter(({ urgency }) => ['leaked', 'lost'].includes(urgency))
      expect([map.secrets, map.out]).toEqual([secrets.length, out.length])
      expect(map.maybeOut).toBe(secrets.filter(({ urgency }) => urgency === 'maybe-lost').length)
      expect(new Set(map.accounts.map(({ accountId }) => accountId)).size).toBe(map.accounts.length)
    }),
  )
})

it('tells less when asked to, with every count as it was', () => {
  fc.assert(
    fc.property(drawn, fc.nat({ max: 4 }), fc.nat({ max: 4 }), (input, groups, members) => {
      const whole = mapOf(input)
      const part = mapOf(input, { groups, members })
      expect(part.moreGroups + part.groups.length).toBe(whole.groups.length)
      const figures = ({ secrets, out, maybeOut, toFix, notCompared, theirs }: ReuseMap) =>
        [secrets, out, maybeOut, toFix, notCompared, theirs].join(' ')
      expect(figures(part)).toBe(figures(whole))
      for (const [place, group] of part.groups.entries()) {
        const full = whole.groups[place]
        if (!full) throw new Error('A group that is not there')
        expect(idsIn(part, group)).toEqual(idsIn(whole, full).slice(0, members))
        expect(group.states).toEqual(full.states)
        const left = full.members.slice(members).filter(({ state }) => state === 'in-use')
        expect(group.moreInUse).toHaveLength(isText(group.kind) ? 0 : left.length)
      }
      for (const { accountId, groups: places } of part.accounts) {
        const inside = whole.groups
          .slice(0, groups)
          .flatMap((group, place) => (idsIn(whole, group).includes(accountId) ? [place] : []))
        expect(places).toEqual(inside)
      }
      const named = part.groups.flatMap((group) => idsIn(part, group))
      expect(named).not.toContain('?')
    }),
  )
})

it('keeps to the order: secrets first, then how grave, then what guards; whatever the order of entry', () => {
  fc.assert(
    fc.property(drawn, (input) => {
      const map = mapOf(input)
      const rank = ({ kind, urgency }: MappedGroup): number =>
        (isText(kind) ? 10 : 0) + groupUrgencies.indexOf(urgency)
      const ranks = map.groups.map(rank)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      for (const { members } of map.groups) {
        const states = members.map(({ state }) => memberStates.indexOf(state))
        expect(states).toEqual(states.toSorted((a, b) => a - b))
      }
      const { inventory } = input
      const turned = {
        ...inventory,
        accounts: inventory.accounts.toReversed(),
        fingerprints: inventory.fingerprints.toReversed(),
      }
      expect(mapOf({ ...input, inventory: turned })).toEqual(map)
    }),
  )
})

it('carries no digest, and no account marked theirs', () => {
  fc.assert(
    fc.property(drawn, ({ inventory, ...rest }) => {
      const secret = 'f00dface'
      const prints = inventory.fingerprints.map((one) => ({
        ...one,
        digest: `${secret}-${one.digest}`,
      }))
      const text = JSON.stringify(
        mapOf({ ...rest, inventory: { ...inventory, fingerprints: prints } }),
      )
      expect(text).not.toContain(secret)
      for (const { id } of inventory.accounts.filter(({ theirs }) => theirs)) {
        expect(text).not.toContain(`"${id}"`)
      }
    }),
  )
})
