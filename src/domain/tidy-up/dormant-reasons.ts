import type { Account } from '../model/account.ts'
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import type { Service } from '../model/service.ts'
import { lifeSigns, type DormantReason, type LifeSign } from './tidy-up-queue.ts'

/**
 * After how many years without anything known of it an account is asked about. Our own choice: longer than a school
 * year, a season at a club and most toys last.
 */
export const quietYears = 3

const signDate = (account: Account, sign: LifeSign): PartialDate | undefined => {
  if (sign === 'opened') return account.opened
  return sign === 'existed-by' ? account.existedBy : account.passwordChanged
}

/** The last thing that is known to have happened with an account, by the last day it can mean. */
const lastSignOf = (account: Account): { sign: LifeSign; date: PartialDate } | undefined =>
  lifeSigns
    .flatMap((sign) => {
      const date = signDate(account, sign)
      return date === undefined ? [] : [{ sign, date }]
    })
    .toSorted((a, b) => (latestDay(b.date) > latestDay(a.date) ? 1 : -1))[0]

const yearsBefore = (today: PartialDate, years: number): string => {
  const day = earliestDay(today)
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
}

/**
 * Why an account may be dormant, surest reason first; empty where nothing says so. A reason comes only from what is
 * written down: an account of which no date is known is not taken to be quiet. One that is deleted, or asked to be,
 * is on its way already.
 */
export const dormantReasons = (
  account: Account,
  service: Service | undefined,
  today: PartialDate,
): readonly DormantReason[] => {
  if (account.status === 'deleted' || account.status === 'deletion-requested') return []
  if (account.deleted !== undefined) return []
  const reasons: DormantReason[] = []
  if (account.status === 'dormant') reasons.push({ code: 'said-dormant' })
  if (service?.status === 'closed') {
    reasons.push({ code: 'service-closed', date: service.statusSince })
  }
  const last = lastSignOf(account)
  if (last && latestDay(last.date) <= yearsBefore(today, quietYears)) {
    reasons.push({ code: 'quiet-since', date: last.date, sign: last.sign })
  }
  return reasons
}
