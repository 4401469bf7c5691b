import type { AccountId, BreachId, ImportBatchId, PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { AccessEnd } from '../verdicts/access-end.ts'

/** Of an account. `existed-by` stands only where no opening is known: it is an upper bound and no beginning. */
export const accountEventKinds = [
  'opened',
  'existed-by',
  'password-changed',
  'deletion-asked',
  'deleted',
  'erased',
] as const

/** Of a breach: somebody had access, the data was copied, it was noticed, it was made public. */
export const breachEventKinds = ['access', 'copied', 'discovered', 'disclosed'] as const

/** What the family learned and did. */
export const familyEventKinds = ['notice', 'ruled-out', 'search', 'step-done', 'imported'] as const

export const timelineKinds = [
  ...accountEventKinds,
  ...breachEventKinds,
  ...familyEventKinds,
] as const
export type TimelineKind = (typeof timelineKinds)[number]

interface EventBase {
  /** Unique among all events. */
  readonly id: string
  /**
   * As precise as it is known. Of an access its beginning, else its end, else the rough date of Have I Been Pwned.
   * Absent: nobody wrote it down.
   */
  readonly date?: PartialDate | undefined
  /** Whom it concerns, in the household's order. */
  readonly personIds: readonly PersonId[]
}

export interface AccountEvent extends EventBase {
  readonly kind: (typeof accountEventKinds)[number]
  readonly accountId: AccountId
}

/** A breach that an account of somebody is in or may be in. */
export interface BreachEvent extends EventBase {
  readonly kind: (typeof breachEventKinds)[number]
  readonly breachId: BreachId
  /** How sure it is for each person of `personIds`. */
  readonly levels: readonly { readonly personId: PersonId; readonly level: VerdictLevel }[]
  /** Only with `access`. */
  readonly access?:
    | {
        readonly from?: PartialDate | undefined
        readonly to?: PartialDate | undefined
        /** What verdicts take for the end where `to` is unknown. */
        readonly end?: AccessEnd | undefined
        /** The date is only the rough one of Have I Been Pwned. */
        readonly isRough: boolean
      }
    | undefined
}

/** A service wrote, or somebody ruled an account out: about one account in one breach. */
export interface EvidenceEvent extends EventBase {
  readonly kind: 'notice' | 'ruled-out'
  readonly accountId: AccountId
  readonly breachId: BreachId
}

/** An e-mail address was looked up at Have I Been Pwned, or an account in one breach. */
export interface SearchEvent extends EventBase {
  readonly kind: 'search'
  readonly outcome: 'found' | 'not-found' | 'failed'
  readonly address?: string | undefined
  readonly accountId?: AccountId | undefined
  readonly breachId?: BreachId | undefined
}

export interface StepEvent extends EventBase {
  readonly kind: 'step-done'
  readonly breachId: BreachId
  /** In the playbook. */
  readonly actionId: string
  /** The account it is about; a step about a person has none. */
  readonly accountId?: AccountId | undefined
}

export interface ImportEvent extends EventBase {
  readonly kind: 'imported'
  readonly batchId: ImportBatchId
  readonly fileName: string
  readonly added: number
  readonly changed: number
  readonly undoneOn?: PartialDate | undefined
}

export type TimelineEvent =
  | AccountEvent
  | BreachEvent
  | EvidenceEvent
  | SearchEvent
  | StepEvent
  | ImportEvent
