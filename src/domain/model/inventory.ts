import type { Account } from './account.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { Holding } from './holding.ts'
import type { Household, Person } from './person.ts'
import type { AddressLookup } from './address-lookup.ts'
import type { Evidence } from './verdict.ts'

/** All that the household has written down, as one value: the input of every derived view. */
export interface Inventory {
  readonly household: Household
  readonly people: readonly Person[]
  readonly accounts: readonly Account[]
  /** Only what somebody said; the rest is assumed from the catalogue. */
  readonly holdings: readonly Holding[]
  readonly fingerprints: readonly Fingerprint[]
  readonly evidence: readonly Evidence[]
  /** What searches at Have I Been Pwned gave, address by address. */
  readonly lookups: readonly AddressLookup[]
}
