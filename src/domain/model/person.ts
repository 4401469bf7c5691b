import type { PersonId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { Region } from './region.ts'

/** Guardians look after; children are looked after. The role decides which lost data classes concern a person. */
export const personRoles = ['guardian', 'child'] as const
export type PersonRole = (typeof personRoles)[number]

export interface Person {
  readonly id: PersonId
  readonly role: PersonRole
  /** What the family calls them; a first name is enough. */
  readonly name: string
  /** For a child the year, finer only where a rule needs it (P11); for a guardian usually absent. */
  readonly birthDate?: PartialDate | undefined
  /** Only where it differs from the household's. */
  readonly region?: Region | undefined
}

export interface Household {
  readonly name: string
  readonly region: Region
  /** Somebody else uses this computer account, so the keychain alone is no lock (P4). */
  readonly sharedComputer: boolean
}

/** Where the rules for a person come from: their own region, else the household's. */
export const regionOf = (
  { region }: Pick<Person, 'region'>,
  household: Pick<Household, 'region'>,
): Region => region ?? household.region
