import type { PersonId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import type { MatrixRow } from '../surface/matrix-rows.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { carriedFacts } from './carried-facts.ts'
import { familyTiesOf } from './family-ties.ts'
import type { JoinRule } from '../model/join-rule.ts'
import type { JoinSources } from './part-supply.ts'
import { personJoins, type SuppliedJoin } from './person-joins.ts'

export interface JoinMapInput {
  readonly index: InventoryIndex
  /** Everybody's matrix (`matrixRows`); people without one have no facts. */
  readonly rows: ReadonlyMap<PersonId, readonly MatrixRow[]>
  readonly rules: readonly JoinRule[]
}

/** Every join of a household with all that supplies it, and what it was made from. */
export interface HouseholdJoins {
  readonly sources: JoinSources
  /** In the household's order. */
  readonly people: readonly { readonly person: Person; readonly joins: readonly SuppliedJoin[] }[]
}

/** What can be put together about whom; the work grows with the facts that rules ask for, not with their pairs. */
export const householdJoins = ({ index, rows, rules }: JoinMapInput): HouseholdJoins => {
  const { people } = index.inventory
  const wanted = new Set(rules.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf)))
  const facts = new Map(
    people.map((person) => [
      person.id,
      carriedFacts(person, rows.get(person.id) ?? [], wanted, index),
    ]),
  )
  const sources = {
    facts,
    tiesTo: familyTiesOf(index, facts),
    accountIds: [...index.accounts.keys()],
  }
  return {
    sources,
    people: people.map((person) => ({ person, joins: personJoins(person, rules, sources) })),
  }
}
