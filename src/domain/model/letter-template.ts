import type { DataClassId } from './data-class.ts'
import type { ServiceKind } from './service.ts'
import type { Source } from './source.ts'

export const letterKinds = [
  'breach-questions',
  'access',
  'erasure',
  'withdrawal',
  'reminder',
  'complaint',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** The law a letter stands on. `none`: no law that was checked gives the right, so the letter asks and claims nothing. */
export const letterRegimes = ['us-coppa', 'uk-gdpr', 'eu-gdpr', 'none'] as const
export type LetterRegime = (typeof letterRegimes)[number]

/** What a paragraph may depend on. A letter is about its sender (`self`) or about children, never about both. */
export const letterConditions = [
  'self',
  'children',
  'together',
  'logins',
  'breach',
  'access',
  'disclosed',
  'lost',
  'late',
  'not-late',
  'reminded',
] as const
export type LetterCondition = (typeof letterConditions)[number]

/** A paragraph, an ICU message; the placeholders are those of `letterFacts`. */
export interface LetterParagraph {
  readonly text: string
  /** All of these have to hold. */
  readonly when?: readonly LetterCondition[] | undefined
  /** Only where the breach lost one of these. */
  readonly anyClass?: readonly DataClassId[] | undefined
  /** It goes on in the paragraph before it, if that is there. */
  readonly continues?: boolean | undefined
  /** Items of a list under it. */
  readonly items?: readonly string[] | undefined
}

export const deadlineRules = ['eu-1182-71', 'uk-corresponding-date', 'uk-days'] as const
export type DeadlineRule = (typeof deadlineRules)[number]

/** By when an answer is due. Only where the law says so (P9). */
export interface LetterDeadline {
  readonly months?: number | undefined
  readonly days?: number | undefined
  /** So many months more, where the service says so within the first period. */
  readonly extensionMonths?: number | undefined
  /** How the days are counted: `src/domain/letters/deadline.ts`. */
  readonly rule: DeadlineRule
  /** The law wants the arrival confirmed by then, not yet an answer. */
  readonly ofReceipt?: boolean | undefined
}

/** A letter as a rule: for whom, on what law, with which words. One file in `resources/playbook/letters` each. */
export interface LetterTemplate {
  readonly id: string
  readonly kind: LetterKind
  readonly regime: LetterRegime
  /** Whole years of everybody it is about, inclusive; the law's own limits. An age that is not known meets none. */
  readonly minAge?: number | undefined
  readonly maxAge?: number | undefined
  /** Services the law speaks of; absent: all. */
  readonly serviceKinds?: readonly ServiceKind[] | undefined
  /** Neutral in a list of mail: it names nobody, no service and no breach. */
  readonly subject: string
  readonly paragraphs: readonly LetterParagraph[]
  readonly deadline?: LetterDeadline | undefined
  /** What not to send as proof of identity, and what is enough. */
  readonly proof: readonly string[]
  readonly sources: readonly Source[]
}
