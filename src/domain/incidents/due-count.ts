import { isOpen } from '../checklists/is-open.ts'
import type { Checklist } from '../model/checklist.ts'
import type { PartialDate } from '../model/partial-date.ts'

/**
 * How many open steps have a day that is today or has passed. One that stands on several people's checklists counts
 * once. `today` is a whole day.
 */
export const dueCount = (checklists: readonly Checklist[], today: PartialDate): number =>
  new Set(
    checklists
      .flatMap(({ actions }) => actions)
      .filter(({ state, dueOn }) => isOpen(state) && dueOn !== undefined && dueOn <= today)
      .map(({ task }) => task),
  ).size
