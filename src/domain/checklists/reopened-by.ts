import type { ActionRecord, Reopened, StepBasis } from '../model/checklist.ts'
import { isSurelyBefore } from '../model/partial-date.ts'
import { isSure } from '../verdicts/verdict-level.ts'
import { isOpen } from './is-open.ts'

/**
 * Whether what the family settled is to be asked again, and why: something was lost that did not call for it then; it
 * was set aside while the breach was only possible, and is likely or sure by now; or it was done, and access turned out
 * to have lasted longer than that. Nothing else opens a step again, and a record without a basis never does. `now` is
 * what calls for it today.
 */
export const reopenedBy = (record: ActionRecord, now: StepBasis): Reopened | undefined => {
  const { state, basis, on } = record
  if (basis === undefined || isOpen(state)) return undefined
  const causes = now.causes.filter((id) => !basis.causes.includes(id))
  const isSurer = state === 'not-for-us' && isSure(now.level) && !isSure(basis.level)
  const isTooEarly = (end: StepBasis['end']): boolean =>
    end !== undefined && isSurelyBefore(on, end)
  const lasted = state === 'done' && isTooEarly(now.end) && !isTooEarly(basis.end)
  if (causes.length === 0 && !isSurer && !lasted) return undefined
  return {
    was: state,
    on,
    causes,
    levelThen: isSurer ? basis.level : undefined,
    accessUntil: lasted ? now.end : undefined,
  }
}
