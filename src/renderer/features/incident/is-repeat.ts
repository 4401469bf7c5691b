import { isOpen } from '../../../domain/checklists/is-open.ts'
import type { ActionState } from '../../../domain/model/checklist.ts'

interface RepeatableAction {
  readonly actionId: string
  readonly state: ActionState
}

/** Done, or not for the family: its line stays, and nothing has to be explained any more. */
export const isSettled = ({ state }: Pick<RepeatableAction, 'state'>): boolean => !isOpen(state)

/**
 * Whether a step says what the one right before it has just said, at another account: then a few words
 * will do. A settled step explains nothing, so what follows it speaks for itself.
 */
export const isRepeat = (action: RepeatableAction, before: RepeatableAction | undefined): boolean =>
  before?.actionId === action.actionId && !isSettled(before) && !isSettled(action)
