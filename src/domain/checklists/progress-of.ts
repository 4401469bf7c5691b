import type { ChecklistAction } from '../model/checklist.ts'
import type { PersonId } from '../model/id.ts'

/** As much of a step as counting needs. */
export interface CountedStep extends Pick<
  ChecklistAction,
  'actionId' | 'task' | 'state' | 'urgency'
> {
  /** How many steps it stands for that are in the same state on the same checklists; one unless given. */
  readonly standsFor?: number | undefined
}

export interface CountedChecklist {
  readonly personId: PersonId
  readonly actions: readonly CountedStep[]
}

export interface Progress {
  readonly done: number
  readonly steps: number
}

const countOf = (actions: readonly CountedStep[]): number =>
  actions.reduce((sum, { standsFor = 1 }) => sum + standsFor, 0)

/**
 * How far the work on some checklists of one breach has come. A step about an account that stands on several people's
 * checklists counts once, since it is ticked on all of them at once; steps set aside as *not for us* do not count, nor
 * does what is only to be kept in mind: it is read and never ends.
 */
export const progressOf = (checklists: readonly CountedChecklist[]): Progress => {
  const actions = new Map(
    checklists
      .flatMap((list) => list.actions)
      .filter(({ urgency }) => urgency !== 'keep-in-mind')
      .map((action) => [action.task, action]),
  )
  const counted = [...actions.values()].filter(({ state }) => state !== 'not-for-us')
  return {
    done: countOf(counted.filter(({ state }) => state === 'done')),
    steps: countOf(counted),
  }
}
