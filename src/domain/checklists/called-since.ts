import type { Breach } from '../model/breach.ts'
import type { ChecklistAction } from '../model/checklist.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { PartialDate } from '../model/partial-date.ts'

const later = (one: PartialDate, other: PartialDate): PartialDate => (one < other ? other : one)

/** The day the family wrote down that a class was lost; `undefined` where anybody else says so too. */
const addedOn = (dataClass: DataClassId, breach: Breach): PartialDate | undefined => {
  const named = new Set(
    breach.classes.filter((one) => one.dataClass === dataClass).flatMap(({ sources }) => sources),
  )
  const sources = breach.sources.filter(({ id }) => named.has(id))
  return sources.some(({ url }) => url !== undefined)
    ? undefined
    : sources.map(({ checked }) => checked).toSorted()[0]
}

/**
 * From which day a step's time is counted: the day the household opened its file; or a later one, where all that calls
 * for the step was only written down then, or opened it again. So nothing is overdue before anybody could know of it.
 */
export const calledSince = (
  { causes, reopened }: Pick<ChecklistAction, 'causes' | 'reopened'>,
  breach: Breach,
  openedOn: PartialDate,
): PartialDate => {
  const since = (reopened && reopened.causes.length > 0 ? reopened.causes : causes)
    .map((id) => addedOn(id, breach) ?? openedOn)
    .toSorted()
  const longer = reopened?.accessUntil === undefined ? openedOn : (breach.addedToOn ?? openedOn)
  return later(later(openedOn, longer), since[0] ?? openedOn)
}
