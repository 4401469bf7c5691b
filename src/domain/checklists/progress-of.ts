import type { Checklist } from '../model/checklist.ts'

export interface Progress {
  readonly done: number
  readonly steps: number
}

/**
 * How far the work on some checklists of one breach has come. A step about an account that stands on several people's
 * checklists counts once, since it is ticked on all of them at once; steps set aside as *not for us* do not count.
 */
export const progressOf = (checklists: readonly Checklist[]): Progress => {
  const actions = new Map(
    checklists.flatMap((list) => list.actions.map((action) => [action.key, action.state])),
  )
  const counted = [...actions.values()].filter((state) => state !== 'not-for-us')
  return { done: counted.filter((state) => state === 'done').length, steps: counted.length }
}
