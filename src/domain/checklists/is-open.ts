import type { ActionState } from '../model/checklist.ts'

/** True while something is left to do about a step. */
export const isOpen = (state: ActionState): state is 'to-do' | 'waiting' =>
  state === 'to-do' || state === 'waiting'
