import { evidenceToday } from './evidence-today.ts'
import type { Account } from '../model/account.ts'
import type { AddressLookup } from '../model/address-lookup.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { DataClass, DataClassId } from '../model/data-class.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { Holding } from '../model/holding.ts'
import type { AccountId, BreachId, PersonId, ServiceId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Person } from '../model/person.ts'
import type { Service, ServiceKind } from '../model/service.ts'
import type { Evidence } from '../model/verdict.ts'

/**
 * Look-ups over one inventory and catalogue. Accounts marked *theirs* are in none of them (P10) but `theirsOfService`, and
 * `secretsOfTheirs` says which secrets they use, and that `holdings` answers whoever has such an account at hand.
 */
export interface InventoryIndex {
  readonly inventory: Inventory
  readonly catalogue: Catalogue
  readonly people: ReadonlyMap<PersonId, Person>
  /** In working order: see `workingOrder`. */
  readonly accounts: ReadonlyMap<AccountId, Account>
  /** The place of each account in that order. */
  readonly rank: ReadonlyMap<AccountId, number>
  readonly services: ReadonlyMap<ServiceId, Service>
  readonly dataClasses: ReadonlyMap<DataClassId, DataClass>
  /** By own service and by each platform. */
  readonly accountsOfService: ReadonlyMap<ServiceId, readonly Account[]>
  /** Likewise those marked *theirs*, for whoever must not say that nothing reaches their people (P10). */
  readonly theirsOfService: ReadonlyMap<ServiceId, readonly Account[]>
  readonly holdings: ReadonlyMap<AccountId, readonly Holding[]>
  readonly fingerprints: ReadonlyMap<AccountId, readonly Fingerprint[]>
  /** By kind and digest. */
  readonly fingerprintsAlike: ReadonlyMap<string, readonly Fingerprint[]>
  /** Keys like those of `fingerprintsAlike`; whose they are is not kept. */
  readonly secretsOfTheirs: ReadonlySet<string>
  readonly evidence: ReadonlyMap<BreachId, ReadonlyMap<AccountId, Evidence>>
  /** By address, in the form of `sharedEmail`. */
  readonly lookups: ReadonlyMap<string, AddressLookup>
}

const fixFirst: readonly ServiceKind[] = ['platform-account', 'messaging', 'money', 'shopping']

/**
 * Groups items by one or several keys, keeping their order.
 * `keysOf` gives no key for an item that stands nowhere.
 */
const groupBy = <Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly (Key | undefined)[],
): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

const byId = <Key, Item extends { readonly id: Key }>(items: readonly Item[]): Map<Key, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** The key of `InventoryIndex.fingerprintsAlike`. */
export const alikeKey = ({ kind, digest }: Fingerprint): string => `${kind}:${digest}`

/**
 * How early an account is put right among those that fall together, from 0: what resets the others (e-mail and
 * platform accounts) before money before the rest.
 */
export const placeToFix = (
  { serviceId }: Account,
  services: ReadonlyMap<ServiceId, Service>,
): number => {
  const kind = serviceId === undefined ? undefined : services.get(serviceId)?.kind
  const found = kind === undefined ? -1 : fixFirst.indexOf(kind)
  return found < 0 ? fixFirst.length : found
}

/** The order in which accounts that fall together are put right; by title, then id, so that the order of entry plays no part. */
const workingOrder =
  (services: ReadonlyMap<ServiceId, Service>) =>
  (a: Account, b: Account): number => {
    const apart = placeToFix(a, services) - placeToFix(b, services)
    if (apart !== 0) return apart
    if (a.title !== b.title) return a.title < b.title ? -1 : 1
    return a.id < b.id ? -1 : 1
  }

const servicesOf = ({ serviceId, platformIds }: Account): readonly (ServiceId | undefined)[] => [
  serviceId,
  ...platformIds,
]

const buildIndex = (inventory: Inventory, catalogue: Catalogue): InventoryIndex => {
  const services = byId<ServiceId, Service>(catalogue.services)
  const named = inventory.accounts.filter(({ theirs }) => !theirs).sort(workingOrder(services))
  const accounts = byId<AccountId, Account>(named)
  const fingerprints = inventory.fingerprints.filter(({ accountId }) => accounts.has(accountId))
  const ofTheirs = inventory.fingerprints.filter(({ accountId }) => !accounts.has(accountId))
  const evidence = evidenceToday(inventory.evidence, catalogue).filter(({ accountId }) =>
    accounts.has(accountId),
  )
  return {
    inventory,
    catalogue,
    people: byId<PersonId, Person>(inventory.people),
    accounts,
    rank: new Map(named.map(({ id }, place) => [id, place])),
    services,
    dataClasses: byId<DataClassId, DataClass>(catalogue.dataClasses),
    accountsOfService: groupBy(named, servicesOf),
    theirsOfService: groupBy(
      inventory.accounts.filter(({ theirs }) => theirs),
      servicesOf,
    ),
    holdings: groupBy(inventory.holdings, ({ accountId }) => [accountId]),
    fingerprints: groupBy(fingerprints, ({ accountId }) => [accountId]),
    fingerprintsAlike: groupBy(fingerprints, (fingerprint) => [alikeKey(fingerprint)]),
    secretsOfTheirs: new Set(ofTheirs.map(alikeKey)),
    evidence: new Map(
      [...groupBy(evidence, ({ breachId }) => [breachId])].map(([breachId, list]) => [
        breachId,
        new Map(list.map((one) => [one.accountId, one])),
      ]),
    ),
    lookups: new Map(inventory.lookups.map((lookup) => [lookup.address, lookup])),
  }
}

const built = new WeakMap<Inventory, WeakMap<Catalogue, InventoryIndex>>()

/**
 * The look-ups of an inventory and a catalogue. Both are values that never change, so the same pair is
 * indexed once, however many breaches are then assessed with it.
 */
export const inventoryIndex = (inventory: Inventory, catalogue: Catalogue): InventoryIndex => {
  const known = built.get(inventory)?.get(catalogue)
  if (known) return known
  const index = buildIndex(inventory, catalogue)
  const ofInventory = built.get(inventory) ?? new WeakMap<Catalogue, InventoryIndex>()
  built.set(inventory, ofInventory.set(catalogue, index))
  return index
}
