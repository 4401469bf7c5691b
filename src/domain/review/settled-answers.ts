import type { SettledQuestion } from '../tidy-up/tidy-up-queue.ts'
import type { ReviewCandidate } from './review-question.ts'

/** The queue that answers of the review are laid to rest under. */
export const reviewQueue = 'review' as const

type Keyed = Pick<ReviewCandidate, 'key' | 'stands'>

/** Under what it is laid to rest; another once what it hangs on changes. */
export const settledKey = ({ key, stands }: Keyed): string => `${key}|${stands}`

/** Under what it is noted that somebody is to be asked. */
export const toAskKey = ({ key }: Pick<ReviewCandidate, 'key'>): string => `${key}|to-ask`

/** True for any answer that was ever laid to rest on the question. */
export const isSettledUnder = (
  { key }: Pick<ReviewCandidate, 'key'>,
  settled: Pick<SettledQuestion, 'queue' | 'key'>,
): boolean => settled.queue === reviewQueue && settled.key.startsWith(`${key}|`)

export interface OpenCandidates {
  readonly open: readonly ReviewCandidate[]
  /** Somebody is to be asked. */
  readonly toAsk: readonly ReviewCandidate[]
}

/** Leaves out what rests, and puts apart what somebody is to be asked. */
export const withoutResting = (
  candidates: readonly ReviewCandidate[],
  settled: readonly SettledQuestion[],
): OpenCandidates => {
  const keys = new Set(settled.filter(({ queue }) => queue === reviewQueue).map(({ key }) => key))
  const awake = candidates.filter((one) => !keys.has(settledKey(one)))
  return {
    open: awake.filter((one) => !keys.has(toAskKey(one))),
    toAsk: awake.filter((one) => keys.has(toAskKey(one))),
  }
}
