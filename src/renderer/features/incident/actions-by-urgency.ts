import { urgencies, type Urgency } from '../../../domain/model/checklist.ts'

/** The steps of one urgency, in working order. */
export interface UrgencyGroup<Action> {
  readonly urgency: Urgency
  readonly actions: readonly Action[]
}

/** Groups steps by urgency, most urgent first; urgencies without a step are left out, the order inside stays. */
export const actionsByUrgency = <Action extends { readonly urgency: Urgency }>(
  actions: readonly Action[],
): readonly UrgencyGroup<Action>[] =>
  urgencies
    .map((urgency) => ({ urgency, actions: actions.filter((one) => one.urgency === urgency) }))
    .filter((group) => group.actions.length > 0)
