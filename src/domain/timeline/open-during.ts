import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import { openSpan } from './open-span.ts'

/** Whether an account was open while somebody had access. `closed` never means that its data was gone by then. */
export type OpenDuring = 'open' | 'may-be' | 'closed'

/**
 * Whether an account was open on some day of a breach. `open` only where every reading of the dates says so: what
 * verdicts take for an unknown end (the day it was made public) says that somebody had access by then, not until then,
 * and the rough date of Have I Been Pwned says nothing for certain.
 */
export const openDuring = (account: Account, breach: Breach, today: PartialDate): OpenDuring => {
  const { copied, access } = breach
  const { surely, maybe } = openSpan(account, today)
  const lastEnd = latestDay(accessEndOf(breach)?.date ?? today)
  const firstStart = access.from === undefined ? '' : earliestDay(access.from)
  if (maybe.from > lastEnd || maybe.to < firstStart) return 'closed'
  // The end lies no earlier than the first of these days, the beginning no later than the last.
  const end = access.to ?? copied ?? access.from
  const start = access.from ?? copied ?? access.to
  if (end === undefined || start === undefined || surely === undefined) return 'may-be'
  return surely.from <= earliestDay(end) && surely.to >= latestDay(start) ? 'open' : 'may-be'
}
