import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import type { ActionCondition } from '../model/playbook.ts'
import type { Region } from '../model/region.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { reachOf } from '../verdicts/reach-of.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import { ageRange } from '../dates/age-range.ts'

/** What a playbook condition is held against. */
export interface Situation {
  readonly person: Person
  readonly region: Region
  readonly level: VerdictLevel
  /** Lost or possibly lost; credentials also where they were decoys. */
  readonly lost: ReadonlySet<DataClassId>
  readonly linked: ReadonlySet<DataClassId>
  readonly breach: Breach
  /** The account a step would be about; of a step about the person, those through which they are touched. */
  readonly accounts: readonly Account[]
  readonly services: InventoryIndex['services']
  readonly today: PartialDate
}

const hibpFits = ({ hibpFlag, hibpSearch }: ActionCondition, { hibp }: Breach): boolean => {
  const flags = hibp?.flags ?? []
  const isHidden = flags.includes('retired') || flags.includes('sensitive')
  return (
    (hibpFlag === undefined || flags.includes(hibpFlag)) &&
    (hibpSearch !== 'may' || (hibp !== undefined && !isHidden)) &&
    (hibpSearch !== 'cannot' || hibp === undefined)
  )
}

const ageFits = (condition: ActionCondition, situation: Situation): boolean => {
  const age = ageRange(situation.person.birthDate, situation.today)
  if (condition.ageKnown !== undefined && condition.ageKnown !== (age !== undefined)) return false
  if (!age) return true
  return (
    age.oldest >= (condition.minAge ?? -Infinity) && age.youngest <= (condition.maxAge ?? Infinity)
  )
}

const accountsFit = (condition: ActionCondition, situation: Situation): boolean => {
  const { accounts, services, breach } = situation
  const kindOf = ({ serviceId }: Account) =>
    serviceId === undefined ? undefined : services.get(serviceId)?.kind
  const isThroughPlatform = (account: Account): boolean => reachOf(account, breach) === 'platform'
  return (
    (condition.serviceKinds === undefined ||
      accounts.some((one) => condition.serviceKinds?.some((kind) => kind === kindOf(one)))) &&
    (condition.accountStatuses === undefined ||
      accounts.some(({ status }) => condition.accountStatuses?.includes(status))) &&
    (condition.twoFactor === undefined ||
      accounts.some(({ twoFactor }) => condition.twoFactor?.includes(twoFactor))) &&
    (condition.throughPlatform === undefined ||
      (accounts.length > 0 && accounts.every(isThroughPlatform)) === condition.throughPlatform)
  )
}

const regionFits = ({ regions, countries }: ActionCondition, { code, country }: Region): boolean =>
  (regions?.includes(code) ?? true) &&
  (countries === undefined || (country !== undefined && countries.includes(country)))

/**
 * Whether an action's condition holds; all that it gives must. A condition without `levels` holds from
 * *confirmed* down to *could not check*: whoever is *unlikely* or *not affected* has nothing to do unless an
 * action says otherwise. An age that is known only to a year meets every bound that it may meet.
 */
export const conditionHolds = (condition: ActionCondition, situation: Situation): boolean => {
  const { person, region, level, lost, linked, breach } = situation
  return (
    (condition.role === undefined || condition.role === person.role) &&
    (condition.levels?.includes(level) ?? isAffected(level)) &&
    regionFits(condition, region) &&
    (condition.breachKinds?.includes(breach.kind) ?? true) &&
    (condition.anyClass?.some((id) => lost.has(id)) ?? true) &&
    !(condition.noneOfClasses?.some((id) => lost.has(id)) ?? false) &&
    (condition.linkedTo?.some((id) => linked.has(id)) ?? true) &&
    hibpFits(condition, breach) &&
    accountsFit(condition, situation) &&
    ageFits(condition, situation)
  )
}
