import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { isSurelyBefore, type PartialDate } from '../model/partial-date.ts'
import type { Evidence, Reason, ReasonCode, Verdict, VerdictLevel } from '../model/verdict.ts'
import { accessEndOf } from './access-end.ts'
import { absenceVerdict, presenceVerdict } from './dated-verdict.ts'
import { emptyFlagOf } from '../knowledge/empty-flag.ts'
import { reachOf } from './reach-of.ts'
import { rankOf } from './verdict-level.ts'

export interface VerdictInput {
  readonly account: Account
  readonly breach: Breach
  readonly evidence?: Evidence | undefined
  /** Whether its password is used elsewhere too, as far as the fingerprints tell; only credential stuffing asks. */
  readonly passwordReused?: boolean | undefined
}

interface Limit {
  readonly atMost: VerdictLevel
  readonly reason: Reason
}

const reason = (code: ReasonCode, params: Readonly<Record<string, string>> = {}): Reason => ({
  code,
  params,
})

const byNotice = ({ breach, evidence }: VerdictInput): Verdict | undefined => {
  const reasons: Reason[] = []
  const { noticeArrived, search, ruledOut } = evidence ?? {}
  if (noticeArrived !== undefined) reasons.push(reason('notice-arrived', { on: noticeArrived }))
  if (search?.outcome === 'found' && breach.verified && emptyFlagOf(breach.hibp) === undefined) {
    reasons.push(reason('address-found', { on: search.on }))
  }
  if (reasons.length === 0) return undefined
  if (ruledOut) reasons.push(reason('ruled-out-contradicted', { on: ruledOut.on }))
  return { level: 'confirmed', reasons }
}

const byWhatIsUnknown = ({ account, breach }: VerdictInput): Verdict | undefined =>
  reachOf(account, breach) === undefined
    ? { level: 'could-not-check', reasons: [reason('service-unknown')] }
    : undefined

/** The tightest first. */
const limitsOf = ({ account, breach, passwordReused }: VerdictInput): readonly Limit[] => {
  const limits: Limit[] = []
  const flag = emptyFlagOf(breach.hibp)
  if (flag) limits.push({ atMost: 'unlikely', reason: reason('raises-nothing', { flag }) })
  if (breach.kind === 'vulnerability') {
    limits.push({ atMost: 'unlikely', reason: reason('advice-only') })
  }
  if (breach.kind === 'credential-stuffing' && passwordReused !== true) {
    const atMost = passwordReused === false ? 'unlikely' : 'possible'
    limits.push({ atMost, reason: reason('stuffing-reused-only') })
  }
  if (!breach.verified) limits.push({ atMost: 'possible', reason: reason('breach-unverified') })
  if (reachOf(account, breach) === 'platform') {
    limits.push({ atMost: 'possible', reason: reason('reached-through-platform') })
  }
  return limits
}

/** A verdict from dates, no higher than what is known of the breach itself allows. */
const limited = (input: VerdictInput, dated: Verdict): Verdict => {
  if (dated.level === 'not-affected') return dated
  const limits = limitsOf(input)
  const tightest = limits[0]
  const reasons = limits.map((limit) => limit.reason)
  return tightest && rankOf(tightest.atMost) > rankOf(dated.level)
    ? {
        level: tightest.atMost,
        reasons: [...reasons.slice(0, 1), ...dated.reasons, ...reasons.slice(1)],
      }
    : { level: dated.level, reasons: [...dated.reasons, ...reasons] }
}

const byAbsence = (input: VerdictInput): Verdict | undefined => {
  const absent = absenceVerdict(input.account, input.breach)
  return absent && limited(input, absent)
}

const byPresence = (input: VerdictInput): Verdict =>
  limited(input, presenceVerdict(input.account, input.breach))

/** Rules 3 to 6: without what anybody was told or has ruled. */
const byFacts = (input: VerdictInput): Verdict =>
  byAbsence(input) ?? byWhatIsUnknown(input) ?? byPresence(input)

/**
 * Found later, though in a breach nobody has verified: no proof, but the ruling is a question again, and the facts
 * decide. Where they clear the account anyway, or the entry raises nothing, nothing is in question.
 */
const isReopened = (
  ruledOutOn: PartialDate,
  { breach, evidence }: VerdictInput,
  without: Verdict,
): boolean =>
  evidence?.search?.outcome === 'found' &&
  !isSurelyBefore(evidence.search.on, ruledOutOn) &&
  emptyFlagOf(breach.hibp) === undefined &&
  without.level !== 'not-affected'

const byRuling = (input: VerdictInput): Verdict | undefined => {
  const ruledOut = input.evidence?.ruledOut
  if (!ruledOut) return undefined
  const { on, reason: why } = ruledOut
  const without = byFacts(input)
  return isReopened(on, input, without)
    ? { ...without, reasons: [reason('ruled-out-contradicted', { on }), ...without.reasons] }
    : { level: 'not-affected', reasons: [reason('ruled-out-by-guardian', { on, reason: why })] }
}

const explanationsOf = (input: VerdictInput, decided: Verdict): readonly Reason[] => {
  const { breach, evidence, passwordReused } = input
  const reasons: Reason[] = []
  const end = accessEndOf(breach)
  if (end && end.takenFrom !== 'access' && decided.reasons.some(({ params }) => 'end' in params)) {
    const code = end.takenFrom === 'hibp' ? 'end-taken-from-hibp' : 'end-taken-from-disclosure'
    reasons.push(reason(code, { end: end.date }))
  }
  const open = decided.level !== 'not-affected'
  if (open && breach.kind === 'scrape') reasons.push(reason('scrape-public-only'))
  if (open && breach.kind === 'credential-stuffing' && passwordReused === true) {
    reasons.push(reason('stuffing-reused-only'))
  }
  if (breach.hibp?.flags.includes('retired')) reasons.push(reason('hibp-retired'))
  if (breach.hibp?.flags.includes('sensitive')) reasons.push(reason('hibp-sensitive'))
  const search = evidence?.search
  if (search?.outcome === 'not-found')
    reasons.push(reason('search-found-nothing', { on: search.on }))
  if (search?.outcome === 'failed') reasons.push(reason('search-failed', { on: search.on }))
  const told = decided.reasons.some(({ code }) => code === 'address-found')
  if (search?.outcome === 'found' && !told) reasons.push(reason('address-found', { on: search.on }))
  if (!search && open && decided.level !== 'confirmed') reasons.push(reason('not-searched'))
  return reasons
}

/**
 * How sure we are that an account is in a breach: PRODUCT.md, "How a verdict is reached", rules in that order,
 * the first hit wins. The deciding reason stands first; after it what else explains the level. Searches and the
 * flags of HIBP explain and never lower. Fabricated, spam-list, malware and stealer-log entries and mere
 * vulnerabilities reach *unlikely* at most; they are no all-clear.
 *
 * The caller asks about accounts that the breach may concern. One with another service, of which nobody has
 * heard anything, is not *not affected* for that: it gets *could not check*, like one whose service is unknown,
 * unless its dates say that it was not there in time.
 *
 * `params` by code (dates are ISO texts): `on` with what was told, searched or ruled out, and `reason` with a
 * ruling; `opened`, `existedBy`, `deleted` beside the `end` or `start` they were compared with
 * (`a-day-apart` too); `flag` with
 * `raises-nothing`; `end` with `end-taken-from-…`; none with the others.
 */
export const verdictFor = (input: VerdictInput): Verdict => {
  const decided = byNotice(input) ?? byRuling(input) ?? byFacts(input)
  return { level: decided.level, reasons: [...decided.reasons, ...explanationsOf(input, decided)] }
}
