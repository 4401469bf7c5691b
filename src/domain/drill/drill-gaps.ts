import type { Account } from '../model/account.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import { regionOf } from '../model/person.ts'
import { sharedEmail } from '../matching/shared-text.ts'
import { isErased } from '../surface/matrix-rows.ts'
import type { BreachAssessment } from '../verdicts/assess-breach.ts'
import { holdingsOf } from '../verdicts/holdings-of.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'

/** What is missing on the day, in the order it is put right. */
export const drillGapKinds = [
  /** Nobody knows when these accounts were opened, so a verdict on them stays *possible*. */
  'opening-unknown',
  /** What these accounts hold is only assumed. */
  'unconfirmed',
  /** So many other accounts have the password of one that would be lost. */
  'reused-password',
  /** What resets all other accounts has no second step, or nobody knows whether it has. */
  'mail-two-factor',
  /** One address for all accounts that have any. */
  'one-email',
  /** The steps for these children hang on their age. */
  'birth-date',
  /** The rules and the authority of these people hang on their country. */
  'country',
  'one-guardian',
] as const
export type DrillGapKind = (typeof drillGapKinds)[number]

export interface DrillGap {
  readonly gap: DrillGapKind
  /** How many; 1 where it is there or not. */
  readonly count: number
  /** What to put right, where it is an account's. */
  readonly accountIds: readonly AccountId[]
  readonly personIds: readonly PersonId[]
}

/** With fewer accounts one address for all is no surprise. */
const fewestForOneEmail = 3

const ofAccounts = (gap: DrillGapKind, accounts: readonly Account[]): readonly DrillGap[] =>
  accounts.length === 0
    ? []
    : [{ gap, count: accounts.length, accountIds: accounts.map(({ id }) => id), personIds: [] }]

const ofPeople = (gap: DrillGapKind, personIds: readonly PersonId[]): readonly DrillGap[] =>
  personIds.length === 0 ? [] : [{ gap, count: personIds.length, accountIds: [], personIds }]

const ofHousehold = (gap: DrillGapKind, isThere: boolean): readonly DrillGap[] =>
  isThere ? [{ gap, count: 1, accountIds: [], personIds: [] }] : []

const isUnconfirmed = (account: Account, index: InventoryIndex): boolean =>
  account.subjectIds.some((id) => {
    const person = index.people.get(id)
    return (
      person !== undefined &&
      holdingsOf(account, person, index).some(({ basis }) => basis === 'assumed')
    )
  })

/** Accounts through which the password of others is set anew: with a platform, or with whoever keeps the mail. */
const resetsOthers = (index: InventoryIndex): readonly Account[] => {
  const accounts = [...index.accounts.values()].filter((account) => !isErased(account))
  const hosts = new Set(accounts.flatMap((one) => sharedEmail(one)?.split('@').slice(1) ?? []))
  return accounts.filter(({ kind, serviceId }) => {
    const service = serviceId === undefined ? undefined : index.services.get(serviceId)
    return (
      kind === 'account' &&
      (service?.kind === 'platform-account' ||
        service?.domains.some((domain) => hosts.has(domain)) === true)
    )
  })
}

const hasOneEmail = (index: InventoryIndex): boolean => {
  const addresses = [...index.accounts.values()].flatMap((one) => sharedEmail(one) ?? [])
  return addresses.length >= fewestForOneEmail && new Set(addresses).size === 1
}

/**
 * What a drill shows to be missing: of the accounts and people the pretended breach reaches, and of the household as a
 * whole. No account marked *theirs* is in any of it (P10).
 */
export const drillGaps = (
  assessment: BreachAssessment,
  index: InventoryIndex,
): readonly DrillGap[] => {
  const reached = new Set(
    assessment.people.flatMap(({ verdicts }) => verdicts.map(({ accountId }) => accountId)),
  )
  const accounts = [...reached].flatMap((id) => index.accounts.get(id) ?? [])
  const people = assessment.people.flatMap(({ personId }) => index.people.get(personId) ?? [])
  const sharing = assessment.fallsWith
    .filter(({ kind, settledByChange }) => kind === 'password' && !settledByChange)
    .flatMap(({ accountId }) => index.accounts.get(accountId) ?? [])
  return [
    ...ofAccounts(
      'opening-unknown',
      accounts.filter(({ opened }) => opened === undefined),
    ),
    ...ofAccounts(
      'unconfirmed',
      accounts.filter((one) => isUnconfirmed(one, index)),
    ),
    ...ofAccounts('reused-password', sharing),
    ...ofAccounts(
      'mail-two-factor',
      resetsOthers(index).filter(({ twoFactor }) => twoFactor !== 'yes'),
    ),
    ...ofHousehold('one-email', hasOneEmail(index)),
    ...ofPeople(
      'birth-date',
      people
        .filter(({ role, birthDate }) => role === 'child' && birthDate === undefined)
        .map(({ id }) => id),
    ),
    ...ofPeople(
      'country',
      people
        .filter((person) => {
          const { code, country } = regionOf(person, index.inventory.household)
          return code === 'EU' && country === undefined
        })
        .map(({ id }) => id),
    ),
    ...ofHousehold(
      'one-guardian',
      index.inventory.people.filter(({ role }) => role === 'guardian').length < 2,
    ),
  ]
}
