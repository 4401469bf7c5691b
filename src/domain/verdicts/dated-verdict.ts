import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { isSurelyBefore, isSurelyOnOrBefore } from '../model/partial-date.ts'
import type { Reason, ReasonCode, Verdict } from '../model/verdict.ts'
import { accessEndOf } from './access-end.ts'

const reason = (code: ReasonCode, params: Readonly<Record<string, string>> = {}): Reason => ({
  code,
  params,
})

const byOpening = (account: Account, breach: Breach): Verdict | undefined => {
  const { opened, existedBy } = account
  const end = accessEndOf(breach)?.date
  if (opened === undefined || end === undefined || !isSurelyBefore(end, opened)) return undefined
  // The export contradicts the guardian; it may raise a verdict, so this is no all-clear.
  return existedBy !== undefined && isSurelyOnOrBefore(existedBy, end)
    ? { level: 'possible', reasons: [reason('existed-before-end', { existedBy, end })] }
    : { level: 'not-affected', reasons: [reason('opened-after-end', { opened, end })] }
}

const byDeletion = (account: Account, breach: Breach): Verdict | undefined => {
  const { deleted, erasureConfirmed } = account
  const start = breach.access.from
  if (deleted === undefined || start === undefined) return undefined
  if (!isSurelyBefore(deleted, start)) return undefined
  return erasureConfirmed
    ? { level: 'unlikely', reasons: [reason('deleted-before-start-confirmed', { deleted, start })] }
    : {
        level: 'possible',
        reasons: [reason('deleted-before-start-unconfirmed', { deleted, start })],
      }
}

const byPresence = (account: Account, breach: Breach): Verdict | undefined => {
  const { opened, existedBy } = account
  // Without an end, what was there when the access began was there at its end.
  const bound = accessEndOf(breach)?.date ?? breach.access.from
  if (bound === undefined) return undefined
  if (opened !== undefined && isSurelyOnOrBefore(opened, bound)) {
    return { level: 'likely', reasons: [reason('opened-before-end', { opened, end: bound })] }
  }
  if (existedBy !== undefined && isSurelyOnOrBefore(existedBy, bound)) {
    return { level: 'likely', reasons: [reason('existed-before-end', { existedBy, end: bound })] }
  }
  return undefined
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
 * Rules 3 to 5 of PRODUCT.md, "How a verdict is reached": what the dates of the account and of the breach say,
 * in that order. A date of coarser precision decides only where every day it can mean decides alike.
 */
export const datedVerdict = (account: Account, breach: Breach): Verdict =>
  byOpening(account, breach) ??
  byDeletion(account, breach) ??
  byPresence(account, breach) ??
  byWhatIsMissing(account, breach)
