import type { HibpFlag } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import type { ActionCondition } from '../model/playbook.ts'
import type { RegionCode } from '../model/region.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import { ageRange } from './age-range.ts'

/** What a playbook condition is held against. */
export interface Situation {
  readonly person: Person
  readonly region: RegionCode
  readonly level: VerdictLevel
  /** Lost or possibly lost; credentials also where they were decoys. */
  readonly lost: ReadonlySet<DataClassId>
  readonly linked: ReadonlySet<DataClassId>
  readonly hibpFlags: readonly HibpFlag[]
  readonly today: PartialDate
}

const ageFits = (condition: ActionCondition, situation: Situation): boolean => {
  const age = ageRange(situation.person.birthDate, situation.today)
  if (!age) return true
  return (
    age.oldest >= (condition.minAge ?? -Infinity) && age.youngest <= (condition.maxAge ?? Infinity)
  )
}

/**
 * Whether an action's condition holds; all that it gives must. A condition without `levels` holds from
 * *confirmed* down to *could not check*: whoever is *unlikely* or *not affected* has nothing to do unless an
 * action says otherwise. An age that is known only to a year meets every bound that it may meet.
 */
export const conditionHolds = (condition: ActionCondition, situation: Situation): boolean => {
  const { person, region, level, lost, linked, hibpFlags } = situation
  return (
    (condition.role === undefined || condition.role === person.role) &&
    (condition.levels?.includes(level) ?? isAffected(level)) &&
    (condition.regions?.includes(region) ?? true) &&
    (condition.anyClass?.some((id) => lost.has(id)) ?? true) &&
    !(condition.noneOfClasses?.some((id) => lost.has(id)) ?? false) &&
    (condition.linkedTo?.some((id) => linked.has(id)) ?? true) &&
    (condition.hibpFlag === undefined || hibpFlags.includes(condition.hibpFlag)) &&
    ageFits(condition, situation)
  )
}
