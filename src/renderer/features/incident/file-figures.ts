import { canFallDue } from '../../../domain/checklists/can-fall-due.ts'
import type { ChecklistAction } from '../../../domain/model/checklist.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { dueState } from './due-state.ts'

export interface FileFigures {
  readonly overdue: number
  readonly today: number
  /** The first day after today by which something is due. */
  readonly next: PartialDate | undefined
  /** Open steps by who has taken them on, most first. */
  readonly shares: readonly { readonly personId: PersonId; readonly count: number }[]
  /** Open steps that nobody has taken on. */
  readonly nobody: number
}

type Counted = Pick<ChecklistAction, 'key' | 'state' | 'waitingFor' | 'dueOn' | 'responsibleId'>

/** What is due in a file and who does it; a step that stands on several checklists counts once. */
export const fileFigures = (steps: readonly Counted[], today: PartialDate): FileFigures => {
  const open = [...new Map(steps.map((step) => [step.key, step])).values()].filter(canFallDue)
  const days = open.flatMap(({ dueOn }) => dueOn ?? [])
  const count = (state: 'overdue' | 'today'): number =>
    days.filter((day) => dueState(day, today) === state).length
  const taken = Map.groupBy(
    open.flatMap(({ responsibleId }) => responsibleId ?? []),
    (personId) => personId,
  )
  return {
    overdue: count('overdue'),
    today: count('today'),
    next: days.filter((day) => day > today).toSorted()[0],
    shares: [...taken]
      .map(([personId, all]) => ({ personId, count: all.length }))
      .toSorted((first, second) => second.count - first.count),
    nobody: open.filter(({ responsibleId }) => responsibleId === undefined).length,
  }
}
