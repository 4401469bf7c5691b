import type { AccountId, PersonId } from '../model/id.ts'
import type { MatrixRow } from '../surface/matrix-rows.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { breakPlan, type BreakPlan } from './break-plan.ts'
import { carriedFacts } from './carried-facts.ts'
import { familyTiesOf } from './family-ties.ts'
import type { JoinRule } from './join-rule.ts'
import { isQuiet } from './needed-accounts.ts'
import { personJoins, type FoundJoin } from './person-joins.ts'

export interface JoinMapInput {
  readonly index: InventoryIndex
  /** Everybody's matrix (`matrixRows`); people without one have no facts. */
  readonly rows: ReadonlyMap<PersonId, readonly MatrixRow[]>
  readonly rules: readonly JoinRule[]
}

export interface PersonJoinMap {
  readonly personId: PersonId
  readonly joins: readonly FoundJoin[]
  readonly plan: BreakPlan
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  readonly theirs: number
}

/** What can be put together about whom, and what to delete against it. */
export interface JoinMap {
  /** In the household's order. */
  readonly people: readonly PersonJoinMap[]
  /** For everybody at once: one deletion may break joins of several people. */
  readonly plan: BreakPlan
  /** Accounts that a summary must not name (P10). */
  readonly quiet: readonly AccountId[]
}

/**
 * Which facts can be combined across services and relatives into something worse, by the rules of the playbook. A
 * relative's fact counts where it can be tied to the person (`familyTiesOf`). Decoys, facts not given, facts removed
 * with proof and accounts marked *theirs* carry nothing. The order in which accounts were written down plays no part.
 */
export const joinMap = ({ index, rows, rules }: JoinMapInput): JoinMap => {
  const { people, accounts } = index.inventory
  const wanted = new Set(rules.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf)))
  const theirs = accounts.filter((one) => one.theirs)
  const facts = new Map(
    people.map(({ id }) => [id, carriedFacts(id, rows.get(id) ?? [], wanted, index.rank)]),
  )
  const sources = { facts, tiesTo: familyTiesOf(index, facts), accounts: index.rank.size }
  const maps = people.map((person): PersonJoinMap => {
    const joins = personJoins(person, rules, sources)
    return {
      personId: person.id,
      joins,
      plan: breakPlan(joins, index),
      theirs: theirs.filter((one) => accountPeople(one).includes(person.id)).length,
    }
  })
  return {
    people: maps,
    plan: breakPlan(
      maps.flatMap(({ joins }) => joins),
      index,
    ),
    quiet: [...index.accounts.values()].filter((one) => isQuiet(one, index)).map(({ id }) => id),
  }
}
