import { isOpen } from '../../../domain/checklists/is-open.ts'
import type { ActionState, ChecklistAction } from '../../../domain/model/checklist.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { StepChange } from './step-change.ts'

/** What the window about a step holds while somebody fills it in. */
export interface StepDraft {
  readonly state: ActionState
  readonly note: string
  readonly on: PartialDate | undefined
  readonly byId: PersonId | undefined
  readonly responsibleId: PersonId | undefined
  readonly dueOn: PartialDate | undefined
  /** Of the day that is asked for; an empty or unfinished one is none. */
  readonly isDayWhole: boolean
}

export type SaidStep = Pick<
  ChecklistAction,
  'key' | 'state' | 'waitingFor' | 'note' | 'doneOn' | 'byId' | 'responsibleId' | 'dueOn'
>

/** What stands in the way of keeping a draft, by the field it is about. */
export interface StepProblems {
  readonly reason: boolean
  readonly on: 'missing' | 'ahead' | undefined
  readonly due: boolean
}

/** As far as the family said it: a step that waits by itself, for a login, is to do. */
const saidState = ({ state, waitingFor }: SaidStep): ActionState =>
  state === 'waiting' && waitingFor === 'service-suspended' ? 'to-do' : state

/** A draft that changes nothing, with another state where one is asked for. */
export const stepDraftOf = (
  step: SaidStep,
  today: PartialDate | undefined,
  state: ActionState = saidState(step),
): StepDraft => ({
  state,
  note: step.note ?? '',
  on: step.doneOn ?? today,
  byId: step.byId,
  responsibleId: step.responsibleId,
  dueOn: step.dueOn,
  isDayWhole: true,
})

/** Why a draft cannot be kept; all empty where it can. */
export const stepProblems = (draft: StepDraft, today: PartialDate | undefined): StepProblems => {
  const { state, on } = draft
  const isWhole = draft.isDayWhole && on?.length === 10
  const isAhead = isWhole && today !== undefined && on > today
  return {
    reason: state === 'not-for-us' && draft.note.trim() === '',
    on: state !== 'done' ? undefined : isWhole ? (isAhead ? 'ahead' : undefined) : 'missing',
    due:
      isOpen(state) &&
      (!draft.isDayWhole || (draft.dueOn !== undefined && draft.dueOn.length !== 10)),
  }
}

/** True where nothing stands in the way. */
export const isSound = ({ reason, on, due }: StepProblems): boolean =>
  !reason && on === undefined && !due

/** `undefined` where it stays, `null` where it goes. */
const moved = <Value>(now: Value | undefined, before: Value | undefined) =>
  now === before ? undefined : (now ?? null)

/** What a draft changes of a step, and nothing else, so that a day that follows from the urgency stays one. */
export const stepChangeOf = (draft: StepDraft, step: SaidStep): StepChange => {
  const { state } = draft
  const note = draft.note.trim()
  const isNewDay = state === 'done' && (step.state !== 'done' || draft.on !== step.doneOn)
  return {
    key: step.key,
    state: state === saidState(step) ? undefined : state,
    note: moved(note === '' ? undefined : note, step.note),
    on: isNewDay ? draft.on : undefined,
    byId: state === 'done' ? moved(draft.byId, step.byId) : undefined,
    responsibleId: isOpen(state) ? moved(draft.responsibleId, step.responsibleId) : undefined,
    dueOn: isOpen(state) ? moved(draft.dueOn, step.dueOn) : undefined,
  }
}
