import { canFallDue } from '../checklists/can-fall-due.ts'
import type { Checklist } from '../model/checklist.ts'
import type { PartialDate } from '../model/partial-date.ts'

/**
 * How many steps are due: they have a day that is today or has passed, and can be taken. One that stands on several
 * people's checklists counts once. `today` is a whole day.
 */
export const dueCount = (checklists: readonly Checklist[], today: PartialDate): number =>
  new Set(
    checklists
      .flatMap(({ actions }) => actions)
      .filter((step) => canFallDue(step) && step.dueOn !== undefined && step.dueOn <= today)
      .map(({ task }) => task),
  ).size
