import { sharedEmail, sharedUserName } from '../matching/shared-text.ts'
import type { Account } from '../model/account.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { Holding } from '../model/holding.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Person } from '../model/person.ts'
import { logsIn } from './account-people.ts'
import { inventoryIndex, type InventoryIndex } from './inventory-index.ts'
import { isLoginClass, knownClasses } from '../knowledge/known-classes.ts'
import { typicalClasses } from '../knowledge/typical-classes.ts'

export interface HoldingsInput {
  readonly account: Account
  readonly person: Person
  readonly inventory: Inventory
  readonly catalogue: Catalogue
}

const assumedOfService = (
  account: Account,
  person: Person,
  { services, catalogue }: InventoryIndex,
): readonly DataClassId[] => {
  const service = account.serviceId === undefined ? undefined : services.get(account.serviceId)
  if (!service) return []
  const held = service.holds.filter(({ role }) => role === person.role)
  // Where the family has spoken, the service lists all that it holds, be it nothing.
  return held.length > 0 || service.overriddenOn !== undefined
    ? held.map(({ dataClass }) => dataClass)
    : typicalClasses(catalogue.typicalHoldings, service.kind, person.role)
}

const assumedOfLogin = (account: Account, { fingerprints }: InventoryIndex): DataClassId[] => {
  const kinds = new Set(fingerprints.get(account.id)?.map(({ kind }) => kind))
  return [
    ...(sharedEmail(account) === undefined ? [] : [knownClasses.email]),
    ...(sharedUserName(account) === undefined ? [] : [knownClasses.userName]),
    ...(kinds.has('password') ? [knownClasses.password] : []),
    ...(kinds.has('answer') ? [knownClasses.securityAnswer] : []),
  ]
}

/** `effectiveHoldings` over look-ups that are built already, for whole inventories. */
export const holdingsOf = (
  account: Account,
  person: Person,
  index: InventoryIndex,
): readonly Holding[] => {
  const stored = (index.holdings.get(account.id) ?? []).filter(
    ({ subjectId }) => subjectId === person.id,
  )
  const said = new Set(stored.map(({ dataClass }) => dataClass))
  const subject = account.subjectIds.includes(person.id)
  const login = logsIn(account, person.id)
  const ofService = assumedOfService(account, person, index).filter(
    (id) => subject || (login && isLoginClass(id, index.dataClasses.get(id))),
  )
  const assumed = new Set([...ofService, ...(login ? assumedOfLogin(account, index) : [])])
  const unsaid = [...assumed].filter((id) => !said.has(id))
  return [
    ...stored,
    ...unsaid.map((dataClass): Holding => ({
      accountId: account.id,
      subjectId: person.id,
      dataClass,
      fidelity: 'real',
      basis: 'assumed',
    })),
  ]
}

/**
 * What one account holds about one person: first what somebody said, which outranks all else; then, marked
 * *assumed*, what the catalogue says the service holds about people of that role, or what services of its kind
 * typically hold; and of the holder what the login itself shows (address, user name, password, answer). A
 * holder who is no subject has nothing there but the login. Empty for somebody the account does not concern.
 */
export const effectiveHoldings = (input: HoldingsInput): readonly Holding[] =>
  holdingsOf(input.account, input.person, inventoryIndex(input.inventory, input.catalogue))
