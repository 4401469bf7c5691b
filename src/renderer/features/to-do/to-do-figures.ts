import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { MergedTask } from '../incident/incident-types.ts'
import { groupOf, isOpenTask, type ToDoGroupName } from './to-do-groups.ts'

/** How many open tasks stand under each heading. */
export const toDoFigures = (
  tasks: readonly MergedTask[],
  today: PartialDate,
): Readonly<Record<ToDoGroupName, number>> => {
  const places = tasks.filter(isOpenTask).map((task) => groupOf(task, today))
  const count = (name: ToDoGroupName): number => places.filter((place) => place === name).length
  return {
    overdue: count('overdue'),
    today: count('today'),
    'this-week': count('this-week'),
    later: count('later'),
    'no-day': count('no-day'),
    waiting: count('waiting'),
  }
}
