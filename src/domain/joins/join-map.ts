import type { AccountId, PersonId, ServiceId } from '../model/id.ts'
import { isQuietAccount } from '../surface/quiet-account.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import { breakPlan, type BreakPlan, type BreakStep } from './break-plan.ts'
import { carryingStates, type CarryingState } from './carried-facts.ts'
import { householdJoins, type JoinMapInput } from './household-joins.ts'
import { isNeeded } from './needed-accounts.ts'
import { factAt, worstPlaces, type JoinSources, type SuppliedFact } from './part-supply.ts'
import {
  refOf,
  wholePlaces,
  type JoinRef,
  type JoinState,
  type SuppliedJoin,
} from './person-joins.ts'

export interface FoundPart {
  readonly partId: string
  /** The worst of its carriers. */
  readonly state: CarryingState
  /** How many accounts carry it. */
  readonly accounts: number
}

/** An account with all that it carries of one join. */
export interface JoinCarrier {
  readonly accountId: AccountId
  /** In the order of the rule; the worst fact for each part, of equally bad ones the person’s own. */
  readonly parts: readonly (SuppliedFact & { readonly partId: string })[]
}

/** A rule whose parts are all there. */
export interface FoundJoin extends JoinRef {
  readonly weight: number
  readonly state: JoinState
  /** In the order of the rule. */
  readonly parts: readonly FoundPart[]
  /** Some of its accounts: those that carry most parts first, then the worst, then in working order. */
  readonly carriers: readonly JoinCarrier[]
  /** How many accounts carry every part by themselves. */
  readonly whole: number
}

export interface PersonJoinMap {
  readonly personId: PersonId
  readonly joins: readonly FoundJoin[]
  readonly plan: BreakPlan
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  readonly theirs: number
}

/** What is to be known of an account that stands in the map. */
export interface JoinAccount {
  readonly accountId: AccountId
  readonly title: string
  readonly serviceId?: ServiceId | undefined
  /** A summary must not name it (P10). */
  readonly isQuiet: boolean
  /** No plan proposes to delete it. */
  readonly isNeeded: boolean
}

/** What can be put together about whom, and what to delete against it. */
export interface JoinMap {
  /** In the household's order. */
  readonly people: readonly PersonJoinMap[]
  /** For everybody at once: one deletion may break joins of several people. */
  readonly plan: BreakPlan
  /** Every account that stands above, in working order. */
  readonly accounts: readonly JoinAccount[]
}

/** Of each part so many accounts are shown, and of those that carry every part; the rest is counted. */
const shownOfPart = 4
const shownOfWhole = 2

const carriersOf = (
  { rule, supplies }: SuppliedJoin,
  whole: readonly number[],
  { accountIds, tiesTo }: JoinSources,
): readonly JoinCarrier[] => {
  const shown = new Set([
    ...whole.slice(0, shownOfWhole),
    ...supplies.flatMap((supply) => worstPlaces(supply, shownOfPart)),
  ])
  return [...shown]
    .flatMap((place) => {
      const accountId = accountIds[place]
      if (accountId === undefined) return []
      const parts = rule.parts.flatMap(({ id }, at) => {
        const fact = supplies[at] && factAt(supplies[at], place, tiesTo)
        return fact ? [{ partId: id, ...fact }] : []
      })
      const worst = Math.min(...parts.map(({ state }) => carryingStates.indexOf(state)))
      return [{ place, worst, carrier: { accountId, parts } }]
    })
    .sort(
      (a, b) =>
        b.carrier.parts.length - a.carrier.parts.length || a.worst - b.worst || a.place - b.place,
    )
    .map(({ carrier }) => carrier)
}

const foundJoin = (join: SuppliedJoin, sources: JoinSources): FoundJoin => {
  const { rule, supplies } = join
  const whole = wholePlaces(join)
  return {
    ...refOf(join),
    weight: rule.weight,
    state: join.state,
    parts: rule.parts.flatMap(({ id }, at) => {
      const supply = supplies[at]
      return supply ? [{ partId: id, state: supply.state, accounts: supply.places.length }] : []
    }),
    carriers: carriersOf(join, whole, sources),
    whole: whole.length,
  }
}

const stepsOf = ({ single, steps }: BreakPlan): readonly BreakStep[] =>
  single ? [single, ...steps] : steps

const accountsShown = ({ people, plan }: Pick<JoinMap, 'people' | 'plan'>): Set<AccountId> =>
  new Set([
    ...[...people.map((one) => one.plan), plan].flatMap((one) =>
      stepsOf(one).flatMap(({ accountIds }) => accountIds),
    ),
    ...people.flatMap(({ joins }) =>
      joins.flatMap(({ carriers }) => carriers.map(({ accountId }) => accountId)),
    ),
  ])

/**
 * Which facts can be combined across services and relatives into something worse, by the rules of the playbook. A
 * relative's fact counts where it can be tied to the person (`familyTiesOf`). Decoys, facts not given, facts removed
 * with proof and accounts marked *theirs* carry nothing. The order in which accounts were written down plays no part.
 * Long lists of accounts are cut and their rest is counted; states, plans and counts come from all of them.
 */
export const joinMap = (input: JoinMapInput): JoinMap => {
  const { index } = input
  const { sources, people } = householdJoins(input)
  const accounts = [...index.accounts.values()]
  const plan = {
    accountIds: sources.accountIds,
    needed: Uint8Array.from(accounts, (one) => (isNeeded(one, index) ? 1 : 0)),
  }
  const theirs = index.inventory.accounts.filter((one) => one.theirs).map(accountPeople)
  const map = {
    people: people.map(({ person, joins }): PersonJoinMap => ({
      personId: person.id,
      joins: joins.map((join) => foundJoin(join, sources)),
      plan: breakPlan(joins, plan),
      theirs: theirs.filter((who) => who.includes(person.id)).length,
    })),
    plan: breakPlan(
      people.flatMap(({ joins }) => joins),
      plan,
    ),
  }
  const shown = accountsShown(map)
  return {
    ...map,
    accounts: accounts
      .filter(({ id }) => shown.has(id))
      .map((one) => ({
        accountId: one.id,
        title: one.title,
        serviceId: one.serviceId,
        isQuiet: isQuietAccount(one, index),
        isNeeded: isNeeded(one, index),
      })),
  }
}
