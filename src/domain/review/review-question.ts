import type { DataClassId } from '../model/data-class.ts'
import type { AccountId, BreachId, PersonId, ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { VerdictLevel } from '../model/verdict.ts'

/** What a question of the review is about, in the order they are put: what moves a verdict furthest first. */
export const reviewSubjects = [
  /** Is this account, whose service nobody named, one with the breached service? */
  'service',
  'opened',
  /** Does the school use the breached platform? */
  'platform',
  /** Did the service's own letter come? */
  'notice',
  /** It is gone: since when? */
  'deleted',
  /** Was its erasure confirmed in writing? */
  'erased',
  /** The breach lost it: had they been given it? */
  'given',
  'password',
] as const
export type ReviewSubject = (typeof reviewSubjects)[number]

/**
 * What can be answered. `before-start`, `by-end`, `after-end`: the opening, measured by the time of access. `on`: a
 * date goes with it. `to-ask`: somebody is to be asked. `unknown`: nobody here knows, which never lowers anything.
 */
export const reviewChoices = [
  'yes',
  'no',
  'before-start',
  'by-end',
  'after-end',
  'on',
  'real',
  'altered',
  'not-given',
  'to-ask',
  'unknown',
] as const
export type ReviewChoice = (typeof reviewChoices)[number]

export interface ReviewAnswer {
  readonly choice: ReviewChoice
  /** With `on`. */
  readonly on?: PartialDate | undefined
  /** With `after-end`: the reason in the family's words, kept with the ruling. */
  readonly words?: string | undefined
}

/** A question about one account in one breach. */
export interface ReviewCandidate {
  /** Names the question: the same as long as it is the same question. */
  readonly key: string
  readonly about: ReviewSubject
  readonly breachId: BreachId
  readonly accountId: AccountId
  /** With `given`. */
  readonly subjectId?: PersonId | undefined
  readonly dataClass?: DataClassId | undefined
  /** With `service` and `platform`. */
  readonly serviceId?: ServiceId | undefined
  /** The first and the last day of access that the answers speak of, as far as known; as coarse as they are. */
  readonly from?: PartialDate | undefined
  readonly end?: PartialDate | undefined
  /** What else the question hangs on: once it changes, an answer of *nobody knows* no longer holds. */
  readonly stands: string
}

/** Where one person stands in the breach. */
export interface Standing {
  readonly personId: PersonId
  readonly level: VerdictLevel
  /** Classes of theirs that are out, and that are a question. */
  readonly exposed: number
  readonly asked: number
  /** Steps that are not done. */
  readonly steps: number
}

/** An answer with what it would mean, reckoned by the engine itself. */
export interface AnnouncedAnswer extends ReviewAnswer {
  /** Everybody in the breach, the household's order. Absent where it hangs on a date nobody has said yet. */
  readonly standings?: readonly Standing[] | undefined
}

export interface ReviewQuestion extends ReviewCandidate {
  readonly answers: readonly AnnouncedAnswer[]
}
