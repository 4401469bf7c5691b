import type { ChecklistAction } from '../../../domain/model/checklist.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { StepChange } from './step-change.ts'

const said = <Value>(change: Value | null | undefined, before: Value | undefined) =>
  change === undefined ? before : (change ?? undefined)

type Changeable = Pick<
  ChecklistAction,
  | 'state'
  | 'waitingFor'
  | 'note'
  | 'doneOn'
  | 'byId'
  | 'responsibleId'
  | 'dueOn'
  | 'settledBy'
  | 'reopened'
>

const stateOf = <Step extends Changeable>(step: Step, change: StepChange) => {
  const { state } = change
  if (state === undefined) return { state: step.state, waitingFor: step.waitingFor }
  if (state === 'waiting') return { state, waitingFor: 'answer' as const }
  // What was set aside may turn out to wait; the program's answer follows and says so.
  const isSuspended = step.waitingFor === 'service-suspended'
  if (state === 'to-do' && isSuspended)
    return { state: 'waiting' as const, waitingFor: step.waitingFor }
  return { state, waitingFor: isSuspended ? step.waitingFor : undefined }
}

/** A step as it will be once a change of it is kept: shown until the program has answered. `today` is a whole day. */
export const changedStep = <Step extends Changeable>(
  step: Step,
  change: StepChange,
  today: PartialDate | undefined,
): Step => {
  const doneBefore = step.state === 'done' ? step.doneOn : undefined
  const isDone = (change.state ?? step.state) === 'done'
  return {
    ...step,
    ...stateOf(step, change),
    note: said(change.note, step.note),
    doneOn: isDone ? (change.on ?? doneBefore ?? today) : undefined,
    byId: said(change.byId, step.byId),
    responsibleId: said(change.responsibleId, step.responsibleId),
    dueOn: said(change.dueOn, step.dueOn),
    ...(change.state !== undefined && { settledBy: undefined, reopened: undefined }),
  }
}
