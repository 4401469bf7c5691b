import type { ChecklistAction } from '../../../domain/model/checklist.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'

/** The one day by which all open steps are due; undefined where they have several, or none is open. */
export const commonDue = (
  steps: readonly Pick<ChecklistAction, 'state' | 'dueOn'>[],
): PartialDate | undefined => {
  const days = new Set(steps.filter(({ state }) => state === 'to-do').map(({ dueOn }) => dueOn))
  const [day] = days
  return days.size === 1 ? day : undefined
}
