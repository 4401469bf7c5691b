import type { JoinRule } from '../joins/join-rule.ts'
import type { Milestone } from '../ledger/milestone.ts'
import type { HelpLine } from '../safety/help-line.ts'
import type { DataClassId } from './data-class.ts'
import type { Urgency } from './checklist.ts'
import type { HibpFlag } from './breach.ts'
import type { PersonRole } from './person.ts'
import type { RegionCode } from './region.ts'
import type { ReuseKind } from './reuse.ts'
import type { Source } from './source.ts'
import type { VerdictLevel } from './verdict.ts'

/** The sentences of an action, ICU messages. `how` is numbered steps. */
export interface ActionWords {
  readonly title: string
  readonly why: string
  readonly how: readonly string[]
  readonly doneWhen?: string | undefined
  readonly doesNotHelp?: string | undefined
}

/** All that is given must hold. */
export interface ActionCondition {
  /** The person whose checklist it is on. */
  readonly role?: PersonRole | undefined
  /** One of these was lost (or possibly lost) about the person. */
  readonly anyClass?: readonly DataClassId[] | undefined
  /** None of these was lost about the person. */
  readonly noneOfClasses?: readonly DataClassId[] | undefined
  readonly levels?: readonly VerdictLevel[] | undefined
  readonly regions?: readonly RegionCode[] | undefined
  /** Whole years, inclusive; a person whose age is unknown meets both. */
  readonly minAge?: number | undefined
  readonly maxAge?: number | undefined
  readonly hibpFlag?: HibpFlag | undefined
  /** The person can be linked to this fact of somebody else in the same account. */
  readonly linkedTo?: readonly DataClassId[] | undefined
}

/** An action as a rule: when it applies, to what, how urgently. */
export interface PlaybookAction {
  readonly id: string
  /**
   * `person`: once per person. `breached-account`: for each account of theirs in the breach.
   * `reused-account`: for each account that falls with it through `reuse`.
   */
  readonly about: 'person' | 'breached-account' | 'reused-account'
  readonly reuse?: ReuseKind | undefined
  readonly when: ActionCondition
  readonly urgency: Urgency
  /** Smaller comes first within one urgency. */
  readonly order: number
  /** It cannot be done while the account's service is suspended or closed. */
  readonly needsLogin: boolean
  /** A password change after the breach settles it. */
  readonly settledByPasswordChange: boolean
  readonly words: ActionWords
  /** What differs by region; missing parts fall back to `words`. */
  readonly variants: Partial<Readonly<Record<RegionCode, Partial<ActionWords>>>>
  readonly sources: readonly Source[]
}

export interface Playbook {
  readonly version: string
  readonly actions: readonly PlaybookAction[]
  /** Facts that are worse together. */
  readonly joins: readonly JoinRule[]
  /** What changes at an age. */
  readonly milestones: readonly Milestone[]
  /** Whom to call when home is not safe. */
  readonly helpLines: readonly HelpLine[]
}
