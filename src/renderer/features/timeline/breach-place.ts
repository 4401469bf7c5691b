import { beginOf, endOf } from './picture-scale.ts'
import type { DrawnBreachView } from './timeline-view.ts'

/** Where a breach lies on the axis, in years with their fraction. */
export interface BreachPlace {
  readonly from: number
  readonly to: number
  /** One of its ends is only what we take for it. */
  readonly isVague: boolean
}

/**
 * The widest the dates of a breach can mean. Where only one end is known it is a point in that date; `undefined` where
 * nothing is known.
 */
export const breachPlace = ({ from, end, rough }: DrawnBreachView): BreachPlace | undefined => {
  const first = from ?? rough ?? end?.date
  const last = end?.date ?? first
  if (first === undefined || last === undefined) return undefined
  const begin = beginOf(first)
  return {
    from: begin,
    to: Math.max(endOf(last), begin),
    isVague: from === undefined || end?.takenFrom !== 'access',
  }
}
