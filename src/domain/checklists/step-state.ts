import type { Account } from '../model/account.ts'
import type { ActionRecord, ChecklistAction } from '../model/checklist.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isSuspended } from '../verdicts/is-suspended.ts'

export type StepState = Pick<ChecklistAction, 'state' | 'waitingFor' | 'note' | 'doneOn'>

export interface StateInput {
  readonly action: PlaybookAction
  /** Where the step has to be taken: one account, or those of a person. */
  readonly accounts: readonly Account[]
  /** The day a password change made the step needless. */
  readonly settledOn: PartialDate | undefined
  readonly record: ActionRecord | undefined
}

/**
 * Where a step stands. What the family said comes first. Else a password changed after the breach has settled
 * it, shown as done on that day so that the reason stays visible; else a step that needs a login waits while
 * every service it could be taken at is suspended or closed; else it is to do.
 */
export const stepState = (input: StateInput, index: InventoryIndex): StepState => {
  const { action, accounts, settledOn, record } = input
  const { note } = record ?? {}
  if (record && record.state !== 'to-do') {
    return { state: record.state, note, doneOn: record.state === 'done' ? record.on : undefined }
  }
  if (!record && settledOn !== undefined) return { state: 'done', doneOn: settledOn }
  const waits =
    action.needsLogin &&
    accounts.length > 0 &&
    accounts.every((account) => isSuspended(account, index))
  return waits
    ? { state: 'waiting', waitingFor: 'service-suspended', note }
    : { state: 'to-do', note }
}
