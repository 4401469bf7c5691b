import { canFallDue } from '../checklists/can-fall-due.ts'
import { isOpen } from '../checklists/is-open.ts'
import {
  urgencies,
  type ActionState,
  type ChecklistAction,
  type Urgency,
} from '../model/checklist.ts'
import type { BreachId, PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Playbook } from '../model/playbook.ts'
import type { BreachFile } from '../surface/assessed-breaches.ts'

/** A step as it stands in the file on one breach. */
export interface StepOfBreach {
  readonly breachId: BreachId
  readonly step: ChecklistAction
}

/** One task of the household, across incidents: done once, it is done in all of them that had ended by then. */
export interface MergedTask {
  readonly task: string
  /** In the order of the files, one for each; the first speaks for all. */
  readonly steps: readonly StepOfBreach[]
  /** On whose checklists it stands. */
  readonly personIds: readonly PersonId[]
  /**
   * The most urgent, and the earliest day, of its steps that can fall due; where there are none, of the open ones, else of
   * all of them.
   */
  readonly urgency: Urgency
  readonly dueOn?: PartialDate | undefined
  readonly state: ActionState
}

const stateOf = (states: readonly ActionState[]): ActionState => {
  const order: readonly ActionState[] = ['to-do', 'waiting', 'done', 'not-for-us']
  return order.find((state) => states.includes(state)) ?? 'to-do'
}

const mergedTask = (
  task: string,
  all: readonly StepOfBreach[],
  personIds: readonly PersonId[],
): MergedTask => {
  const telling =
    [all.filter(({ step }) => canFallDue(step)), all.filter(({ step }) => isOpen(step.state))].find(
      ({ length }) => length > 0,
    ) ?? all
  return {
    task,
    steps: all,
    personIds,
    urgency:
      urgencies.find((one) => telling.some(({ step }) => step.urgency === one)) ?? 'keep-in-mind',
    dueOn: telling
      .flatMap(({ step }) => step.dueOn ?? [])
      .toSorted()
      .at(0),
    state: stateOf(all.map(({ step }) => step.state)),
  }
}

/**
 * The steps of several files on breaches, each task once. Sorted by urgency, then by the day it is due (none comes
 * last), then as the checklists have them: in the playbook's order, and what is to be fixed first before the rest.
 */
export const mergedTasks = (
  files: readonly Pick<BreachFile, 'breach' | 'checklists'>[],
  { actions: known }: Pick<Playbook, 'actions'>,
): readonly MergedTask[] => {
  const places = new Map(
    known
      .toSorted((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
      .map(({ id }, place) => [id, place]),
  )
  const placeOf = ({ steps: [first] }: MergedTask): number =>
    (first && places.get(first.step.actionId)) ?? places.size
  const steps = new Map<string, Map<BreachId, ChecklistAction>>()
  const people = new Map<string, Set<PersonId>>()
  for (const { breach, checklists } of files) {
    for (const step of checklists.flatMap(({ actions }) => actions)) {
      const byBreach = steps.get(step.task) ?? new Map<BreachId, ChecklistAction>()
      if (!byBreach.has(breach.id)) byBreach.set(breach.id, step)
      steps.set(step.task, byBreach)
      const those = people.get(step.task) ?? new Set()
      people.set(step.task, those.add(step.personId))
    }
  }
  return [...steps]
    .map(([task, byBreach]) =>
      mergedTask(
        task,
        [...byBreach].map(([breachId, step]) => ({ breachId, step })),
        [...(people.get(task) ?? [])],
      ),
    )
    .toSorted(
      (one, other) =>
        urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
        Number((one.dueOn ?? '9') > (other.dueOn ?? '9')) -
          Number((one.dueOn ?? '9') < (other.dueOn ?? '9')) ||
        placeOf(one) - placeOf(other),
    )
}
