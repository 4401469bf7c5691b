import type { ActionState, Urgency } from '../../../domain/model/checklist.ts'

export interface StepCounts {
  /** Steps of the list but those that are not for the family, and what is only to be kept in mind. */
  readonly all: number
  readonly done: number
  readonly waiting: number
  /** Can be done and is not. */
  readonly left: number
  /** Of `left`, those for today. */
  readonly now: number
  /** To be kept in mind, and neither ticked nor set aside. */
  readonly toKeep: number
}

interface CountedAction {
  readonly task: string
  readonly state: ActionState
  readonly urgency: Urgency
}

/** Counts steps; one that stands on several people’s lists (same task) counts once. */
export const stepCounts = (actions: readonly CountedAction[]): StepCounts => {
  const counted = [...new Map(actions.map((action) => [action.task, action])).values()].filter(
    (action) => action.state !== 'not-for-us',
  )
  const steps = counted.filter((action) => action.urgency !== 'keep-in-mind')
  const inState = (state: ActionState): readonly CountedAction[] =>
    steps.filter((action) => action.state === state)
  const left = inState('to-do')
  return {
    all: steps.length,
    done: inState('done').length,
    waiting: inState('waiting').length,
    left: left.length,
    now: left.filter((action) => action.urgency === 'now').length,
    toKeep: counted.filter((action) => action.urgency === 'keep-in-mind' && action.state !== 'done')
      .length,
  }
}
