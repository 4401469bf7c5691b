import type { ActionState, Urgency } from '../../../domain/model/checklist.ts'
import { actionsByUrgency, type UrgencyGroup } from '../incident/actions-by-urgency.ts'
import { isSettled } from '../incident/is-repeat.ts'

interface NumberableStep {
  readonly actionId: string
  readonly variant: string
  readonly state: ActionState
  readonly urgency: Urgency
}

/** A step with a box, and the number by which its explanation is found. */
export interface NumberedStep<Step> {
  readonly number: number
  readonly step: Step
  /** The number of the step before it that explains the same thing at another account. */
  readonly sameAs: number | undefined
}

/** The steps of one urgency with their numbers. */
export interface NumberedGroup<Step> {
  readonly urgency: Urgency
  readonly steps: readonly NumberedStep<Step>[]
}

const isBoxed = ({ urgency }: UrgencyGroup<NumberableStep>): boolean => urgency !== 'keep-in-mind'

/**
 * The steps that have a box, by urgency, numbered from 1 in working order over all of them. What is to be kept in mind
 * has none. A settled step explains nothing, so that none refers to it, nor does it refer to another.
 */
export const numberSteps = <Step extends NumberableStep>(
  actions: readonly Step[],
): readonly NumberedGroup<Step>[] => {
  const explained = new Map<string, number>()
  let number = 0
  return actionsByUrgency(actions)
    .filter(isBoxed)
    .map(({ urgency, actions: steps }) => ({
      urgency,
      steps: steps.map((step) => {
        number += 1
        if (isSettled(step)) return { number, step, sameAs: undefined }
        const key = `${step.actionId} ${step.variant}`
        const sameAs = explained.get(key)
        if (sameAs === undefined) explained.set(key, number)
        return { number, step, sameAs }
      }),
    }))
}
