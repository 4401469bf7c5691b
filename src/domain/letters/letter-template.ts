import type { DataClassId } from '../model/data-class.ts'
import type { Source } from '../model/source.ts'

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

/** A paragraph, an ICU message; the placeholders are those of `letterFacts`. */
export interface LetterParagraph {
  readonly text: string
  /** Only where one of these was lost, or may have been. */
  readonly anyClass?: readonly DataClassId[] | undefined
  /** Items of a list under it. */
  readonly items?: readonly string[] | undefined
}

/** By when an answer is due. Only where the law says so (P9). */
export interface LetterDeadline {
  readonly months?: number | undefined
  readonly days?: number | undefined
  /** How the days are counted: `src/domain/letters/deadline.ts`. */
  readonly rule: 'eu-1182-71' | 'uk-corresponding-date' | 'calendar-days'
}

/** A letter as a rule: for whom, on what law, with which words. One file in `resources/playbook/letters` each. */
export interface LetterTemplate {
  readonly id: string
  readonly kind: LetterKind
  readonly regime: LetterRegime
  /** Whole years of the child it is about, inclusive; the law's own limits. */
  readonly minAge?: number | undefined
  readonly maxAge?: number | undefined
  /** Neutral in a mail list: no child's name. */
  readonly subject: string
  readonly paragraphs: readonly LetterParagraph[]
  readonly deadline?: LetterDeadline | undefined
  /** What not to send as proof of identity, and what is enough. */
  readonly proof: readonly string[]
  readonly sources: readonly Source[]
}
