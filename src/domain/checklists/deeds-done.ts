import type { ActionRecord } from '../model/checklist.ts'
import type { BreachId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Playbook } from '../model/playbook.ts'
import { tasksOf } from './task.ts'

/** A deed done in the household's file on some breach. */
export interface DeedDone {
  readonly breachId: BreachId
  readonly on: PartialDate
}

/** By task: where and when it was done, the earliest first. */
export type DeedsDone = ReadonlyMap<string, readonly DeedDone[]>

/**
 * What was done in any incident and may settle the same task in another: one password change settles three breaches.
 * Only actions with a deed count; a step without one is asked for anew by each breach.
 */
export const deedsDone = (
  playbook: Playbook,
  records: ReadonlyMap<BreachId, readonly ActionRecord[]>,
): DeedsDone => {
  const taskFor = tasksOf(playbook)
  const done = [...records].flatMap(([breachId, said]) =>
    said
      .filter(({ state }) => state === 'done')
      .map(({ key, on }) => ({ task: taskFor(key), key, breachId, on }))
      .filter(({ task, key }) => task !== key),
  )
  const byTask = Map.groupBy(
    done.toSorted((one, other) => Number(one.on > other.on) - Number(one.on < other.on)),
    ({ task }) => task,
  )
  return new Map(
    [...byTask].map(([task, deeds]) => [task, deeds.map(({ breachId, on }) => ({ breachId, on }))]),
  )
}
