import type { StorageForm } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PersonRole } from '../model/person.ts'

/** A stretch of the notice's text, in UTF-16 units; `to` is past its end. Every claim names at least one. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * How the notice says it. `hedged`: "may have", "cannot confirm", "we are looking into". `claimed`: told as
 * somebody else's word ("the hacker says").
 */
export const assertions = ['stated', 'hedged', 'claimed'] as const
export type Assertion = (typeof assertions)[number]

interface Claim {
  readonly spans: readonly Span[]
}

export interface FoundService extends Claim {
  /** Absent where the catalogue does not have it. */
  readonly serviceId?: ServiceId | undefined
  readonly name: string
  /** What it was recognised by. */
  readonly basis: 'name' | 'domain' | 'sender' | 'wording'
}

export const dateMeanings = ['access-from', 'access-to', 'discovered', 'disclosed'] as const
export type DateMeaning = (typeof dateMeanings)[number]

export interface FoundDate extends Claim {
  readonly meaning: DateMeaning
  readonly date: PartialDate
  /** The other reading of a text such as `03/04/2024`; the notice does not say which. */
  readonly orElse?: PartialDate | undefined
  readonly assertion: Assertion
}

export interface FoundCount extends Claim {
  readonly value: number
  /** The word of the notice: `customers`, `children’s profiles`. */
  readonly of: string
  readonly assertion: Assertion
}

export interface FoundClass extends Claim {
  readonly dataClass: DataClassId
  /** Absent where the notice does not say whose. */
  readonly role?: PersonRole | undefined
  readonly assertion: Assertion
  readonly storedAs?: StorageForm | undefined
}

/** Two claims of one notice that cannot both hold, such as a class that is said to be taken and not to be. */
export interface Contradiction extends Claim {
  readonly about: 'class' | 'date' | 'count'
  readonly dataClass?: DataClassId | undefined
  readonly meaning?: DateMeaning | undefined
}

export const notBreachReasons = ['phishing', 'policy-change', 'recall', 'no-evidence'] as const
export type NotBreachReason = (typeof notBreachReasons)[number]

/** What the rules find in a notice. Nothing is in it without the words it came from. */
export interface NoticeReading {
  /**
   * `breach`: the text says that data got out or may have. Anything else is no breach, with the reason; the
   * lists below are empty then.
   */
  readonly kind: 'breach' | NotBreachReason
  /** The words that `kind` rests on; empty only for `no-evidence`. */
  readonly because: readonly Span[]
  /** The best first. */
  readonly services: readonly FoundService[]
  readonly dates: readonly FoundDate[]
  readonly counts: readonly FoundCount[]
  readonly taken: readonly FoundClass[]
  readonly notTaken: readonly FoundClass[]
  /** Sentences that tell the reader to do something. */
  readonly advice: readonly Span[]
  readonly contradictions: readonly Contradiction[]
}
