import type { Account } from '../model/account.ts'
import type { ActionRecord, ChecklistAction, StepBasis } from '../model/checklist.ts'
import type { BreachId } from '../model/id.ts'
import { isSurelyBefore, type PartialDate } from '../model/partial-date.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isSuspended } from '../verdicts/is-suspended.ts'
import { isOpen } from './is-open.ts'
import { reopenedBy } from './reopened-by.ts'

export type StepState = Pick<
  ChecklistAction,
  'state' | 'waitingFor' | 'note' | 'doneOn' | 'byId' | 'responsibleId' | 'settledBy' | 'reopened'
>

/** What made a step needless without anybody ticking it. */
export interface Settled {
  readonly on: PartialDate
  /** The incident in which the same deed was done. */
  readonly by?: BreachId | undefined
}

export interface StateInput {
  readonly action: PlaybookAction
  /** Where the step has to be taken: one account, or those of a person. */
  readonly accounts: readonly Account[]
  readonly settled: Settled | undefined
  readonly record: ActionRecord | undefined
  readonly calledFor: StepBasis
}

const openState = (
  { action, accounts, record }: StateInput,
  index: InventoryIndex,
): Pick<StepState, 'state' | 'waitingFor'> => {
  if (record?.state === 'waiting') return { state: 'waiting', waitingFor: 'answer' }
  const waits =
    action.needsLogin &&
    accounts.length > 0 &&
    accounts.every((account) => isSuspended(account, index))
  return waits ? { state: 'waiting', waitingFor: 'service-suspended' } : { state: 'to-do' }
}

/**
 * What counts beside what the family said of the step in this file. Who does it, by when, or that it is still to do says
 * nothing against a deed done elsewhere; where the same deed was not done after all, it is taken back there. A changed
 * password settles it unless the family has said since that it is to do.
 */
const settledBeside = ({ record, settled }: StateInput): Settled | undefined =>
  record === undefined ||
  settled?.by !== undefined ||
  (settled && isSurelyBefore(record.on, settled.on))
    ? settled
    : undefined

/**
 * Where a step stands. That the family settled it comes first, unless what calls for it has changed since (`reopenedBy`).
 * Else a password changed after the breach, or the same deed done in another incident, has settled it, shown as done
 * on that day so that the reason stays visible; else a step that needs a login waits while every service it could be
 * taken at is suspended or closed; else it is to do.
 */
export const stepState = (input: StateInput, index: InventoryIndex): StepState => {
  const { record, calledFor } = input
  const said = { note: record?.note, byId: record?.byId, responsibleId: record?.responsibleId }
  if (record && !isOpen(record.state)) {
    const reopened = reopenedBy(record, calledFor)
    return reopened
      ? { ...said, ...openState(input, index), reopened }
      : { ...said, state: record.state, doneOn: record.state === 'done' ? record.on : undefined }
  }
  const settled = settledBeside(input)
  if (settled) return { ...said, state: 'done', doneOn: settled.on, settledBy: settled.by }
  return { ...said, ...openState(input, index) }
}
