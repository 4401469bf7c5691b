import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import {
  isSurelyBefore,
  isSurelyOnOrBefore,
  mayBeNextDay,
  type PartialDate,
} from '../model/partial-date.ts'
import type { Reason, ReasonCode, Verdict } from '../model/verdict.ts'
import { accessEndOf } from './access-end.ts'

const reason = (code: ReasonCode, params: Readonly<Record<string, string>> = {}): Reason => ({
  code,
  params,
})

const apart = (first: PartialDate, second: PartialDate, params: Reason['params']): Reason[] =>
  mayBeNextDay(first, second) ? [reason('a-day-apart', params)] : []

const byOpening = (account: Account, breach: Breach): Verdict | undefined => {
  const { opened, existedBy } = account
  const end = accessEndOf(breach)?.date
  if (opened === undefined || end === undefined || !isSurelyBefore(end, opened)) return undefined
  // An export that shows it before contradicts the guardian: then it was not surely opened after the end.
  if (existedBy !== undefined && isSurelyOnOrBefore(existedBy, end)) return undefined
  const params = { opened, end }
  return {
    level: 'not-affected',
    reasons: [reason('opened-after-end', params), ...apart(end, opened, params)],
  }
}

const byDeletion = (account: Account, breach: Breach): Verdict | undefined => {
  const { deleted, erasureConfirmed } = account
  const start = breach.access.from
  if (deleted === undefined || start === undefined) return undefined
  if (!isSurelyBefore(deleted, start)) return undefined
  const params = { deleted, start }
  return erasureConfirmed
    ? {
        level: 'unlikely',
        reasons: [
          reason('deleted-before-start-confirmed', params),
          ...apart(deleted, start, params),
        ],
      }
    : { level: 'possible', reasons: [reason('deleted-before-start-unconfirmed', params)] }
}

const byPresence = (account: Account, breach: Breach): Verdict | undefined => {
  const { opened, existedBy } = account
  // Without an end, what was there when the access began was there at its end.
  const end = accessEndOf(breach)?.date ?? breach.access.from
  if (end === undefined) return undefined
  if (opened !== undefined && isSurelyOnOrBefore(opened, end)) {
    return { level: 'likely', reasons: [reason('opened-before-end', { opened, end })] }
  }
  if (existedBy === undefined || !isSurelyOnOrBefore(existedBy, end)) return undefined
  // Where the guardian says that it was opened later, one of the two is wrong: no all-clear, and no proof.
  const level = opened !== undefined && isSurelyBefore(end, opened) ? 'possible' : 'likely'
  return { level, reasons: [reason('existed-before-end', { existedBy, end })] }
}

const byWhatIsMissing = (account: Account, breach: Breach): Verdict => {
  const { opened, existedBy } = account
  const end = accessEndOf(breach)?.date
  const reasons: Reason[] = []
  if (end === undefined) reasons.push(reason('breach-undated'))
  else if (opened !== undefined) reasons.push(reason('opening-straddles-end', { opened, end }))
  if (opened === undefined) reasons.push(reason('opening-unknown'))
  if (opened === undefined && existedBy !== undefined && end !== undefined) {
    reasons.push(reason('existed-by-says-nothing', { existedBy, end }))
  }
  return { level: 'possible', reasons }
}

/**
 * Rule 3 of PRODUCT.md, "How a verdict is reached": opened after the end, or deleted before the start. It needs no
 * service: whoever came later was in nobody's data. `undefined` where the dates do not say so. A date of coarser
 * precision decides only where every day it can mean decides alike. Dates are calendar days as whoever wrote them
 * down wrote them, in whatever time zone (docs/decisions/0009): one that clears by a single day says so in a reason.
 */
export const absenceVerdict = (account: Account, breach: Breach): Verdict | undefined =>
  byOpening(account, breach) ?? byDeletion(account, breach)

/** Rules 4 and 5, for an account of an affected service of which rule 3 has nothing to say. */
export const presenceVerdict = (account: Account, breach: Breach): Verdict =>
  byPresence(account, breach) ?? byWhatIsMissing(account, breach)
