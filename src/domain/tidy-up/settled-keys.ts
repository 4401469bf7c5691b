import { earliestDay, type PartialDate } from '../model/partial-date.ts'
import type { SettledQuestion } from './tidy-up-queue.ts'

/** Answers that may be others in a year: whether it is in use, and whether the service offers a second step. */
const yearly: readonly SettledQuestion['queue'][] = ['dormant', 'two-factor']

const aYearAfter = (date: PartialDate): string => {
  const day = earliestDay(date)
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

/** True while an answer holds: some are asked again after a year, the others stay. */
export const isStillSettled = ({ queue, on }: SettledQuestion, today: PartialDate): boolean =>
  !yearly.includes(queue) || today < aYearAfter(on)

/** The keys of the questions of each queue that are settled today. */
export const settledKeys = (
  settled: readonly SettledQuestion[],
  today: PartialDate,
): ReadonlyMap<SettledQuestion['queue'], ReadonlySet<string>> => {
  const found = new Map<SettledQuestion['queue'], Set<string>>()
  for (const one of settled) {
    if (!isStillSettled(one, today)) continue
    found.set(one.queue, (found.get(one.queue) ?? new Set()).add(one.key))
  }
  return found
}
