import type { OpenSteps } from './timeline-view.ts'

/** How many accounts were open in a month, counted from the first: surely, and at most. */
export const openAt = (
  steps: OpenSteps,
  month: number,
): readonly [surely: number, atMost: number] => {
  const step = steps.findLast(([from]) => from <= month)
  return step ? [step[1], step[2]] : [0, 0]
}
