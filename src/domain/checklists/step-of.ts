import type { ActionRecord, ChecklistAction } from '../model/checklist.ts'
import type { DataClassId } from '../model/data-class.ts'
import { isSurelyBefore } from '../model/partial-date.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import type { ChecklistContext } from './checklist-context.ts'
import { calledSince } from './called-since.ts'
import { dueOnOf } from './due-on.ts'
import { endToOutlast } from './end-to-outlast.ts'
import { isOpen } from './is-open.ts'
import type { Occasion, Owner } from './occasions-of.ts'
import type { CountedStep } from './progress-of.ts'
import { stepParams } from './step-params.ts'
import { stepState, type Settled, type StepState } from './step-state.ts'
import { taskOf } from './task.ts'

/** Makes a step out of an action and what calls for it. */
export type MakeStep<Step> = (
  owner: Owner,
  action: PlaybookAction,
  occasion: Occasion,
  context: ChecklistContext,
) => Step

/** Which lost data calls for the step. */
export const causesOf = (
  { when }: PlaybookAction,
  { causes, situation }: Occasion,
): readonly DataClassId[] => [
  ...new Set([
    ...causes,
    ...(when.anyClass ?? []).filter((id) => situation.lost.has(id)),
    ...(when.linkedTo ?? []).filter((id) => situation.linked.has(id)),
  ]),
]

/** What a step is kept under: its action, and the account or the person it is about. */
export const keyOf = ({ person }: Owner, { id }: PlaybookAction, { account }: Occasion): string =>
  account ? `${id}:${account.id}` : `${id}@${person.id}`

/** The same deed done in this incident, or, surely after this breach had ended, in another. */
const settledByDeed = (task: string, context: ChecklistContext): Settled | undefined => {
  const end = accessEndOf(context.breach)?.date
  const deed = context.deeds
    .get(task)
    ?.find(({ on }) => end !== undefined && isSurelyBefore(end, on))
  return deed && { on: deed.on, by: deed.breachId }
}

type KeyedState = Pick<ChecklistAction, 'key' | 'task' | 'causes' | 'level'> &
  StepState & { readonly record: ActionRecord | undefined }

const keyedState: MakeStep<KeyedState> = (owner, action, occasion, context) => {
  const { account, breached, situation, settledOn } = occasion
  const key = keyOf(owner, action, occasion)
  const task = taskOf(action, key)
  const causes = causesOf(action, occasion)
  const accounts = account ? [account] : breached
  const record = context.records.get(task)
  const settled =
    action.settledByPasswordChange && settledOn !== undefined
      ? { on: settledOn }
      : settledByDeed(task, context)
  const calledFor = {
    causes,
    level: situation.level,
    end: endToOutlast(action, causes, context.breach, context.index.dataClasses),
  }
  const state = stepState({ action, accounts, settled, record, calledFor }, context.index)
  return { key, task, causes, level: situation.level, record, ...state }
}

/** As much of a step as counting needs. */
export const countedStep: MakeStep<CountedStep> = (owner, action, occasion, context) => {
  const { task, state } = keyedState(owner, action, occasion, context)
  const { id, urgency } = action
  return { actionId: id, task, state, urgency, standsFor: occasion.standsFor }
}

/** A step as it is read: with its day and what fills its words. */
export const wordedStep: MakeStep<ChecklistAction> = (owner, action, occasion, context) => {
  const { when } = action
  const { account, breached, situation } = occasion
  const { record, ...keyed } = keyedState(owner, action, occasion, context)
  const { openedOn } = context
  return {
    ...keyed,
    dueOn:
      openedOn !== undefined && isOpen(keyed.state)
        ? (record?.dueOn ??
          dueOnOf(action, owner.person, calledSince(keyed, context.breach, openedOn)))
        : undefined,
    actionId: action.id,
    personId: owner.person.id,
    accountId: account?.id,
    urgency: action.urgency,
    params: stepParams(
      { person: owner.person, account, breached, linkedTo: when.linkedTo },
      context,
    ),
    variant: Object.hasOwn(action.variants, situation.region.code)
      ? situation.region.code
      : 'default',
  }
}
