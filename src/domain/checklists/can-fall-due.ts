import type { ChecklistAction } from '../model/checklist.ts'
import { isOpen } from './is-open.ts'

/**
 * Whether the day of a step means anything: it is to do, or somebody owes an answer. What waits for a login at a service
 * that is suspended or closed is not late, however long ago its day was: nobody can do it.
 */
export const canFallDue = ({
  state,
  waitingFor,
}: Pick<ChecklistAction, 'state' | 'waitingFor'>): boolean =>
  isOpen(state) && waitingFor !== 'service-suspended'
