import { effectiveHoldings } from '../../../domain/verdicts/holdings-of.ts'
import type { Account } from '../../../domain/model/account.ts'
import type { Catalogue } from '../../../domain/model/catalogue.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { Inventory } from '../../../domain/model/inventory.ts'
import type { Household, Person } from '../../../domain/model/person.ts'

export interface AssumedClassesInput {
  readonly account: Account
  readonly household: Household
  readonly people: readonly Person[]
  readonly catalogue: Catalogue
}

/**
 * What the catalogue would have us assume of a person if nobody had said anything: the domain's own rule over
 * an inventory without a word in it. Secrets that only fingerprints tell of are not among them.
 */
export const assumedClasses = (
  input: AssumedClassesInput,
): ((person: Person) => readonly DataClassId[]) => {
  const inventory: Inventory = {
    household: input.household,
    people: input.people,
    accounts: [input.account],
    holdings: [],
    fingerprints: [],
    evidence: [],
    lookups: [],
  }
  const { account, catalogue } = input
  return (person) =>
    effectiveHoldings({ account, person, inventory, catalogue }).map(({ dataClass }) => dataClass)
}
