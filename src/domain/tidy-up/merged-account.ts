import type { Account } from '../model/account.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { Holding } from '../model/holding.ts'
import type { AccountId } from '../model/id.ts'
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import type { Evidence } from '../model/verdict.ts'

/** An account with all that was written down about it. */
export interface WholeAccount {
  readonly account: Account
  readonly holdings: readonly Holding[]
  readonly fingerprints: readonly Fingerprint[]
  readonly evidence: readonly Evidence[]
}

const union = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => [
  ...new Set([...one, ...other]),
]

const earlier = (
  one: PartialDate | undefined,
  other: PartialDate | undefined,
): PartialDate | undefined =>
  one === undefined || (other !== undefined && latestDay(other) < latestDay(one)) ? other : one

const later = (
  one: PartialDate | undefined,
  other: PartialDate | undefined,
): PartialDate | undefined =>
  one === undefined || (other !== undefined && earliestDay(other) > earliestDay(one)) ? other : one

const notesOf = (keep: Account, gone: Account): string | undefined => {
  const notes = union([keep.notes ?? ''], [gone.notes ?? '']).filter((text) => text !== '')
  return notes.length === 0 ? undefined : notes.join('\n\n')
}

/** The longest notes an account may have over the wire. */
const mostNotes = 10_000

const mergedFacts = (keep: Account, gone: Account): Account => ({
  ...keep,
  subjectIds: union(keep.subjectIds, gone.subjectIds),
  origins: union(keep.origins, gone.origins).slice(0, 50),
  userName: keep.userName ?? gone.userName,
  email: keep.email ?? gone.email,
  opened: keep.opened ?? gone.opened,
  // Both existed by their days, so the one account did by the earlier one.
  existedBy: earlier(keep.existedBy, gone.existedBy),
  passwordChanged: later(keep.passwordChanged, gone.passwordChanged),
  twoFactor: keep.twoFactor === 'unknown' ? gone.twoFactor : keep.twoFactor,
  platformIds: union(keep.platformIds, gone.platformIds).slice(0, 20),
  notes: notesOf(keep, gone)?.slice(0, mostNotes),
})

const mergedBy = <Item>(
  keep: readonly Item[],
  gone: readonly Item[],
  keyOf: (item: Item) => string,
  both: (kept: Item, other: Item) => Item,
): readonly Item[] => {
  const found = new Map(keep.map((item) => [keyOf(item), item]))
  for (const item of gone) {
    const kept = found.get(keyOf(item))
    found.set(keyOf(item), kept ? both(kept, item) : item)
  }
  return [...found.values()]
}

const seenTogether = (kept: Fingerprint, other: Fingerprint): Fingerprint => ({
  ...kept,
  question: kept.question ?? other.question,
  firstSeen: earlier(kept.firstSeen, other.firstSeen) ?? kept.firstSeen,
  lastSeen: later(kept.lastSeen, other.lastSeen) ?? kept.lastSeen,
  strength: kept.strength ?? other.strength,
  leak: kept.leak ?? other.leak,
})

const learnedTogether = (kept: Evidence, other: Evidence): Evidence => ({
  ...kept,
  // A notice to either is a notice, and the earlier one counts.
  noticeArrived: earlier(kept.noticeArrived, other.noticeArrived),
  ruledOut: kept.ruledOut,
  search: kept.search ?? other.search,
})

const moved = <Item extends { readonly accountId: AccountId }>(
  items: readonly Item[],
  accountId: AccountId,
): readonly Item[] => items.map((item) => ({ ...item, accountId }))

/**
 * Two entries that somebody said are one account: the kept one's word stands, and what only the other knew is added.
 * What the other was ruled out of is not taken over, since it was ruled for less than is known now (P6).
 */
export const mergedAccount = (keep: WholeAccount, gone: WholeAccount): WholeAccount => {
  const { id } = keep.account
  return {
    account: mergedFacts(keep.account, gone.account),
    holdings: mergedBy(
      keep.holdings,
      moved(gone.holdings, id),
      ({ subjectId, dataClass }) => `${subjectId} ${dataClass}`,
      (kept) => kept,
    ),
    fingerprints: mergedBy(
      keep.fingerprints,
      moved(gone.fingerprints, id),
      // One answer to two questions, asked in other words, is one fingerprint of one account.
      ({ kind, digest }) => `${kind} ${digest}`,
      seenTogether,
    ),
    evidence: mergedBy(
      keep.evidence,
      moved(
        gone.evidence.map((one) => ({ ...one, ruledOut: undefined })),
        id,
      ),
      ({ breachId }) => breachId,
      learnedTogether,
    ),
  }
}
