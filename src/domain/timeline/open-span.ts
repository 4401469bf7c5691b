import type { Account } from '../model/account.ts'
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'

/** Days as `YYYY-MM-DD`, both ends included. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

/** When an account was open, as far as is known. */
export interface OpenSpan {
  /** Open on each of these days for certain; absent where no day is certain. */
  readonly surely?: DaySpan | undefined
  /** Never open outside of these days; a `from` of an unknown opening is an empty text, earlier than every day. */
  readonly maybe: DaySpan
}

/**
 * When an account was open. The beginning lies between the first and the last day that `opened` can mean; where only
 * an upper bound is known (`existedBy`), on or before its last day; where nothing is known, today at the latest, since
 * the family has it today. The end is today, or the days that `deleted` can mean; where only the status says that it
 * was deleted, nothing after its known beginning is certain.
 */
export const openSpan = (
  account: Pick<Account, 'opened' | 'existedBy' | 'deleted' | 'status'>,
  today: PartialDate,
): OpenSpan => {
  const { opened, existedBy, deleted, status } = account
  const known = opened ?? existedBy
  const isGone = deleted !== undefined || status === 'deleted'
  const now = latestDay(today)
  const lastEnd = deleted === undefined ? now : latestDay(deleted)
  const from = known === undefined ? undefined : latestDay(known)
  const begin = from ?? (isGone ? undefined : now)
  const end = deleted === undefined ? (isGone ? begin : now) : earliestDay(deleted)
  return {
    surely:
      begin !== undefined && end !== undefined && begin <= end
        ? { from: begin, to: end }
        : undefined,
    maybe: { from: opened === undefined ? '' : earliestDay(opened), to: lastEnd },
  }
}
