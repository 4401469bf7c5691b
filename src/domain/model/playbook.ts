import type { JoinRule } from './join-rule.ts'
import type { Milestone } from './milestone.ts'
import type { Authority } from './authority.ts'
import type { LetterTemplate } from './letter-template.ts'
import type { HelpLine } from './help-line.ts'
import type { TalkSheet } from './talk-sheet.ts'
import type { AccountStatus, TwoFactorState } from './account.ts'
import type { DataClassId } from './data-class.ts'
import type { Urgency } from './checklist.ts'
import type { BreachKind, HibpFlag } from './breach.ts'
import type { PersonRole } from './person.ts'
import type { RegionCode } from './region.ts'
import type { ReuseKind } from './reuse.ts'
import type { ServiceKind } from './service.ts'
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

/**
 * Whether Have I Been Pwned would find an address that is in the breach: it `may`, where they have loaded the breach
 * and show it to everybody; it `cannot`, where they do not have it. Retired and sensitive breaches are neither.
 */
export const hibpSearches = ['may', 'cannot'] as const
export type HibpSearch = (typeof hibpSearches)[number]

/** A day of its own for a step that is not due by its urgency. */
export type OwnDueDay =
  /** So many months after the household opened its file on the breach. */
  | { readonly afterMonths: number }
  /** The day the person reaches this age; none while the birth date is not known. */
  | { readonly atAge: number }

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
  /** ISO 3166-1 alpha-2; a person whose country is not known meets none. */
  readonly countries?: readonly string[] | undefined
  /** One of the accounts it is about, or through which the person is touched, is at a service of one of these kinds. */
  readonly serviceKinds?: readonly ServiceKind[] | undefined
  /** One of those accounts is in one of these states. */
  readonly accountStatuses?: readonly AccountStatus[] | undefined
  /** One of those accounts has its second step so. */
  readonly twoFactor?: readonly TwoFactorState[] | undefined
  /** All of those accounts are reached only through a platform that their service uses; or, false, one is not. */
  readonly throughPlatform?: boolean | undefined
  readonly breachKinds?: readonly BreachKind[] | undefined
  /** Whole years, inclusive; a person whose age is unknown meets both. */
  readonly minAge?: number | undefined
  readonly maxAge?: number | undefined
  /** Whether a birth date, or the year of one, is written down. */
  readonly ageKnown?: boolean | undefined
  readonly hibpFlag?: HibpFlag | undefined
  /** What a search at Have I Been Pwned can say about this very breach. */
  readonly hibpSearch?: HibpSearch | undefined
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
  /** Absent: due as its urgency says. */
  readonly due?: OwnDueDay | undefined
  /** Smaller comes first within one urgency. */
  readonly order: number
  /** It cannot be done while the account's service is suspended or closed. */
  readonly needsLogin: boolean
  /** A password change after the breach settles it. */
  readonly settledByPasswordChange: boolean
  /**
   * What is done, where other actions ask for the same (`change-password`): done once about one account, or for one
   * person, it settles the steps of all breaches that had ended by then. Absent where each breach asks anew.
   */
  readonly deed?: string | undefined
  /** Somebody else who uses the account, or gets its post, will notice. */
  readonly noticeable: boolean
  /** How long it takes about, in minutes: our own estimate, for the fire drill. */
  readonly minutes: number
  readonly words: ActionWords
  /** What differs by region; missing parts fall back to `words`. */
  readonly variants: Partial<Readonly<Record<RegionCode, Partial<ActionWords>>>>
  readonly sources: readonly Source[]
}

/** Data that, once lost, no step brings back or renders harmless, said honestly. Applies where one of the classes was lost. */
export interface NoRemedy {
  readonly id: string
  readonly classes: readonly DataClassId[]
  /** Absent: of both. */
  readonly role?: PersonRole | undefined
  /** ICU message with `person`: why nothing helps. */
  readonly because: string
  /** ICU message with `person`: how to live with it, where something is to be said. */
  readonly liveWith?: string | undefined
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
  readonly noRemedies: readonly NoRemedy[]
  /** How to talk with a child, by age. */
  readonly talks: readonly TalkSheet[]
  readonly letters: readonly LetterTemplate[]
  /** To whom a complaint goes. */
  readonly authorities: readonly Authority[]
}
