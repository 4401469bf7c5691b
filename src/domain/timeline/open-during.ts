import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import { openSpan } from './open-span.ts'

/** Whether an account was open while somebody had access. `closed` never means that its data was gone by then. */
export type OpenDuring = 'open' | 'may-be' | 'closed'

/**
 * Whether an account was open on some day of a breach. Certain only where every reading of the dates says so; an
 * unknown end is the one that verdicts take (`accessEndOf`), a breach without any end is never certain.
 */
export const openDuring = (account: Account, breach: Breach, today: PartialDate): OpenDuring => {
  const end = accessEndOf(breach)?.date
  const { from } = breach.access
  const { surely, maybe } = openSpan(account, today)
  const firstStart = from === undefined ? '' : earliestDay(from)
  const lastEnd = end === undefined ? latestDay(today) : latestDay(end)
  if (maybe.from > lastEnd || maybe.to < firstStart) return 'closed'
  if (end === undefined || surely === undefined) return 'may-be'
  const firstEnd = earliestDay(end)
  // Without a beginning only the last day of the access is known to lie in it.
  const lastStart = from === undefined ? latestDay(end) : latestDay(from)
  return surely.from <= firstEnd && surely.to >= lastStart ? 'open' : 'may-be'
}
