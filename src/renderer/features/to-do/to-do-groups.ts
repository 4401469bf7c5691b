import { canFallDue } from '../../../domain/checklists/can-fall-due.ts'
import { isOpen } from '../../../domain/checklists/is-open.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { dueState } from '../incident/due-state.ts'
import type { MergedTask } from '../incident/incident-types.ts'

export const toDoGroupNames = [
  'overdue',
  'today',
  'this-week',
  'later',
  'no-day',
  'waiting',
] as const
export type ToDoGroupName = (typeof toDoGroupNames)[number]

export interface ToDoGroup {
  readonly name: ToDoGroupName
  readonly tasks: readonly MergedTask[]
}

export interface ToDoFilter {
  /** On whose checklist; undefined for everybody. */
  readonly personId: PersonId | undefined
  /** Who has taken it on; undefined for anybody. */
  readonly responsible: PersonId | 'nobody' | undefined
}

/** Something can be done about it, or is owed. */
export const isOpenTask = ({ state }: MergedTask): boolean => isOpen(state)

/** An open task that is to be done one day, and not only kept in mind. */
export const isOpenStep = (task: MergedTask): boolean =>
  isOpenTask(task) && task.urgency !== 'keep-in-mind'

/** Who has taken a task on; of several files the first that says so. */
export const responsibleOf = ({ steps }: MergedTask): PersonId | undefined =>
  steps.map(({ step }) => step.responsibleId).find((id) => id !== undefined)

/** In none of the files that still ask for it can anybody do it. */
const waitsForLogin = ({ steps }: MergedTask): boolean =>
  !steps.some(({ step }) => canFallDue(step))

/** Under which heading a task stands. An answer that is late is due like any other step. */
export const groupOf = (task: MergedTask, today: PartialDate): ToDoGroupName => {
  const { state, dueOn } = task
  const near = dueOn && dueState(dueOn, today)
  const isNear = near === 'overdue' || near === 'today'
  if (state === 'waiting' && (waitsForLogin(task) || !isNear)) return 'waiting'
  return near ?? 'no-day'
}

/** True where a task is about the person, and taken on by whom, somebody chose. */
export const fitsFilter = (task: MergedTask, { personId, responsible }: ToDoFilter): boolean => {
  if (personId !== undefined && !task.personIds.includes(personId)) return false
  if (responsible === undefined) return true
  return (responsibleOf(task) ?? 'nobody') === responsible
}

/** Tasks under their headings, empty ones left out; what is due sooner first, and as given within a day. */
export const toDoGroups = (
  tasks: readonly MergedTask[],
  today: PartialDate,
): readonly ToDoGroup[] =>
  toDoGroupNames
    .map((name) => ({
      name,
      tasks: tasks
        .filter((task) => groupOf(task, today) === name)
        .toSorted((first, second) => (first.dueOn ?? '9999').localeCompare(second.dueOn ?? '9999')),
    }))
    .filter((group) => group.tasks.length > 0)
