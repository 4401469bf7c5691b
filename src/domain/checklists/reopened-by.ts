import type { ActionRecord, Reopened } from '../model/checklist.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { isSure } from '../verdicts/verdict-level.ts'

/** What calls for a step today. */
export interface CalledFor {
  readonly causes: readonly DataClassId[]
  readonly level: VerdictLevel
}

/**
 * Whether what the family settled is to be asked again, and why: something was lost that did not call for it then;
 * or it was set aside while the breach was only possible, and is likely or sure by now. Nothing else opens a step
 * again, and a record without a basis never does.
 */
export const reopenedBy = (record: ActionRecord, now: CalledFor): Reopened | undefined => {
  const { state, basis, on } = record
  if (basis === undefined || (state !== 'done' && state !== 'not-for-us')) return undefined
  const causes = now.causes.filter((id) => !basis.causes.includes(id))
  const isSurer = state === 'not-for-us' && isSure(now.level) && !isSure(basis.level)
  if (causes.length === 0 && !isSurer) return undefined
  return { was: state, on, causes, levelThen: isSurer ? basis.level : undefined }
}
